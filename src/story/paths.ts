import type { Locale } from '../scene/format.ts';

/** An address on this site, in the edition of a language and under the folder that the site is served from. */
export function pathTo(locale: Locale, path: string): string {
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  return `${base}${locale === 'en' ? '' : `${locale}/`}${path}`;
}
