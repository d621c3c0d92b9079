import { ARROWS, pointOfCompass, spotTowards, type Spot } from '../scene/spotTowards.ts';
import { fill } from '../scene/words.ts';

/** What the list of a map's names says; it stands in the page with the list. */
interface MapKeyWords {
  /** {name} {point} {subject} */
  readonly place: string;
  /** Eight points of the compass, clockwise from north. */
  readonly points: readonly string[];
}

const middle = (box: DOMRect): Spot => ({ x: box.x + box.width / 2, y: box.y + box.height / 2 });

const textOf = (label: Element): string =>
  [...label.children]
    .map((line) => line.textContent.trim())
    .join(' ')
    .trim() || label.textContent.trim();

/** How far a spot lies from the nearest edge of a box, px. */
const apart = (spot: Spot, box: DOMRect): number =>
  Math.hypot(
    Math.max(box.left - spot.x, 0, spot.x - box.right),
    Math.max(box.top - spot.y, 0, spot.y - box.bottom),
  );

/**
 * What a name of the map is said as: a town with its side of the town of the story, all else as it stands. A town lies
 * at its dot, which is the one nearest to its name.
 */
function spoken(label: Element, subject: Element | null, words: MapKeyWords): string {
  const name = textOf(label);
  const from = document.querySelector('.stage .marks .subject-dot');
  if (!subject || !from || !label.matches('.city, .town')) return name;
  const box = label.getBoundingClientRect();
  const [dot] = [...document.querySelectorAll('.stage .marks .dot')]
    .map((each) => middle(each.getBoundingClientRect()))
    .toSorted((a, b) => apart(a, box) - apart(b, box));
  if (!dot) return name;
  const point = words.points[pointOfCompass(middle(from.getBoundingClientRect()), dot)] ?? '';
  return fill(words.place, { name, point, subject: textOf(subject) });
}

/** The names of the map that a reader sees now. */
const namesNow = (): Element[] =>
  [...document.querySelectorAll('.stage .marks .label')].filter((label) => {
    const { right, left, width } = label.getBoundingClientRect();
    return width > 0 && right > 0 && left < innerWidth;
  });

/** Lays an element over a box of the screen. */
function layOver(element: HTMLElement, box: DOMRect, by = 0): void {
  element.style.setProperty('left', `${box.left - by}px`);
  element.style.setProperty('top', `${box.top - by}px`);
  element.style.setProperty('width', `${box.width + 2 * by}px`);
  element.style.setProperty('height', `${box.height + 2 * by}px`);
}

/**
 * The names of the map on the stage as one list, gone through by arrow keys: each key leads to the nearest name in its
 * direction. It stands in the page after the link that led here, so that Tab leads on to the words, and it goes with
 * the focus; Escape leads back to the link.
 *
 * @param list the empty list, which waits in the page
 * @param link the way into it, among the words of a step
 */
export function exploreMap(list: HTMLElement, link: HTMLElement): void {
  const map = document.querySelector('.stage .map');
  const labels = namesNow();
  if (!map || labels.length === 0) return;
  const words = JSON.parse(list.dataset['words'] ?? '{}') as MapKeyWords;
  const subject = labels.find((label) => label.matches('.subject')) ?? null;
  const options = labels.map((label, index) => {
    const option = document.createElement('div');
    option.id = `map-name-${index}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-label', spoken(label, subject, words));
    return option;
  });
  let at = Math.max(0, subject ? labels.indexOf(subject) : 0);
  const lay = (): void => {
    layOver(list, map.getBoundingClientRect(), -3);
    options.forEach((option, index) => {
      const label = labels[index];
      if (label) layOver(option, label.getBoundingClientRect(), 4);
    });
  };
  const choose = (index: number): void => {
    at = index;
    options.forEach((option, each) => {
      option.setAttribute('aria-selected', String(each === index));
    });
    list.setAttribute('aria-activedescendant', `map-name-${index}`);
  };
  const controller = new AbortController();
  const { signal } = controller;
  const leave = (): void => {
    controller.abort();
    watch.disconnect();
    list.hidePopover();
    list.replaceChildren();
  };
  list.addEventListener(
    'keydown',
    (event) => {
      const towards = ARROWS[event.key];
      const spots = labels.map((label) => middle(label.getBoundingClientRect()));
      if (towards) choose(spotTowards(spots, at, towards));
      else if (event.key === 'Home') choose(0);
      else if (event.key === 'End') choose(labels.length - 1);
      else if (event.key === 'Escape') link.focus({ preventScroll: true });
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    { signal },
  );
  list.addEventListener('blur', leave, { signal });
  // The picture of another step has other names.
  const stage = map.closest('.stage');
  const step = stage?.getAttribute('data-shows');
  const watch = new MutationObserver(() => {
    if (stage?.getAttribute('data-shows') !== step) link.focus({ preventScroll: true });
  });
  if (stage) watch.observe(stage, { attributeFilter: ['data-shows'] });
  addEventListener('scroll', lay, { signal, passive: true });
  addEventListener('resize', lay, { signal });
  list.replaceChildren(...options);
  link.after(list);
  // Over all else: on a phone the words, and the list among them, lie under the picture.
  list.showPopover();
  lay();
  choose(at);
  list.focus({ preventScroll: true });
}
