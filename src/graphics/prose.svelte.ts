import { formatKm, formatNumber, inUnits, type Locale } from '../scene/format.ts';
import { reader } from './reader.svelte.ts';

/** The words of a length in the reader's units. */
function lengthWords({ dataset }: HTMLElement, locale: Locale): string {
  const km = Number(dataset['value']);
  if (dataset['as'] === 'bare') return formatNumber(inUnits(km, reader.units), locale);
  return formatKm(km, reader.units, locale, { about: dataset['as'] === 'about' });
}

/** Writes every length of prose and tables in the reader's units; what is built is in kilometres. */
export function writeLengths(root: ParentNode): void {
  const locale = document.documentElement.lang as Locale;
  for (const element of root.querySelectorAll<HTMLElement>('[data-unit="km"]'))
    element.textContent = lengthWords(element, locale);
  for (const element of root.querySelectorAll<HTMLElement>('[data-miles]')) {
    element.dataset['km'] ??= element.textContent;
    element.textContent = element.dataset[reader.units] ?? '';
  }
}

/** Keeps every length of the page in the reader's units. */
export function followUnits(): void {
  let isBuilt = true;
  $effect.root(() => {
    $effect(() => {
      // As built they are in kilometres: nothing to do until a reader wants miles.
      if (isBuilt && reader.units === 'km') return;
      isBuilt = false;
      writeLengths(document);
    });
  });
}
