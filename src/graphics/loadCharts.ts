import type { ChartData, MoreUrls } from '../scene/chartData.ts';
import type { FigureText } from '../scene/storyData.ts';
import type { Words } from '../scene/words.ts';
import type PictureComponent from './Picture.svelte';

/** What the charts of the stage draw and say, and what draws them. */
export interface Charts {
  readonly data: ChartData;
  readonly words: Words;
  readonly figures: Readonly<Record<string, FigureText>>;
  readonly more: MoreUrls;
  readonly Picture: typeof PictureComponent;
}

/** Fetches the charts and their code. @throws when either cannot be had: each step then keeps its own figure */
export async function loadCharts(url: string, signal: AbortSignal): Promise<Charts> {
  const [code, answer] = await Promise.all([import('./Picture.svelte'), fetch(url, { signal })]);
  const said = (await answer.json()) as Omit<Charts, 'Picture'>;
  return { ...said, Picture: code.default };
}
