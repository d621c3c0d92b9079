import { readTables, type Locale } from '../scene/format.ts';
import type { PackedGround } from '../scene/packedGround.ts';
import { drawDays } from './drawDays.ts';

/** What a page asks for: first its language, then the days that it will show, in the order of need, and later a day that cannot wait. */
export type Asked =
  | { readonly locale: Locale }
  | { readonly packed: PackedGround; readonly days: readonly number[] }
  | { readonly day: number };

let hurry: (day: number) => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  // Here nobody waits for it.
  if ('locale' in data) readTables(data.locale);
  else if ('day' in data) hurry(data.day);
  else
    hurry = drawDays(data.packed, data.days, (drawn) => {
      postMessage(drawn);
    });
});
