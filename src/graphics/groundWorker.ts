import type { PackedGround } from '../scene/packedGround.ts';
import { drawDays } from './drawDays.ts';

/** What a page asks for: the days that it will show, in the order of need, and later a day that cannot wait. */
export type Asked =
  { readonly packed: PackedGround; readonly days: readonly number[] } | { readonly day: number };

let hurry: (day: number) => void = () => undefined;

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  if ('day' in data) hurry(data.day);
  else
    hurry = drawDays(data.packed, data.days, (drawn) => {
      postMessage(drawn);
    });
});
