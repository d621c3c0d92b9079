import { locales, type Locale } from '../scene/format.ts';

/** The language of the page that is being built. */
export function localeOf({
  currentLocale,
}: {
  readonly currentLocale: string | undefined;
}): Locale {
  if (currentLocale !== undefined && currentLocale in locales) return currentLocale as Locale;
  throw new Error(`no locale "${currentLocale}"; known: ${Object.keys(locales).join(', ')}`);
}
