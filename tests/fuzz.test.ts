import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { csvOf } from '../src/scene/tables/table.ts';
import { isFormula } from '../src/scene/csvField.ts';
import { dayCsv } from '../src/scene/explorer/csv.ts';
import Marks from '../src/graphics/Marks.svelte';
import { parseDay } from '../src/model/day.ts';
import { addressOf, stateFrom } from '../src/scene/explorer/address.ts';
import { placeSearch, typedPoint } from '../src/scene/explorer/search.ts';
import { LAYERS, type ExplorerBounds } from '../src/scene/explorer/state.ts';
import { markup, seeded } from './fixtures/hostile.ts';
import { embedCode } from '../src/story/embedDialog.ts';
import { articleLd } from '../src/story/structuredData.ts';

const bounds: ExplorerBounds = {
  firstDay: parseDay('2014-01-01'),
  lastDay: parseDay('2019-03-23'),
  storyDay: parseDay('2017-10-01'),
  reachKm: 17,
  reaches: [15, 17, 20, 22, 25, 30],
  extent: [33.2, 29, 49, 38.9],
  spanKm: [60, 1400],
};
const known = ['palmyra', 'al-qaryatayn'];

/** What spreadsheets run: also after blanks, and in the wide signs of East Asian keyboards. */
const formulas = [
  ...['=1+1', '@SUM(A1)', '+cmd|calc', '-2+3+cmd', '\t=1', '\r=1'],
  ...[' =1', '\u00a0=1', '\n@x', '＝1', '＠x', '＋cmd', '－cmd'],
];

/** Elements and attributes of a rendered text, but for what the picture itself is made of. */
const strange = (html: string): string[] =>
  [...html.matchAll(/<\/?([a-z][\w:-]*)([^>]*)>/gi)]
    .flatMap(([, tag = '', rest = '']) => [
      tag,
      ...(rest.match(/\s(on\w+|href|src|style)=/gi) ?? []),
    ])
    .filter((name) => !['text', 'tspan'].includes(name));

test('a name of a table is text in a picture, whatever is in the cell', () => {
  for (const text of markup) {
    const { body } = render(Marks, {
      props: {
        marks: [
          {
            kind: 'text',
            id: 'name',
            x: 1,
            y: 1,
            size: 14,
            anchor: 'start',
            leading: 16,
            lines: [[{ text, weight: 400 }]],
          } as never,
        ],
      },
    });
    expect(strange(body), text).toEqual([]);
  }
});

test('an address of the explorer becomes a state within bounds, or is said to be misread', () => {
  const next = seeded(20171001);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const values = [
    ...markup,
    ...['1e999', '-0', 'NaN', 'Infinity', '2017-02-30', '9'.repeat(5000), '34,', ',,,', '34,37'],
    ...['__proto__', 'constructor', 'toString', '%', '%00', '\u0000', '\ud800', '2017-10-01'],
    ...known,
  ];
  const keys = ['day', 'versus', 'place', 'at', 'reach', 'hide', 'view', '__proto__', 'x'];
  for (let i = 0; i < 3000; i += 1) {
    const query = Array.from({ length: 1 + Math.floor(next() * 5) }, () => {
      const value = pick(values);
      return `${pick(keys)}=${next() < 0.5 ? value : encodeURIComponent(value.toWellFormed())}`;
    }).join('&');
    const { state, misread } = stateFrom(query, bounds, (id) => known.includes(id));
    expect(state.day >= bounds.firstDay && state.day <= bounds.lastDay).toBe(true);
    expect(bounds.reaches).toContain(state.reachKm);
    if (typeof state.chosen === 'string') expect(known).toContain(state.chosen);
    if (typeof state.chosen === 'object')
      for (const degrees of state.chosen) expect(Math.abs(degrees)).toBeLessThan(180);
    for (const layer of state.hidden) expect(LAYERS).toContain(layer);
    if (state.camera) expect(state.camera.spanKm).toBeLessThanOrEqual(1400);
    for (const { value } of misread) expect(value.length).toBeLessThanOrEqual(40);
    // The address of that state leads to the same state, and has nothing of the hostile one in it.
    const again = addressOf(state, bounds);
    expect(again).toMatch(/^[\w=&,.%-]*$/);
    expect(stateFrom(again, bounds, (id) => known.includes(id))).toEqual({ state, misread: [] });
  }
});

test('what is typed into the search is looked for, and never run', () => {
  const search = placeSearch([]);
  for (const text of [...markup, '('.repeat(10_000), '\\', '[a-', '9'.repeat(100_000)]) {
    const begun = performance.now();
    expect(search(text)).toEqual([]);
    expect(typedPoint(text)).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(500);
  }
});

test('a title in the code of an embed stays inside of its attribute', () => {
  for (const title of markup) {
    const code = embedCode({
      base: 'https://x.org/e/',
      loader: 'l.js',
      step: 's',
      title,
      theme: title,
    });
    const rest = code.replace(/title="[^"]*"/, '');
    expect(rest).toBe(
      `<iframe src="https://x.org/e/s/"  width="100%" height="640" style="border:0" loading="lazy"></iframe>\n<script src="l.js" async></script>`,
    );
  }
});

test('data in a script element cannot end it', () => {
  for (const text of markup) {
    const ld = articleLd({
      title: text,
      description: text,
      address: text,
      image: text,
      data: text,
      place: text,
      locale: 'en',
      report: { title: text, publisher: text, url: text },
    });
    expect(ld).not.toContain('<');
    expect((JSON.parse(ld) as { headline: string }).headline).toBe(text);
  }
});

test('a cell that a spreadsheet would run is known as one', () => {
  for (const cell of formulas) expect(isFormula(cell), cell).toBe(true);
  for (const number of ['-12.5', '+3', '0', '2017-10-01', 'a = b'])
    expect(isFormula(number), number).toBe(false);
});

test('no file that a reader takes along begins a field with a formula', () => {
  const table = {
    columns: [{ key: '=x', head: '' }],
    rows: formulas.map((value) => [{ text: '', value }]),
  };
  const place = { id: 'a', nameAr: '=1', country: '@x', admin1: '', lon: -1.5, lat: 2 };
  const record = ['day', 'held', 'change', 'reported'] as const;
  const day = parseDay('2017-10-01');
  const csv = dayCsv(
    day,
    { parties: ['is'], focus: 0 } as never,
    { partyOf: new Map([['a', 0]]), connected: new Set() } as never,
    [{ ...place, name: '=HYPERLINK("https://x.org";"x")' } as never],
    {
      precisions: [record[0]],
      holders: [record[1]],
      hows: [record[2]],
      confidences: [record[3]],
      sources: [],
      rows: { a: [[0, 0, 0, 0, 0, [], 0, '']] },
      notes: {},
    },
  );
  for (const text of [csvOf(table), csv])
    for (const field of text.matchAll(/(?:^|,|\r\n)"?([^",\r\n]*)/g))
      expect(isFormula(field[1] ?? ''), text).toBe(false);
  expect(csv).toContain(',2,-1.5,');
});
