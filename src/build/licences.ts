import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A package whose code reaches readers. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** As SPDX names it. */
  readonly licence: string;
  /** The whole text, as the package brings it. */
  readonly text: string;
}

/** Packages that are bundled into the scripts of the pages; `tests/licences.test.ts` compares them with the bundle. */
export const SHIPPED = [
  '@astrojs/svelte',
  'astro',
  'clsx',
  'd3-array',
  'd3-geo',
  'geographiclib-geodesic',
  'scrollama',
  'svelte',
  'topojson-client',
] as const;

/** The name, version and licence of each, from the packages themselves. */
export function licences(root = process.cwd()): readonly Licence[] {
  return SHIPPED.map((name) => {
    const folder = path.join(root, 'node_modules', name);
    const { version, license } = JSON.parse(
      readFileSync(path.join(folder, 'package.json'), 'utf8'),
    ) as { version: string; license?: string };
    const file = readdirSync(folder).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
    if (license === undefined) throw new Error(`${name} names no licence`);
    return {
      name,
      version,
      licence: license,
      text: file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim(),
    };
  });
}

/** All of them in one text, as their licences ask. */
export function licencesText(): string {
  return licences()
    .map(({ name, version, licence, text }) =>
      [`${name} ${version} (${licence})`, '', text, ''].join('\n'),
    )
    .join(`\n${'-'.repeat(72)}\n\n`);
}
