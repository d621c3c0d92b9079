import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Pages and files that an edition is read from; the story's page first. Pictures come as they are looked at. */
const EDITION_FILES = [
  ...['', 'methods/', 'numbers/', 'sources/', 'explore/'],
  ...['story.json', 'charts.json'],
];
const SHARED_FILES = ['steps.json', 'icon.svg', '404.html'];

const source = (name: string): string =>
  readFileSync(path.resolve('src/build/hosting', name), 'utf8').replace(/^(\/\*.*?\*\/\n)+/s, '');

/** The service worker of a built folder, or the one that takes it away. */
export function workerFile(
  folder: string,
  files: readonly string[],
  { base, editions, offline }: { base: string; editions: readonly string[]; offline: boolean },
): string {
  const told = `const BASE = ${JSON.stringify(base)};\n`;
  if (!offline) return told + source('noWorker.js');
  const onDisk = (file: string): string => (/(^|\/)$/.test(file) ? `${file}index.html` : file);
  const isThere = (file: string): boolean => existsSync(path.join(folder, onDisk(file)));
  const hashed = files.filter((file) => /^_astro\/.*\.(js|css|woff2)$/.test(file));
  const lists = Object.fromEntries(
    editions.map((_, i) => {
      const home = i === 0 ? '' : `${editions[i] ?? ''}/`;
      const own = EDITION_FILES.map((file) => home + file).filter(isThere);
      return [home, [...own, ...SHARED_FILES.filter(isThere), ...hashed]];
    }),
  );
  const sum = createHash('sha256').update(source('worker.js'));
  for (const file of new Set(Object.values(lists).flat()))
    sum.update(file).update(readFileSync(path.join(folder, onDisk(file))));
  const build = sum.digest('hex').slice(0, 16);
  return `${told}const BUILD = '${build}';\nconst FILES_OF = ${JSON.stringify(lists)};\n${source('worker.js')}`;
}
