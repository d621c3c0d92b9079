/* Turns drawings into pictures beside the build: one at a time, with an engine of its own. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort } from 'node:worker_threads';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
const engine = initWasm(readFileSync(wasm));

parentPort?.on('message', ({ id, svg }: { id: number; svg: string }) => {
  void engine.then(() => {
    try {
      const drawing = new Resvg(svg, { font: { loadSystemFonts: false } });
      parentPort?.postMessage({ id, png: new Uint8Array(drawing.render().asPng()) });
      drawing.free();
    } catch (error) {
      parentPort?.postMessage({ id, fault: String(error) });
    }
  });
});
