import type { ShownCharts, MoreUrls } from '../scene/chartData.ts';
import type { Locale } from '../scene/format.ts';
import type { FigureText } from '../scene/storyData.ts';
import type { Words } from '../scene/words.ts';
import { chartDrawer, type DrawChart } from './chartDrawer.ts';
import type BesideChartComponent from './BesideChart.svelte';
import type ChartPanelComponent from './ChartPanel.svelte';
import type PictureComponent from './Picture.svelte';

/** What the charts of the stage draw and say, and what draws them. */
export interface Charts {
  readonly data: ShownCharts;
  readonly words: Words;
  readonly figures: Readonly<Record<string, FigureText>>;
  readonly more: MoreUrls;
  readonly draw: DrawChart;
  readonly Picture: typeof PictureComponent;
  /** Where charts stand: over the map, and beside it. */
  readonly Panel: typeof ChartPanelComponent;
  readonly Beside: typeof BesideChartComponent;
}

/** Fetches the charts and their code. @throws when either cannot be had: each step then keeps its own figure */
export async function loadCharts(
  url: string,
  locale: Locale,
  signal: AbortSignal,
): Promise<Charts> {
  const answer = fetch(url, { signal });
  // One after the other: to ask for a file with all that it needs is a task of a browser's.
  const picture = await import('./Picture.svelte');
  const panel = await import('./ChartPanel.svelte');
  const beside = await import('./BesideChart.svelte');
  const said = (await (await answer).json()) as Pick<Charts, 'data' | 'words' | 'figures' | 'more'>;
  return {
    ...said,
    draw: chartDrawer(url, locale, signal),
    Picture: picture.default,
    Panel: panel.default,
    Beside: beside.default,
  };
}
