import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { beforeAll, expect, test } from 'vitest';
import { currentStory } from '../src/build/current.ts';
import { figureMarkup, figureSvg } from '../src/story/figureSvg.ts';

const { story, edition } = currentStory();
// The numbers of the story take a while; no single picture should have to wait for them.
edition('en');
const steps = story.steps.map(({ id }) => id);
const PATIENCE = { timeout: 30_000 };

/** Lines of ground are the model's, and tested there: a picture's text tells only that they changed. */
const MOST_OF_A_PATH = 160;

function shortened(d: string): string {
  if (d.length <= MOST_OF_A_PATH) return d;
  let hash = 0;
  for (const letter of d) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${d.slice(0, 40)}… ${d.match(/[A-Z]/g)?.length ?? 0} parts, ${hash.toString(16)}`;
}

/** One element a line, numbers to one decimal: a changed picture is a readable diff. */
function legible(markup: string): string {
  return `${markup
    .replaceAll(/(?<=[\s"(,])-?\d+\.\d{2,}/g, (number) => String(Number(Number(number).toFixed(1))))
    .replaceAll(/ d="([^"]*)"/g, (_, d: string) => ` d="${shortened(d)}"`)
    .replaceAll(/><\/(rect|path|circle|line|use)>/g, '/>')
    .replaceAll(/>\s*<(?!\/?tspan)/g, '>\n<')
    .trim()}\n`;
}

test.each(steps)('the figure of %s is as it was last approved', PATIENCE, async (step) => {
  const text = legible(figureMarkup(step, 'en'));
  expect(text).not.toMatch(/ style=|NaN|undefined/);
  await expect(text).toMatchFileSnapshot(`golden/figures/${step}.svg`);
});

beforeAll(async () => {
  const wasm = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(readFileSync(wasm));
});

test.each(steps)(
  'a second engine draws the figure of %s, and it is not blank',
  PATIENCE,
  async (step) => {
    const svg = await figureSvg(step, 'en', 'light');
    const drawing = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
    expect([drawing.width, drawing.height]).toEqual([1000, 760]);
    const pixels = new Uint32Array(drawing.pixels.slice().buffer);
    const counts = new Map<number, number>();
    for (const pixel of pixels) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
    const most = Math.max(...counts.values());
    expect(counts.size).toBeGreaterThan(40);
    expect(most / pixels.length).toBeLessThan(0.99);
    expect(pixels.every((pixel) => pixel >>> 24 === 255)).toBe(true);
  },
);
