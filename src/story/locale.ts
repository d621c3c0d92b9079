import { AsyncLocalStorage } from 'node:async_hooks';
import { locales, type Locale } from '../scene/format.ts';

const inside = new AsyncLocalStorage<Locale>();

/** Renders a part of a page in another language than the page: a sheet for editors shows every edition. */
export function inEdition<T>(locale: Locale, render: () => Promise<T>): Promise<T> {
  return inside.run(locale, render);
}

/** The language of the page, or of the part of it, that is being built. */
export function localeOf({
  currentLocale,
}: {
  readonly currentLocale: string | undefined;
}): Locale {
  const locale = inside.getStore() ?? currentLocale;
  if (locale !== undefined && locale in locales) return locale as Locale;
  throw new Error(`no locale "${locale}"; known: ${Object.keys(locales).join(', ')}`);
}
