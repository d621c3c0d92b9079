import { fill } from '../scene/words.ts';

/** A text in which letters with and without marks, and large and small, are the same. */
export function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[‐‑‒–-]/g, '-')
    .toLowerCase();
}

/** Whether a text has every word that is looked for, in any order. */
export function hasWords(text: string, search: string): boolean {
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** The search among the sources. Without it the list is whole. */
export function wireSources(page: HTMLElement): void {
  const form = page.querySelector<HTMLFormElement>('[data-tools]');
  const none = page.querySelector<HTMLElement>('.ledger-none');
  if (!form || !none) return;
  const rows = [...page.querySelectorAll<HTMLElement>('.all-sources > li')].map((row) => ({
    row,
    text: plain(`${row.textContent ?? ''} ${row.querySelector('a')?.href ?? ''} ${row.id}`),
  }));
  const show = (): void => {
    const chosen = new FormData(form);
    const search = String(chosen.get('text') ?? '').trim();
    const kind = String(chosen.get('kind') ?? '');
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !hasWords(text, search) || (kind !== '' && row.dataset['kind'] !== kind);
      if (!row.hidden) shown += 1;
    }
    none.hidden = shown > 0;
    const output = form.querySelector('output');
    if (output)
      output.textContent = fill(form.dataset['shown'] ?? '', {
        shown: String(shown),
        all: String(rows.length),
      });
  };
  form.hidden = false;
  form.addEventListener('input', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}
