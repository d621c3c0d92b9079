import { WIDE } from './marked.ts';
import { pageAt } from './pageAt.ts';

/** Distance between a mark and its card, and between the card and the edge of the screen, px. */
const GAP = 6;
const EDGE = 12;

let numbers: Promise<Document> | undefined;

/** Nodes copied, without the ids that only one element of a page may have. */
function copied(nodes: Iterable<Node>): Node[] {
  return [...nodes].map((node) => {
    const copy = node.cloneNode(true);
    if (copy instanceof Element)
      for (const element of [copy, ...copy.querySelectorAll('[id]')]) element.removeAttribute('id');
    return copy;
  });
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  made.append(...children);
  return made;
}

/** Takes out what leads to where the reader already is. */
function withoutTheWayBack(record: Element, mark: HTMLElement): void {
  const step = mark.closest('[data-step]')?.id ?? '';
  for (const link of record.querySelectorAll(`.self, .places a[href$="#${CSS.escape(step)}"]`))
    link.remove();
  const places = record.querySelector('.places');
  if (!places || places.querySelector('a')) return;
  places.previousElementSibling?.remove();
  places.remove();
}

/** Folds a list of sources up: in a card the words come first. */
function foldSources(record: Element): void {
  for (const sources of record.querySelectorAll('.sources')) {
    const links = [...sources.querySelectorAll('a')];
    const name = sources.previousElementSibling?.textContent ?? '';
    const fold = document.createElement('details');
    const summary = document.createElement('summary');
    summary.append(`${name} (${links.length})`);
    fold.append(summary, ...links);
    sources.replaceChildren(fold);
    sources.previousElementSibling?.remove();
    sources.classList.add('folded');
  }
}

/** The record of a claim, from its row in the ledger of this page. */
function claimContent(card: HTMLElement, mark: HTMLAnchorElement): [title: Node[], body: Node[]] {
  const row = document.getElementById(`claim-${mark.dataset['claim'] ?? ''}`);
  const now = row?.querySelector('.now');
  const said = row?.querySelector('.said');
  const record = row?.querySelector('.record');
  if (!row || !now || !said || !record) return [[], []];
  const { claimWord = '', openLedger = '', said: saidWord = '' } = card.dataset;
  const number = row.querySelector('.no')?.textContent ?? '';
  const all = element('a', 'more', openLedger);
  all.setAttribute('href', `#${row.id}`);
  const [list] = copied([record]);
  if (list instanceof Element) {
    const term = document.createElement('dt');
    term.append(saidWord);
    const words = element('dd', 'said', ...copied(said.childNodes));
    if (said.hasAttribute('lang')) words.lang = said.getAttribute('lang') ?? '';
    list.prepend(term, words);
    const [short] = copied([...now.children].slice(-1));
    if (short instanceof Element) {
      short.classList.add('short');
      list.querySelector('.known')?.prepend(short);
    }
    withoutTheWayBack(list, mark);
    foldSources(list);
  }
  const [shape, standing] = copied(now.children);
  return [
    [document.createTextNode(`${claimWord} ${number} `), shape, standing].filter(
      (node): node is Node => node !== undefined,
    ),
    [...(list ? [list] : []), all],
  ];
}

/** Where a number is from, out of the page of all numbers, which is loaded once. */
async function numberContent(
  card: HTMLElement,
  mark: HTMLAnchorElement,
): Promise<[title: Node[], body: Node[]]> {
  const { numbers: address = '', openNumber = '', failed = '' } = card.dataset;
  const all = element('a', 'more', openNumber);
  all.setAttribute('href', mark.href);
  const title = [document.createTextNode(mark.textContent?.trim() ?? '')];
  try {
    numbers ??= pageAt(address);
    const page = await numbers;
    const row = page.getElementById(decodeURIComponent(mark.hash.slice(1)));
    const record = row?.querySelector('.record');
    if (!record) throw new Error(`${address} has no ${mark.hash}`);
    const [list] = copied([record]);
    if (!(list instanceof Element)) throw new Error(`${address} has no record`);
    withoutTheWayBack(list, mark);
    foldSources(list);
    return [title, [list, all]];
  } catch {
    numbers = undefined;
    return [title, [element('p', 'failed', failed), all]];
  }
}

/** Puts a card under its mark, or over it where there is more room, without leaving the screen. */
function place(card: HTMLElement, mark: HTMLElement): void {
  card.style.removeProperty('left');
  card.style.removeProperty('top');
  card.style.removeProperty('max-height');
  if (!matchMedia(WIDE).matches) return;
  const lines = [...mark.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const below = innerHeight - last.bottom - GAP - EDGE;
  const above = first.top - GAP - EDGE;
  const height = card.offsetHeight;
  const isBelow = height <= below || below >= above;
  const room = Math.max(isBelow ? below : above, 160);
  const lane = mark.closest('.card')?.getBoundingClientRect();
  const widest = document.documentElement.clientWidth - card.offsetWidth - EDGE;
  const left = Math.max(EDGE, Math.min(lane ? lane.left + EDGE : first.left, widest));
  const top = isBelow ? last.bottom + GAP : first.top - GAP - Math.min(height, room);
  card.style.setProperty('max-height', `${room}px`);
  card.style.setProperty('left', `${left + scrollX}px`);
  card.style.setProperty('top', `${top + scrollY}px`);
}

/** The mark whose card is open or was open last. */
let current: HTMLAnchorElement | undefined;

/** Fills the card for a mark and shows it. The page does not move; Escape closes, and focus goes back to the mark. */
export async function openCard(
  card: HTMLElement,
  mark: HTMLAnchorElement,
  takesFocus: boolean,
): Promise<void> {
  const isClaim = mark.dataset['claim'] !== undefined;
  const [title, body] = isClaim ? claimContent(card, mark) : await numberContent(card, mark);
  if (body.length === 0) {
    location.assign(mark.href);
    return;
  }
  if (card.matches(':popover-open')) card.hidePopover();
  const head = card.querySelector('#card-title');
  head?.replaceChildren(...title);
  card.querySelector('.content')?.replaceChildren(...body);
  card.className = `behind ${isClaim ? [...mark.classList].filter((name) => name !== 'claim').join(' ') : 'number'}`;
  current = mark;
  card.showPopover({ source: mark });
  mark.setAttribute('aria-expanded', 'true');
  card.scrollTop = 0;
  place(card, mark);
  if (takesFocus) card.focus({ preventScroll: true });
  if (card.dataset['wired'] !== undefined) return;
  card.dataset['wired'] = '';
  card.addEventListener('beforetoggle', (event) => {
    if ((event as ToggleEvent).newState !== 'closed' || !current) return;
    current.removeAttribute('aria-expanded');
    if (card.contains(document.activeElement)) current.focus({ preventScroll: true });
  });
  // A link in the card leads on: the card has done its part.
  card.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link?.hash && link.pathname === location.pathname) {
      current = undefined;
      card.hidePopover();
    }
  });
  addEventListener('resize', () => {
    if (current && card.matches(':popover-open')) place(card, current);
  });
}
