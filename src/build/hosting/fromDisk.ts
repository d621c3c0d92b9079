import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A script that makes a page readable from a disk, without the words about it. */
export const fromDisk: string = readFileSync(path.resolve('src/build/hosting/fromDisk.js'), 'utf8')
  .replace(/\/\*.*?\*\//s, '')
  .replace(/\n\s*/g, '\n')
  .trim();

/** As a content security policy names a script or a style sheet that stands in a page. */
export function sourceHash(text: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/** The way from a page up to the folder of the site. */
export function upFrom(pathname: string, base: string): string {
  const inside = pathname.slice(base.length);
  return '../'.repeat(inside.split('/').length - 1) || './';
}
