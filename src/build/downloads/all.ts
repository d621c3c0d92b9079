import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../../scene/format.ts';
import { lineFiles } from '../../schema/lines.ts';
import type { Table } from '../../schema/table.ts';
import { tablesFor } from '../../schema/tables/all.ts';
import { today } from '../desk.ts';
import type { Story } from '../story.ts';
import { loadWords } from '../words.ts';
import { dataPackage, sumOf, type DownloadFile } from './dataPackage.ts';
import { areasOn, frontOn, placePoints } from './geography.ts';
import { safeCsv } from './safeCsv.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const json = (value: unknown): Uint8Array => bytesOf(`${JSON.stringify(value)}\n`);

/** All files that readers may take, in the order of the page; the package and the sums describe the others. */
export function downloadsOf(
  story: Story,
  homepage: string,
  locale: Locale = 'en',
  root = process.cwd(),
): readonly DownloadFile[] {
  const { settings, data } = story;
  const words = loadWords(locale, root).download;
  const read = (file: string): Uint8Array => readFileSync(join(root, file));
  const tables = Object.values(tablesFor(settings, today())) as Table<unknown>[];
  const csvs = tables.map((table): DownloadFile => {
    const file = `data/${table.name}.csv`;
    const text = safeCsv(file, read(file));
    return {
      name: `${table.name}.csv`,
      title: table.title,
      bytes: bytesOf(text),
      table,
      rows: text.split('\n').length - 2,
    };
  });
  const lines = Object.entries(lineFiles).map(([name, { title }]): DownloadFile => ({
    name: `${name}.geojson`,
    title,
    bytes: read(`data/${name}.geojson`),
  }));
  const days = [
    ...new Set(story.steps.filter(({ scene }) => scene.hasGround).map(({ scene: { day } }) => day)),
  ].sort();
  const ofDays = days.flatMap((day): DownloadFile[] => [
    {
      name: `areas-${day}.geojson`,
      title: `${words.cells}, ${day}`,
      bytes: json(areasOn(story, day)),
    },
    {
      name: `front-${day}.geojson`,
      title: `${words.front}, ${day}`,
      bytes: json(frontOn(story, day)),
    },
  ]);
  const files: DownloadFile[] = [
    ...csvs,
    {
      name: 'places.geojson',
      title: tables[0]?.title ?? '',
      bytes: json(placePoints(data.places)),
    },
    ...lines,
    ...ofDays,
    { name: 'settings.yaml', title: settings.title, bytes: read('src/story/settings.yaml') },
  ];
  const described: DownloadFile = {
    name: 'datapackage.json',
    title: words.package,
    bytes: bytesOf(
      `${JSON.stringify(
        dataPackage(
          {
            name: settings.title.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-'),
            title: settings.title,
            description: words.description,
            homepage,
            version: (
              JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
            ).version,
          },
          files,
        ),
        null,
        1,
      )}\n`,
    ),
  };
  const summed = [...files, described];
  return [
    ...summed,
    {
      name: 'SHA256SUMS',
      title: words.sums,
      bytes: bytesOf(summed.map(({ name, bytes }) => `${sumOf(bytes)}  ${name}\n`).join('')),
    },
  ];
}
