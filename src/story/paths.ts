import type { Locale } from '../scene/format.ts';
import { folderOf } from './editions.ts';

/** An address under the folder that the site is served from, the same for every edition. */
export function rootPath(path: string): string {
  return `${import.meta.env.BASE_URL.replace(/\/?$/, '/')}${path}`;
}

/** An address in the edition of a language. */
export function pathTo(locale: Locale, path: string): string {
  const folder = folderOf(locale);
  return rootPath(folder === undefined ? path : `${folder}/${path}`);
}
