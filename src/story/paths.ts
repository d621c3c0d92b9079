import type { Locale } from '../scene/format.ts';
import { folderOf } from './editions.ts';
import { localeOf } from './locale.ts';

/** An address under the folder that the site is served from, the same for every edition. */
export function rootPath(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}

/** An address in the edition of a language. */
export function pathTo(locale: Locale, path: string): string {
  const folder = folderOf(locale);
  return rootPath(folder === undefined ? path : `${folder}/${path}`);
}

/** A spot on the page of the story: from that page itself only the spot, so that nothing is loaded anew. */
export function pathToStory(
  page: { readonly url: URL; readonly currentLocale: string | undefined },
  hash: string,
): string {
  const story = pathTo(localeOf(page), '');
  return page.url.pathname === story ? hash : `${story}${hash}`;
}

/** Where the page of numbers says what a number was computed from. */
export function numberPath(
  page: { readonly currentLocale: string | undefined },
  from: string,
): string {
  return `${pathTo(localeOf(page), 'numbers/')}#${numberId(from)}`;
}

/** The id of a number's row on that page. */
export function numberId(from: string): string {
  return `from-${from.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
