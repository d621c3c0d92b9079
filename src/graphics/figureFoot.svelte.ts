import { writeLengths } from './prose.svelte.ts';
import { reader } from './reader.svelte.ts';

/** Tables come from their own pages, each once. */
async function tableOf(url: string): Promise<DocumentFragment> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const found = document.createDocumentFragment();
  found.append(...page.querySelectorAll('main table'));
  return found;
}

/** Fills a figure's table when it is opened. Where it cannot be fetched the link to its own page stays. */
function bindTable(details: HTMLDetailsElement): () => void {
  const box = details.querySelector('.table-scroll');
  const link = box?.querySelector('a');
  let isAsked = false;
  const load = (): void => {
    if (isAsked || !box || !link) return;
    isAsked = true;
    tableOf(link.href).then(
      (tables) => {
        if (reader.units !== 'km') writeLengths(tables);
        box.replaceChildren(tables);
        // A table may be wider than the screen: it scrolls by keys too.
        box.setAttribute('tabindex', '0');
        box.setAttribute('role', 'region');
        box.setAttribute('aria-label', box.querySelector('caption')?.textContent ?? '');
      },
      () => (isAsked = false),
    );
  };
  details.addEventListener('toggle', () => {
    if (details.open) load();
  });
  return load;
}

/**
 * The words under a figure: its table, its files, its address. In the form of tables every table opens as the reader
 * comes near; what a reader opened by hand stays open when the form changes.
 */
export function bindFigureFeet(root: ParentNode): void {
  const tables = [...root.querySelectorAll<HTMLDetailsElement>('.figure-table')];
  let byForm: HTMLDetailsElement[] = [];
  for (const table of tables) bindTable(table);

  for (const link of root.querySelectorAll<HTMLAnchorElement>('.copy-link')) {
    link.addEventListener('click', (event) => {
      // Where the clipboard is closed to pages the link does what links do.
      if (!('clipboard' in navigator)) return;
      event.preventDefault();
      const words = link.textContent;
      navigator.clipboard.writeText(link.href).then(
        () => {
          link.textContent = link.dataset['done'] ?? words;
          setTimeout(() => (link.textContent = words), 2000);
        },
        () => location.assign(link.href),
      );
    });
  }

  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const table = target.querySelector<HTMLDetailsElement>('.figure-table');
        if (!isIntersecting || !table || table.open) continue;
        table.open = true;
        byForm.push(table);
      }
    },
    { rootMargin: '100% 0px' },
  );
  $effect.root(() => {
    $effect(() => {
      if (reader.form === 'tables') {
        for (const step of root.querySelectorAll('[data-step]')) near.observe(step);
      } else {
        near.disconnect();
        for (const table of byForm) table.open = false;
        byForm = [];
      }
    });
  });
}
