import { chartMarks, type AskedChart, type ChartSource } from '../scene/chartMarks.ts';
import type { Mark } from '../scene/marks.ts';

/** What a page asks for: first where the charts are described, and in which language; then chart after chart. */
export type AskedOfCharts =
  | { readonly url: string; readonly locale: ChartSource['locale'] }
  | { readonly id: number; readonly asked: AskedChart };

/** What it is told. Without marks it draws the chart itself. */
export interface DrawnChart {
  readonly id: number;
  readonly marks: readonly Mark[] | undefined;
}

let source: Promise<ChartSource> | undefined;

async function draw(asked: AskedChart): Promise<readonly Mark[] | undefined> {
  return source && chartMarks(asked, await source);
}

addEventListener('message', ({ data }: MessageEvent<AskedOfCharts>) => {
  if ('url' in data) {
    const { url, locale } = data;
    // The page has it already.
    source = fetch(url, { cache: 'force-cache' }).then(async (answer) => ({
      ...((await answer.json()) as ChartSource),
      locale,
    }));
    return;
  }
  const { id, asked } = data;
  const answer = (marks: readonly Mark[] | undefined): void =>
    postMessage({ id, marks } satisfies DrawnChart);
  draw(asked).then(answer, () => answer(undefined));
});
