import { stepAtMiddle } from './place.ts';
import { writeLengths } from './prose.svelte.ts';
import { reader } from './reader.svelte.ts';

/** A table under a figure, once a reader asked for it. */
interface OpenTable {
  readonly box: HTMLElement;
  /** The form of tables opened it, and closes it again. */
  isByForm: boolean;
}

/**
 * The table of a table's page. The browser reads the page: the policy lets no text of ours become markup.
 *
 * @throws Error with the address that does not answer
 */
function tableFrom(url: string): Promise<DocumentFragment> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', url);
    request.responseType = 'document';
    request.onloadend = () => {
      const tables = request.responseXML?.querySelectorAll('main table') ?? [];
      if (request.status !== 200 || tables.length === 0)
        reject(new Error(`no table at ${url}: ${request.status}`));
      const found = document.createDocumentFragment();
      found.append(...tables);
      resolve(found);
    };
    request.send();
  });
}

/** The place of a table, which scrolls by keys too where the table is wider than the screen. */
function boxFor(table: DocumentFragment): HTMLElement {
  const box = document.createElement('div');
  box.className = 'table-scroll';
  box.tabIndex = 0;
  box.setAttribute('role', 'region');
  box.setAttribute('aria-label', table.querySelector('caption')?.textContent ?? '');
  if (reader.units !== 'km') writeLengths(table);
  box.append(table);
  return box;
}

/** Lets something grow, and leaves the step at the middle of the screen where the reader sees it. */
function keepSight(grow: () => void): void {
  const step = stepAtMiddle();
  const before = step?.getBoundingClientRect().top ?? 0;
  grow();
  const moved = (step?.getBoundingClientRect().top ?? 0) - before;
  if (moved !== 0) scrollBy({ top: moved, behavior: 'instant' });
}

/** Opens and closes the table of one figure. Where it cannot be fetched the link leads to its own page. */
function tableOf(link: HTMLAnchorElement) {
  let table: OpenTable | undefined;
  let isAsked = false;
  const show = (isOpen: boolean): void => {
    table?.box.toggleAttribute('hidden', !isOpen);
    link.setAttribute('aria-expanded', String(isOpen));
  };
  const open = async (isByForm: boolean): Promise<void> => {
    if (table) {
      if (table.box.hidden) table.isByForm = isByForm;
      show(true);
      return;
    }
    if (isAsked) return;
    isAsked = true;
    try {
      table = { box: boxFor(await tableFrom(link.href)), isByForm };
      const { box } = table;
      keepSight(() => link.parentElement?.append(box));
      show(true);
    } catch {
      isAsked = false;
      if (!isByForm) location.assign(link.href);
    }
  };
  link.setAttribute('role', 'button');
  link.setAttribute('aria-expanded', 'false');
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (table && !table.box.hidden) show(false);
    else void open(false);
  });
  return {
    open,
    closeIfByForm(): void {
      if (table?.isByForm) show(false);
    },
  };
}

/** Copies the address of a step. Where the clipboard is closed to pages the link does what links do. */
function bindCopy(link: HTMLAnchorElement): void {
  link.addEventListener('click', (event) => {
    if (!('clipboard' in navigator)) return;
    event.preventDefault();
    const words = link.textContent;
    navigator.clipboard.writeText(link.href).then(
      () => {
        link.textContent = link.closest<HTMLElement>('[data-copied]')?.dataset['copied'] ?? words;
        setTimeout(() => (link.textContent = words), 2000);
      },
      () => location.assign(link.href),
    );
  });
}

/**
 * Gives a step its figure for those who hear the page: while the stage is on, the picture is far from the words, and is
 * silent. Under the words of a step its links are a group then, of the figure's name, and its text, unseen, is the first of it.
 */
function sayFigure(foot: HTMLElement): void {
  const figure = foot.closest('[data-step]')?.querySelector('.unrolled');
  const title = figure?.querySelector('.figure-title')?.textContent.trim();
  const alt = figure?.querySelector('img')?.alt;
  if (!title || !alt) return;
  const said = document.createElement('p');
  said.className = 'said-figure visually-hidden';
  said.textContent = alt;
  foot.prepend(said);
  foot.setAttribute('role', 'group');
  foot.setAttribute('aria-label', title);
}

/**
 * The words under a figure: its table, its address. In the form of tables every table opens as the reader comes near;
 * what a reader opened by hand stays open when the form changes.
 */
export function bindFigureFeet(root: ParentNode): void {
  const tables = [...root.querySelectorAll<HTMLAnchorElement>('.open-table')].map((link) => ({
    step: link.closest('[data-step]'),
    ...tableOf(link),
  }));
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.copy-link')) bindCopy(link);
  for (const foot of root.querySelectorAll<HTMLElement>('.figure-foot')) sayFigure(foot);
  const names = root.querySelector<HTMLElement>('.map-names');
  for (const link of root.querySelectorAll<HTMLAnchorElement>('.to-map'))
    link.addEventListener('click', (event) => {
      if (!names) return;
      event.preventDefault();
      void import('./mapByKey.ts').then(({ exploreMap }) => {
        exploreMap(names, link);
      });
    });
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries)
        if (isIntersecting) void tables.find(({ step }) => step === target)?.open(true);
    },
    { rootMargin: '100% 0px' },
  );
  $effect.root(() => {
    $effect(() => {
      if (reader.form === 'tables') {
        for (const { step } of tables) if (step) near.observe(step);
      } else {
        near.disconnect();
        for (const { closeIfByForm } of tables) closeIfByForm();
      }
    });
  });
}
