import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'csv-parse/sync';

const read = (file: string): string => readFileSync(path.join('dist', file), 'utf8');
const steps = readdirSync('dist/step');

test('every step has a figure, a share image, a page of its own, an embed and its description', () => {
  const story = [...read('index.html').matchAll(/data-step="([^"]+)"/g)].map(([, id]) => id);
  expect([...new Set(story)].sort()).toEqual(steps.toSorted());
  for (const step of steps)
    for (const file of [
      `figures/${step}.svg`,
      `figures/${step}.png`,
      `step/${step}/index.html`,
      `embed/${step}/index.html`,
      `oembed/${step}.json`,
    ])
      expect(readFileSync(path.join('dist', file)).length, file).toBeGreaterThan(100);
});

test.each(steps)(
  'the picture of %s is plain: no style sheet but the dark one, no text, no address',
  (step) => {
    const svg = read(`figures/${step}.svg`);
    expect(svg).toMatch(/^<svg[^>]*><title>.+<\/title><desc>.+<\/desc>/);
    expect(svg).not.toMatch(
      /var\(|light-dark|<text|<image|@font-face|@import|vector-effect|NaN|undefined/,
    );
    expect(
      svg.match(/<style>(@media screen and \(prefers-color-scheme:dark\)\{)?/g)?.length ?? 0,
    ).toBeLessThanOrEqual(1);
    expect(svg.replaceAll(/ xmlns(:xlink)?="[^"]*"/g, '')).not.toMatch(/https?:/);
    // Inkscape 1.2 draws nothing for a `use` that names its shape without the prefix: all words would be gone.
    expect(svg).not.toMatch(/<use[^>]* href=/);
  },
);

test.each(steps)('the share image of %s is a PNG of 1200 by 630', (step) => {
  const png = readFileSync(`dist/figures/${step}.png`);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  // An empty panel compresses to a few kB.
  expect(png.length).toBeGreaterThan(15_000);
});

test.each(steps)(
  'the page of %s shows its picture, title and text, and hands on without JavaScript',
  (step) => {
    const html = read(`step/${step}/index.html`);
    expect(html).toMatch(new RegExp(`http-equiv="refresh" content="0; url=[^"]*#${step}"`));
    expect(html).toMatch(new RegExp(`og:image" content="[^"]*/figures/${step}\\.png"`));
    expect(html).toMatch(new RegExp(`og:url" content="[^"]*/step/${step}/"`));
    expect(html).toContain('summary_large_image');
    const title = /<title>([^<]*?) – /.exec(html)?.[1];
    expect(read(`figures/${step}.svg`)).toContain(title);
  },
);

test('search engines are told of the pages of the story, and not of embeds', () => {
  const map = read('sitemap-0.xml');
  expect(map).not.toMatch(/\/(embed|step|proof)\//);
  expect(read('embed/taken/index.html')).toContain('noindex');
});

test('the article and the dataset describe themselves in JSON-LD', () => {
  const ld = (file: string): Record<string, unknown> =>
    JSON.parse(
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file))?.[1] ?? '{}',
    ) as Record<string, unknown>;
  expect(ld('index.html')['@type']).toBe('NewsArticle');
  const dataset = ld('data/index.html');
  expect(dataset['@type']).toBe('Dataset');
  expect((dataset['distribution'] as unknown[]).length).toBeGreaterThan(15);
});

test('each sum is the sum of its file, and every file has one', () => {
  const sums = read('data/SHA256SUMS')
    .trim()
    .split('\n')
    .map((line) => line.split('  '));
  for (const [sum, name = ''] of sums)
    expect(
      createHash('sha256')
        .update(readFileSync(`dist/data/${name}`))
        .digest('hex'),
      name,
    ).toBe(sum);
  const files = readdirSync('dist/data').filter(
    (name) => !['SHA256SUMS', 'index.html'].includes(name),
  );
  expect(sums.map(([, name]) => name).sort()).toEqual(files.sort());
});

interface Resource {
  path: string;
  name: string;
  bytes: number;
  hash: string;
  dialect?: { delimiter: string };
  schema?: {
    fields: {
      name: string;
      type: string;
      constraints?: { required?: boolean; enum?: string[]; pattern?: string };
    }[];
    primaryKey?: string;
    foreignKeys?: { fields: string; reference: { resource: string; fields: string } }[];
  };
}
const dataPackage = JSON.parse(read('data/datapackage.json')) as {
  name: string;
  resources: Resource[];
  licenses: unknown[];
};
const rowsOf = (file: string): Record<string, string>[] =>
  parse(read(`data/${file}`), { columns: true });
const tables = dataPackage.resources.filter(({ schema }) => schema);

test('the package keeps the rules of the Frictionless profile: names, paths, types, sizes', () => {
  expect(dataPackage.name).toMatch(/^[a-z0-9._-]+$/);
  expect(dataPackage.licenses).toHaveLength(1);
  const names = dataPackage.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { name, path: file, bytes, hash } of dataPackage.resources) {
    expect(name).toMatch(/^[a-z0-9._-]+$/);
    expect(file).not.toMatch(/^\/|\.\.|\\/);
    const found = readFileSync(`dist/data/${file}`);
    expect(found.length).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(found).digest('hex')}`);
  }
});

test.each(tables)('$path is what its table schema says', ({ path: file, schema, dialect }) => {
  // The reference tool took `distances.csv` for a table between semicolons, where nothing said otherwise.
  expect(dialect?.delimiter).toBe(',');
  const rows = rowsOf(file);
  const fields = schema?.fields ?? [];
  const header = read(`data/${file}`).split('\n')[0]?.trim().split(',');
  expect(header).toEqual(fields.map(({ name }) => name));
  const faults: string[] = [];
  for (const [i, row] of rows.entries())
    for (const { name, type, constraints = {} } of fields) {
      const cell = row[name] ?? '';
      const isRight =
        cell === ''
          ? constraints.required !== true
          : (type === 'string' ||
              (type === 'number' && /^-?\d+(\.\d+)?$/.test(cell)) ||
              (type === 'date' && /^\d{4}-\d\d-\d\d$/.test(cell))) &&
            (constraints.enum?.includes(cell) ?? true) &&
            (constraints.pattern === undefined || new RegExp(constraints.pattern).test(cell));
      if (!isRight) faults.push(`${i + 2}:${name}: "${cell}"`);
    }
  for (const { fields: key, reference } of schema?.foreignKeys ?? []) {
    const known = new Set(rowsOf(`${reference.resource}.csv`).map((row) => row[reference.fields]));
    faults.push(
      ...rows.flatMap((row, i) =>
        row[key] && !known.has(row[key]) ? [`${i + 2}:${key}: ${row[key]}`] : [],
      ),
    );
  }
  const ids = rows.map((row) => row[schema?.primaryKey ?? ''] ?? '');
  if (schema?.primaryKey) expect(new Set(ids).size).toBe(ids.length);
  expect(faults).toEqual([]);
});

interface Geo {
  crs?: unknown;
  type: string;
  features: { geometry: { type: string; coordinates: unknown } }[];
}

test('GeoJSON is as RFC 7946 has it: degrees in bounds, seven decimals at most, rings closed and wound', () => {
  const turning = (ring: number[][]): number =>
    ring
      .slice(1)
      .reduce(
        (sum, [x = 0, y = 0], i) => sum + (ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0),
        0,
      );
  for (const file of readdirSync('dist/data').filter((name) => name.endsWith('.geojson'))) {
    const geo = JSON.parse(read(`data/${file}`)) as Geo;
    expect(geo.type).toBe('FeatureCollection');
    expect(geo.crs).toBeUndefined();
    for (const [, lon, lat] of JSON.stringify(
      geo.features.map(({ geometry }) => geometry),
    ).matchAll(/\[(-?[\d.]+),(-?[\d.]+)\]/g)) {
      expect(
        Number(lon) > 30 && Number(lon) < 60 && Number(lat) > 25 && Number(lat) < 45,
        `${file}: ${lon},${lat}`,
      ).toBe(true);
      expect(
        Math.max(lon?.split('.')[1]?.length ?? 0, lat?.split('.')[1]?.length ?? 0),
      ).toBeLessThanOrEqual(7);
    }
    for (const { geometry } of geo.features) {
      const polygons =
        geometry.type === 'MultiPolygon'
          ? (geometry.coordinates as number[][][][])
          : geometry.type === 'Polygon'
            ? [geometry.coordinates as number[][][]]
            : [];
      for (const [outline = [], ...holes] of polygons) {
        for (const ring of [outline, ...holes]) expect(ring[0], file).toEqual(ring.at(-1));
        expect(turning(outline), file).toBeGreaterThan(0);
        for (const hole of holes) expect(turning(hole), file).toBeLessThan(0);
      }
    }
  }
});

const recompute = (folder: string) =>
  spawnSync(process.execPath, ['src/build/recompute.ts', folder], { encoding: 'utf8' });

test(
  'every number of the pages follows from the downloads, and a changed cell is noticed',
  { timeout: 120_000 },
  () => {
    const right = recompute('dist');
    expect(right.stderr).toBe('');
    expect(right.status).toBe(0);
    const copy = mkdtempSync(path.join(tmpdir(), 'changed-'));
    try {
      cpSync('dist/data', path.join(copy, 'data'), { recursive: true });
      cpSync('dist/index.html', path.join(copy, 'index.html'));
      const file = path.join(copy, 'data/places.csv');
      const text = readFileSync(file, 'utf8');
      const changed = text.replace(/^(al-qaryatayn,.*?),34\.2296,/m, '$1,34.3296,');
      expect(changed).not.toBe(text);
      writeFileSync(file, changed);
      const wrong = recompute(copy);
      expect(wrong.status).toBe(1);
      expect(wrong.stderr).toMatch(
        /places:.*al-qaryatayn.* is [\d.]+ on the page, and [\d.]+ from the data/,
      );
    } finally {
      rmSync(copy, { recursive: true });
    }
  },
);
