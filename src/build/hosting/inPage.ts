import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A script that stands in the pages themselves, without the words about it. */
const scriptInPage = (name: string): string =>
  readFileSync(path.resolve('src/build/hosting', name), 'utf8')
    .replaceAll(/\/\*.*?\*\/|^ *\/\/[^\n]*$/gms, '')
    .replaceAll(/\n\s*/g, '\n')
    .trim();

/** Makes a page readable from a disk. */
export const fromDisk: string = scriptInPage('fromDisk.js');

/** Sets what the reader chose, before the first paint: a file of its own would keep the page blank for a round trip. */
export const reader: string = scriptInPage('reader.js');

/** As a content security policy names a script or a style sheet that stands in a page. */
export function sourceHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
