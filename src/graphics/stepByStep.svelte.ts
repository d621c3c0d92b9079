import { locales, type Locale } from '../scene/format.ts';
import { fill } from '../scene/words.ts';
import { stepAtMiddle, stepRead } from './place.ts';
import { reader } from './reader.svelte.ts';

/** A swipe is at least so long, px, and at least twice as long as it is high. */
const SWIPE_PX = 48;

/**
 * One step at a time: buttons, arrow keys while something of the story has the focus, and a swipe. The step is in the
 * address, so that a reload and a copied link open it.
 *
 * @param story holds the stage, the steps and the pager
 */
export function bindStepByStep(story: HTMLElement, locale: Locale): void {
  const list = story.querySelector<HTMLElement>('.steps');
  const pager = story.querySelector<HTMLElement>('.pager');
  const [back, on] = pager?.querySelectorAll('button') ?? [];
  const progress = pager?.querySelector('progress');
  const says = pager?.querySelector('output');
  if (!list || !pager || !back || !on || !progress || !says) return;
  const steps = [...list.querySelectorAll<HTMLElement>('[data-step]')];
  const last = steps.length - 1;
  const count = new Intl.NumberFormat(locales[locale].tag);
  const isOpen = (): boolean =>
    reader.form === 'steps' && document.documentElement.classList.contains('staged');

  const open = (index: number): void => {
    reader.index = Math.min(last, Math.max(0, index));
    const step = steps[reader.index];
    if (!step) return;
    history.replaceState(history.state, '', `#${step.id}`);
    // The next words begin where these began, wherever the reader had scrolled to.
    const top = story.getBoundingClientRect().top;
    if (top < 0) scrollBy({ top, behavior: 'instant' });
  };
  const indexOf = (step: Element | undefined): number => steps.findIndex((one) => one === step);
  const fromAddress = (): void => {
    const index = steps.findIndex(({ id }) => `#${id}` === location.hash);
    if (index >= 0) reader.index = index;
  };

  back.addEventListener('click', () => open(reader.index - 1));
  on.addEventListener('click', () => open(reader.index + 1));
  addEventListener('hashchange', fromAddress);
  story.addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (!isOpen() || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
    // Keys that belong to a control, or to a table that scrolls, stay theirs.
    if (
      target instanceof Element &&
      target.closest('input, select, textarea, [role="slider"], .table-scroll')
    )
      return;
    event.preventDefault();
    open(
      reader.index + ((key === 'ArrowRight') === (locales[locale].direction === 'ltr') ? 1 : -1),
    );
  });
  let start: Touch | undefined;
  story.addEventListener(
    'touchstart',
    ({ touches }) => (start = touches.length === 1 ? touches[0] : undefined),
    {
      passive: true,
    },
  );
  story.addEventListener(
    'touchend',
    ({ changedTouches: [end], target }) => {
      if (!isOpen() || !start || !end) return;
      if (target instanceof Element && target.closest('.table-scroll')) return;
      const [x, y] = [end.clientX - start.clientX, end.clientY - start.clientY];
      if (Math.abs(x) < SWIPE_PX || Math.abs(x) < 2 * Math.abs(y)) return;
      open(reader.index + (x < 0 === (locales[locale].direction === 'ltr') ? 1 : -1));
    },
    { passive: true },
  );

  // The form can change at any step: it opens where the reader is.
  fromAddress();
  const isNamed = steps.some(({ id }) => `#${id}` === location.hash);
  $effect.root(() => {
    let before = isNamed ? reader.form : undefined;
    $effect.pre(() => {
      if (reader.form === 'steps' && before !== 'steps') {
        const index = indexOf(stepRead() ?? stepAtMiddle());
        if (index >= 0) reader.index = index;
      }
      before = reader.form;
    });
    $effect(() => {
      const { index } = reader;
      for (const [i, step] of steps.entries()) step.toggleAttribute('data-open', i === index);
      list.dataset['at'] = String(index);
      // A button that cannot be pressed keeps the focus: it says so, and does nothing.
      back.setAttribute('aria-disabled', String(index === 0));
      on.setAttribute('aria-disabled', String(index === last));
      progress.value = index + 1;
      says.textContent = fill(pager.dataset['says'] ?? '', {
        step: count.format(index + 1),
        steps: count.format(steps.length),
      });
    });
  });
}
