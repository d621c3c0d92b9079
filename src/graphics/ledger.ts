import { fill } from '../scene/words.ts';
import { STANDINGS } from '../scene/standings.ts';

/** What the reader chose in the ledger's controls. */
export interface LedgerChoice {
  readonly now: string;
  readonly then: string;
  readonly topic: string;
}

/** Whether a row, with what its attributes say of it, is in the choice; an empty choice takes all. */
export function isChosen(
  row: Readonly<Record<string, string | undefined>>,
  { now, then, topic }: LedgerChoice,
): boolean {
  return (
    (now === '' || row['now'] === now) &&
    (then === '' || row['then'] === then) &&
    (topic === '' || row['topic'] === topic)
  );
}

/** Where a row comes in an order: by its number, or by the rank of what it is sorted by and then its number. */
export function rankOf(
  row: Readonly<Record<string, string | undefined>>,
  order: string,
  topics: readonly string[],
): number {
  const number = Number(row['claim']?.slice(1));
  const ranks: readonly string[] = order === 'now' ? STANDINGS : order === 'topic' ? topics : [];
  return (ranks.indexOf(row[order] ?? '') + 1) * 1000 + number;
}

/** The tile that an arrow key leads to: left and right by one, up and down to the nearest in the next row. */
function tileTowards(
  key: string,
  tiles: readonly HTMLElement[],
  at: number,
): HTMLElement | undefined {
  const from = tiles[at]?.getBoundingClientRect();
  if (!from) return undefined;
  const isMirrored = document.documentElement.dir === 'rtl';
  if (key === 'Home') return tiles[0];
  if (key === 'End') return tiles.at(-1);
  if (key === 'ArrowRight') return tiles[at + (isMirrored ? -1 : 1)];
  if (key === 'ArrowLeft') return tiles[at + (isMirrored ? 1 : -1)];
  const down = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  if (down === 0) return undefined;
  const rows = tiles
    .map((tile) => ({ tile, box: tile.getBoundingClientRect() }))
    .filter(({ box }) => (box.top - from.top) * down > from.height / 2);
  const next = Math.min(...rows.map(({ box }) => Math.abs(box.top - from.top)));
  return rows
    .filter(({ box }) => Math.abs(Math.abs(box.top - from.top) - next) < 4)
    .toSorted((a, b) => Math.abs(a.box.left - from.left) - Math.abs(b.box.left - from.left))[0]
    ?.tile;
}

/** One tab stop for all tiles; arrow keys go from one to the next. */
function wireStrip(strip: HTMLElement): void {
  const tiles = (): HTMLElement[] => [...strip.querySelectorAll<HTMLElement>('a')];
  const stopAt = (tile: HTMLElement): void => {
    for (const other of tiles()) other.tabIndex = other === tile ? 0 : -1;
  };
  const [first] = tiles();
  if (first) stopAt(first);
  strip.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLAnchorElement) stopAt(target);
  });
  strip.addEventListener('keydown', (event) => {
    const all = tiles();
    const next = tileTowards(event.key, all, all.indexOf(event.target as HTMLElement));
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}

/** Where they stand so already nothing is laid out anew. */
function putInOrder(parent: Element, children: readonly Element[]): void {
  const now = [...parent.children].filter((child) => children.includes(child));
  if (children.some((child, i) => now[i] !== child)) parent.append(...children);
}

/** Filters, orders, and the row that an address names. */
export function wireLedger(ledger: HTMLElement): void {
  const list = ledger.querySelector('.ledger');
  const form = ledger.querySelector<HTMLFormElement>('[data-tools]');
  const strip = ledger.querySelector<HTMLElement>('[data-strip]');
  const none = ledger.querySelector<HTMLElement>('.ledger-none');
  if (!list || !form || !strip || !none) return;
  const rows = [...list.querySelectorAll<HTMLElement>(':scope > li')];
  const tiles = [...strip.querySelectorAll<HTMLElement>('[data-tile]')];
  const groups = new Map(tiles.map((tile) => [tile, tile.parentElement ?? strip]));
  const groupOf = (tile: HTMLElement): Element => groups.get(tile) ?? strip;
  const printed = tiles.toSorted((a, b) =>
    (a.dataset['tile'] ?? '').localeCompare(b.dataset['tile'] ?? ''),
  );
  const valueOf = (name: string): string => String(new FormData(form).get(name) ?? '');
  const topics = [...form.querySelectorAll<HTMLOptionElement>('[name="topic"] option')].map(
    ({ value }) => value,
  );

  const show = (): void => {
    const choice = { now: valueOf('now'), then: valueOf('then'), topic: valueOf('topic') };
    const shown = new Set(
      rows.filter((row) => isChosen(row.dataset, choice)).map((row) => row.dataset['claim']),
    );
    for (const row of rows) row.hidden = !shown.has(row.dataset['claim']);
    for (const tile of tiles) tile.classList.toggle('is-out', !shown.has(tile.dataset['tile']));
    const order = valueOf('order');
    putInOrder(
      list,
      rows.toSorted((a, b) => rankOf(a.dataset, order, topics) - rankOf(b.dataset, order, topics)),
    );
    const isFlat = valueOf('marks') === 'printed';
    strip.classList.toggle('is-flat', isFlat);
    const [first] = strip.children;
    if (isFlat && first) putInOrder(first, printed);
    else for (const [group, own] of Map.groupBy(tiles, groupOf)) putInOrder(group, own);
    none.hidden = shown.size > 0;
    const output = form.querySelector('output');
    if (output)
      output.textContent = fill(form.dataset['shown'] ?? '', {
        shown: String(shown.size),
        all: String(rows.length),
      });
  };
  const reveal = (): void => {
    const row = rows.find(({ id }) => `#${id}` === location.hash);
    if (!row) return;
    if (row.hidden) {
      form.reset();
      show();
    }
    const details = row.querySelector('details');
    if (details) details.open = true;
    row.scrollIntoView({ block: 'start' });
    const focus = (): void => row.querySelector('summary')?.focus({ preventScroll: true });
    focus();
    if (document.readyState === 'complete') return;
    // Until a page has loaded, a browser itself goes to what the address names, and may take the focus away.
    addEventListener(
      'load',
      () => {
        setTimeout(() => {
          if (document.activeElement === document.body) focus();
        });
      },
      { once: true },
    );
  };

  form.hidden = false;
  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(show));
  // A second press on the same tile changes no address, and must open the row again all the same.
  ledger.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a[href^="#claim-"]') : null;
    if (link && link.getAttribute('href') === location.hash) reveal();
  });
  addEventListener('hashchange', reveal);
  wireStrip(strip);
  show();
  reveal();
}
