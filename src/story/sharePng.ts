import { pngOf } from '../build/drawing/pixels.ts';
import type { Locale } from '../scene/format.ts';
import { shareSvg } from './shareSvg.ts';

const begun = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

const draw = async (id: string, locale: Locale): Promise<Uint8Array<ArrayBuffer>> =>
  pngOf(await shareSvg(id, locale));

/**
 * Begins the share images before the first page is written: each takes a tenth of a second of another processor, which
 * has little else to do meanwhile. Not in the preview, where hardly any is ever looked at.
 */
export function drawSharesAhead(steps: readonly { id: string; locale: Locale }[]): void {
  if (!import.meta.env.PROD) return;
  // Two after the other two, so that the pages get their turns in between.
  const before: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()];
  for (const [i, { id, locale }] of steps.entries()) {
    const turn = i % before.length;
    const png = (before[turn] ?? Promise.resolve()).then(() => draw(id, locale));
    before[turn] = png.catch(() => undefined);
    begun.set(`${locale} ${id}`, png);
  }
}

/** The share image of a step as a PNG. */
export async function sharePng(id: string, locale: Locale): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${locale} ${id}`;
  const png = await (begun.get(key) ?? draw(id, locale));
  begun.delete(key);
  return png;
}
