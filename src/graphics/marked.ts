import type * as Card from './card.ts';

/** Marks of claims and numbers in running words; the ledger's own links and the card's lead where they say. */
const MARK = 'a.claim[data-claim], a.value[data-from]';
/** A pointer that only passes opens nothing; one on its way to the card does not close it. */
const REST_MS = 300;
const LEAVE_MS = 300;
/** From this width on the card stands at its mark; below it is a sheet at the foot, by the style sheet. */
export const WIDE = '(min-width: 1024px)';

/**
 * Opens the card at a mark: by pointing, by tapping, by Enter. Without a script a mark is a link to the same words.
 * What fills the card is loaded when a reader first comes near a mark.
 */
export function onMark(card: HTMLElement): void {
  let loading: Promise<typeof Card> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Opened by pointing, and so closed by leaving. */
  let isPassing = false;
  const load = (): Promise<typeof Card> => (loading ??= import('./card.ts'));
  const markAt = (target: EventTarget | null): HTMLAnchorElement | null =>
    target instanceof Element ? target.closest<HTMLAnchorElement>(MARK) : null;
  const open = async (mark: HTMLAnchorElement, takesFocus: boolean): Promise<void> => {
    const { openCard } = await load();
    isPassing = !takesFocus;
    await openCard(card, mark, takesFocus);
  };

  document.addEventListener('click', (event) => {
    const mark = markAt(event.target);
    if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timer);
    void open(mark, true);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (markAt(target)) void load();
  });
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    // A sheet that rises under the pointer would lie over the mark and take the click meant for it.
    if (pointerType !== 'mouse' || !matchMedia(WIDE).matches) return;
    const mark = markAt(target);
    if (mark || (target instanceof Element && card.contains(target))) clearTimeout(timer);
    if (!mark || (card.matches(':popover-open') && !isPassing)) return;
    void load();
    timer = setTimeout(() => void open(mark, false), REST_MS);
  });
  document.addEventListener('pointerout', ({ target, pointerType }) => {
    if (pointerType !== 'mouse') return;
    const isOurs = markAt(target) ?? (target instanceof Element && card.contains(target));
    if (!isOurs) return;
    clearTimeout(timer);
    if (isPassing) timer = setTimeout(() => card.hidePopover(), LEAVE_MS);
  });
  // Who begins to use the card keeps it.
  card.addEventListener('focusin', () => {
    isPassing = false;
  });
  card.addEventListener('pointerdown', () => {
    isPassing = false;
  });
}
