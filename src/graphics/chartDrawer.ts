import type { AskedChart } from '../scene/chartMarks.ts';
import type { Locale } from '../scene/format.ts';
import type { Mark } from '../scene/marks.ts';
import type { AskedOfCharts, DrawnChart } from './chartWorker.ts';
import workerUrl from './chartWorker.ts?worker&url';
import { trustedScript } from './trusted.ts';

/** Computes the marks of a chart beside the page; undefined where the page has to do it. */
export type DrawChart = (asked: AskedChart) => Promise<readonly Mark[] | undefined>;

/**
 * Lets charts be laid out beside the page: to find room for their words takes a slow phone some tenths of a second.
 *
 * @param url of what the charts draw and say
 */
export function chartDrawer(url: string, locale: Locale, signal: AbortSignal): DrawChart {
  const worker = new Worker(trustedScript(workerUrl), { type: 'module' });
  signal.addEventListener('abort', () => worker.terminate());
  const waiting = new Map<number, (marks: readonly Mark[] | undefined) => void>();
  let isLost = false;
  let last = 0;
  worker.addEventListener('message', ({ data: { id, marks } }: MessageEvent<DrawnChart>) => {
    waiting.get(id)?.(marks);
    waiting.delete(id);
  });
  // A worker that cannot be loaded draws nothing: the page does then, chart by chart.
  worker.addEventListener('error', () => {
    isLost = true;
    for (const answer of waiting.values()) answer(undefined);
    waiting.clear();
  });
  const ask = (asked: AskedOfCharts): void => worker.postMessage(asked);
  ask({ url: new URL(url, location.href).href, locale });
  return (asked) =>
    isLost
      ? Promise.resolve(undefined)
      : new Promise((resolve) => {
          last += 1;
          waiting.set(last, resolve);
          ask({ id: last, asked });
        });
}
