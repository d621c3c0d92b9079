import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What kinds of files weigh as a host sends them, kB, compressed; and the heaviest of each. */
export function weights(
  folder: string,
): { kind: string; files: number; kB: number; heaviest: string }[] {
  const kinds = new Map<string, { name: string; kB: number }[]>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const kind = /\.(html|js|css|json|woff2|svg)$/.exec(name)?.[1];
    if (kind === undefined) continue;
    const bytes = readFileSync(path.join(folder, name));
    // A typeface is compressed already, and drawings are many.
    const weighed = kind === 'woff2' || kind === 'svg' ? bytes : brotliCompressSync(bytes);
    const list = kinds.get(kind) ?? [];
    list.push({ name: name.replaceAll('\\', '/'), kB: weighed.length / 1000 });
    kinds.set(kind, list);
  }
  return [...kinds].map(([kind, list]) => {
    const [top] = list.toSorted((a, b) => b.kB - a.kB);
    return {
      kind,
      files: list.length,
      kB: list.reduce((sum, { kB }) => sum + kB, 0),
      heaviest: top ? `${top.name} ${top.kB.toFixed(1)}` : '',
    };
  });
}
