import type { CDPSession, Page } from '@playwright/test';

/** How a stretch of time went on the page. */
export interface Smoothness {
  /** Time between two animation frames, ms: half, 95 and 99 of a hundred are at most this. */
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  /** Frames of 60 a second that did not come, in percent. */
  readonly dropped: number;
  /** Tasks of more than 50 ms, after the first second. */
  readonly longTasks: number;
  /** Share of the time in which the main thread was at work, percent. */
  readonly busy: number;
}

const FRAME_MS = 1000 / 60;

interface Recorded {
  readonly frames: readonly number[];
  readonly tasks: readonly { readonly start: number; readonly duration: number }[];
}

declare global {
  interface Window {
    benchRecord?: { frames: number[]; tasks: { start: number; duration: number }[]; on: boolean };
  }
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

const quantile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;

/** Numbers of a record; `busySeconds` as the browser counts its tasks. */
function smoothnessOf({ frames, tasks }: Recorded, busySeconds: number): Smoothness {
  const gaps = frames.slice(1).map((at, i) => at - (frames[i] ?? at));
  const sorted = gaps.toSorted((a, b) => a - b);
  const lasted = (frames.at(-1) ?? 0) - (frames[0] ?? 0);
  const missing = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME_MS) - 1), 0);
  const begun = frames[0] ?? 0;
  return {
    p50: quantile(sorted, 0.5),
    p95: quantile(sorted, 0.95),
    p99: quantile(sorted, 0.99),
    dropped: (100 * missing) / (gaps.length + missing),
    longTasks: tasks.filter(({ start }) => start > begun + 1000).length,
    busy: lasted > 0 ? (100_000 * busySeconds) / lasted : 0,
  };
}

/** Measures the page while something is done to it. */
export async function measured(
  page: Page,
  session: CDPSession,
  act: () => Promise<void>,
): Promise<Smoothness> {
  await page.evaluate(() => {
    const record: NonNullable<Window['benchRecord']> = { frames: [], tasks: [], on: true };
    window.benchRecord = record;
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        record.tasks.push({ start: startTime, duration });
    }).observe({ type: 'longtask' });
    const frame = (at: number): void => {
      record.frames.push(at);
      if (record.on) requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  const before = await taskSeconds(session);
  await act();
  const busy = (await taskSeconds(session)) - before;
  const record = await page.evaluate(() => {
    if (window.benchRecord) window.benchRecord.on = false;
    return window.benchRecord;
  });
  return smoothnessOf(record ?? { frames: [], tasks: [] }, busy);
}
