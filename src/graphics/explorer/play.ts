/** Days that pass in a second: the whole record in half a minute. */
const DAYS_A_SECOND = 60;
/** Where nothing should move, a month at a time is shown, long enough to be read. */
const STEP_DAYS = 30;
const STEP_MS = 1500;

/**
 * Runs the date forward until it ends or is stopped. There is no clock while the page is hidden: it stops.
 *
 * @returns stops the run
 */
export function playDays(options: {
  readonly from: number;
  readonly last: number;
  readonly isStepwise: boolean;
  readonly show: (day: number) => void;
  readonly stop: () => void;
}): () => void {
  const { from, last, isStepwise, show, stop } = options;
  let day = from;
  let frame = 0;
  let before: number | undefined;
  const onward = (days: number): boolean => {
    day = Math.min(last, day + days);
    show(Math.floor(day));
    if (day >= last) stop();
    return day < last;
  };
  const run = (now: number): void => {
    // A frame that came late, for whatever reason, is no reason to leap.
    const passed = before === undefined ? 0 : Math.min(0.1, (now - before) / 1000);
    before = now;
    if (onward(passed * DAYS_A_SECOND)) frame = requestAnimationFrame(run);
  };
  const timer = isStepwise ? setInterval(() => onward(STEP_DAYS), STEP_MS) : undefined;
  if (!isStepwise) frame = requestAnimationFrame(run);
  const onHidden = (): void => {
    if (document.hidden) stop();
  };
  document.addEventListener('visibilitychange', onHidden);
  return () => {
    cancelAnimationFrame(frame);
    clearInterval(timer);
    document.removeEventListener('visibilitychange', onHidden);
  };
}
