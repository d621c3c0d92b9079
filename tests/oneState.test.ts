import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { currentStory } from '../src/build/current.ts';
import { factsOnSheet } from '../src/build/proof/sheetFacts.ts';
import type { DrawnTree } from '../src/scene/drawnTree.ts';
import { formatKm, type Locale } from '../src/scene/format.ts';
import { shareMarkup } from '../src/story/shareSvg.ts';
import {
  labelsOfFile,
  labelsOfMarkup,
  labelsOfTree,
  numbersIn,
  shown,
  words,
} from './fixtures/labels.ts';

const read = (file: string): string => readFileSync(path.join('dist', file), 'utf8');
const steps = readdirSync('dist/step');
const facts = factsOnSheet(read('proof/index.html'), () => '');
const { story, edition } = currentStory();
const pictureOf = new Map(story.steps.map(({ id, scene }) => [id, scene.picture]));
const folders: readonly (readonly [Locale, string])[] = [
  ['en', ''],
  ['ar', 'ar/'],
];

const between = (markup: string, pattern: RegExp): string =>
  words(pattern.exec(markup)?.[1] ?? 'nothing');

/** The drawings of a step, as the labels that stand in them. */
function drawingsOf(step: string, locale: Locale, folder: string): Record<string, string[]> {
  const embed = read(`${folder}embed/${step}/index.html`);
  const [narrow = '', wide = ''] = embed.split(/(?=<svg[^>]*class="[^"]*\bwide\b)/);
  const print = JSON.parse(read(`${folder}print.json`)) as Record<string, DrawnTree>;
  // Of a share image only the picture: the words beside it are the title, the main length and the source.
  const share = labelsOfMarkup(shareMarkup(step, locale).split(/<text class="share-/)[0] ?? '');
  return {
    file: labelsOfFile(read(`${folder}figures/${step}.svg`)),
    'page, wide': labelsOfFile(read(`${folder}pictures/${step}-wide.svg`)),
    'page, narrow': labelsOfFile(read(`${folder}pictures/${step}-narrow.svg`)),
    print: labelsOfTree(print[step] ?? ''),
    'embed, narrow': labelsOfMarkup(narrow),
    'embed, wide': labelsOfMarkup(wide),
    'share image': share,
  };
}

type Row = Readonly<Record<string, string>>;
const rowsOf = (step: string, folder: string): Row[] =>
  parse(read(`${folder}figures/${step}.csv`), { columns: true, bom: true });

/** Hyphens that may not break are hyphens. */
const bare = (text: string): string => text.replaceAll('\u2011', '-');

/** Tables print whole kilometres and three digits of an area; the file has what they are rounded from. */
const isAbout = (printed: number, exact: number): boolean =>
  Math.abs(printed - exact) <= Math.max(0.5, Math.abs(exact) * 0.006);

/** A number that stands alone or before its unit is one of an axis, a scale or a total, and hangs on the size. */
const isTick = (label: string): boolean => /^[+\d,.]+( \D{0,14})?$/.test(label);
/** Labels that are sentences explain, with numbers that no row has; the languages are compared in them. */
const isSentence = (label: string): boolean => label.split(' ').length > 9;

/** Every number that the rows of a picture hold, as it may be printed: itself, whole, in tens; parts of a day; totals and differences. */
function numbersOfRows(rows: readonly Row[]): Set<string> {
  const numbers = new Set<string>();
  const lengths = rows.flatMap(({ km }) => (km ? [Number(km)] : []));
  const totals = new Map<string, number>();
  for (const row of rows) {
    for (const cell of Object.values(row)) {
      for (const number of numbersIn(cell)) {
        numbers.add(number).add(String(Math.round(Number(number))));
        numbers.add(String(Math.round(Number(number) / 10) * 10));
        numbers.add(String(Number(number)));
      }
    }
    const { taken_by: by = '', places = '', places_month_only: months = '' } = row;
    totals.set(by, (totals.get(by) ?? 0) + Number(places) + Number(months));
  }
  for (const total of totals.values()) numbers.add(String(total));
  // “51 km short of Paris”: what a length is longer than another.
  if (lengths.length < 60)
    for (const one of lengths)
      for (const other of lengths) numbers.add(String(Math.round(Math.abs(one - other))));
  return numbers;
}

describe.each(folders)('the edition %s tells one state in every form', (locale, folder) => {
  const page = read(`${folder}index.html`);
  const sections = new Map(
    page
      .split(/(?=<section class="step)/)
      .slice(1)
      .map((section) => [/ data-step="([^"]+)"/.exec(section)?.[1] ?? '', section]),
  );
  const fact = (step: string, name: string): string =>
    shown(facts[`${step}.${locale}.${name}`] ?? '');
  const drawings = new Map(steps.map((step) => [step, drawingsOf(step, locale, folder)]));
  const rows = new Map(steps.map((step) => [step, rowsOf(step, folder)]));

  test('the page without a script, and the print, have a figure for each step', () => {
    expect(page.match(/<figure class="unrolled"/g)).toHaveLength(steps.length);
    const print = JSON.parse(read(`${folder}print.json`)) as Record<string, DrawnTree>;
    expect(Object.keys(print).sort()).toEqual(steps.toSorted());
  });

  test('a step has one text for those who do not see it: file, print, embed, share page and page', () => {
    const print = JSON.parse(read(`${folder}print.json`)) as Record<string, DrawnTree>;
    for (const step of steps) {
      const alt = fact(step, 'alt');
      expect(alt, step).not.toBe('');
      expect(between(read(`${folder}figures/${step}.svg`), /<desc>([^<]*)<\/desc>/)).toBe(alt);
      const printed = print[step]?.find((node) => Array.isArray(node) && node[0] === 'desc') as
        DrawnTree | undefined;
      expect(shown(String(printed?.[2])), step).toBe(alt);
      for (const file of ['embed', 'step'])
        expect(shown(read(`${folder}${file}/${step}/index.html`)), `${file} ${step}`).toContain(
          alt,
        );
      expect(shown(sections.get(step) ?? ''), step).toContain(alt);
    }
  });

  test('a step has one title, on the stage and in everything that is taken away', () => {
    const { figures } = JSON.parse(read(`${folder}charts.json`)) as {
      figures: Record<string, { title: string; alt: string }>;
    };
    for (const step of steps) {
      const title = between(read(`${folder}figures/${step}.svg`), /<title>([^<]*)<\/title>/);
      const embed = read(`${folder}embed/${step}/index.html`);
      const table = read(`${folder}tables/${step}/index.html`);
      expect(
        {
          page: between(sections.get(step) ?? '', /<p class="figure-title"[^>]*>(.*?)<\/p>/s),
          embed: between(embed, /<h1>(.*?)<\/h1>/s),
          table: between(table, /<h1[^>]*>(.*?)<\/h1>/s),
          share: labelsOfMarkup(shareMarkup(step, locale)).join(' ').includes(title),
          shared: between(read(`${folder}step/${step}/index.html`), /<title>(.*?) [–|]/s),
          sheet: fact(step, 'title').startsWith(title),
        },
        step,
      ).toEqual({
        page: title,
        embed: title,
        table: title,
        share: true,
        shared: title,
        sheet: true,
      });
      const onStage = figures[step];
      if (onStage) {
        expect(shown(onStage.title), step).toBe(title);
        expect(shown(onStage.alt), step).toBe(fact(step, 'alt'));
      }
    }
  });

  test('note and source are the same under the figure, in the file, the embed and the table', () => {
    for (const step of steps) {
      const caption = between(sections.get(step) ?? '', /<figcaption[^>]*>(.*?)<\/figcaption>/s);
      const embed = read(`${folder}embed/${step}/index.html`);
      expect(between(embed, /<p class="source">(.*?)<\/p>/s), step).toBe(caption);
      expect(drawings.get(step)?.['file']?.join(' '), step).toContain(caption);
    }
  });

  test('the lengths on a map are those of its lines, in every drawing of it', () => {
    for (const step of steps) {
      if (pictureOf.get(step) !== 'map') continue;
      const lengths = (story.lineKm[step] ?? []).map((km) => shown(formatKm(km, 'km', locale)));
      const claimed = story.steps
        .find(({ id }) => id === step)
        ?.scene.lines.flatMap(({ kind }, i) => (kind === 'claimed' ? [] : [lengths[i]]));
      for (const [name, labels] of Object.entries(drawings.get(step) ?? {})) {
        // The last one is the scale's.
        const scale = labels.findLastIndex((label) => /^\d+ (km|كم)$/.test(label));
        const drawn = labels.flatMap((label, i) =>
          i === scale ? [] : (label.match(/\d[\d,]* (?:km|كم)(?!²)/g) ?? []),
        );
        const known = new Set(claimed);
        for (const length of known) expect(drawn, `${step}, ${name}`).toContain(length);
        if (name !== 'file')
          expect(
            drawn.filter((length) => !known.has(length)),
            `${step}, ${name}`,
          ).toEqual([]);
      }
    }
  });

  test('a place that any drawing of a map names is in its table, with its holder', () => {
    const { words: text } = edition(locale);
    const about = new Set(
      [
        ...Object.values(text.onMap),
        ...edition(locale).data.content.countries.map(({ name }) => name),
        ...edition(locale).data.content.waters.map(({ name }) => name),
      ].map((label) => shown(label.replaceAll('\n', ' '))),
    );
    for (const step of steps) {
      if (pictureOf.get(step) !== 'map') continue;
      const names = new Set(rows.get(step)?.map(({ name = '' }) => shown(name)));
      for (const [name, labels] of Object.entries(drawings.get(step) ?? {})) {
        if (name === 'file') continue;
        const unknown = labels.filter(
          (label) => !names.has(label) && !about.has(label) && !/^\d/.test(label),
        );
        expect(unknown, `${step}, ${name}`).toEqual([]);
      }
    }
  });

  test('a number in any drawing is in the rows of the picture, or in the words beside it', () => {
    for (const step of steps) {
      const alike = steps.filter((other) => pictureOf.get(other) === pictureOf.get(step));
      const known = numbersOfRows(
        (pictureOf.get(step) === 'map' ? [step] : alike).flatMap((other) => rows.get(other) ?? []),
      );
      for (const number of numbersIn(words(sections.get(step) ?? ''))) known.add(number);
      for (const [name, labels] of Object.entries(drawings.get(step) ?? {})) {
        const unknown = labels
          .filter((label) => !isTick(label) && !isSentence(label))
          .flatMap((label) =>
            numbersIn(label)
              .filter((number) => !known.has(number))
              .map((number) => `${number} in “${label}”`),
          );
        expect(unknown, `${step}, ${name}`).toEqual([]);
      }
    }
  });

  test('the table on its page and the file of it are the same, cell by cell', () => {
    for (const step of steps) {
      const html = read(`${folder}tables/${step}/index.html`);
      const lines = [...html.matchAll(/<tr>(.*?)<\/tr>/gs)].slice(1);
      const file = rows.get(step) ?? [];
      expect(lines.length, step).toBe(file.length);
      for (const [i, [, line = '']] of lines.entries()) {
        const cells = [...line.matchAll(/<t[hd]([^>]*)>(.*?)<\/t[hd]>/gs)];
        const told = Object.values(file[i] ?? {}).filter((cell) => cell !== '');
        const isOnPage = (cell: string): boolean =>
          cells.some(
            ([, attributes = '', text = '']) =>
              attributes.includes(`data-value="${cell}"`) ||
              bare(words(text)) === bare(shown(cell)) ||
              numbersIn(words(text)).some((number) => isAbout(Number(number), Number(cell))) ||
              /^\d{4}-\d\d(-\d\d)?$/.test(cell),
          );
        expect(
          told.filter((cell) => !isOnPage(cell)),
          `${step}, row ${i + 1}`,
        ).toEqual([]);
      }
    }
  });
});

test('no Arabic label has the comma of another script', () => {
  for (const step of steps)
    for (const [name, labels] of Object.entries(drawingsOf(step, 'ar', 'ar/')))
      expect(
        labels.filter((label) => /\p{Script=Arabic}, /u.test(label)),
        `${step}, ${name}`,
      ).toEqual([]);
});

test('both languages draw the same numbers', () => {
  const numbersOf = (labels: readonly string[]): string[] =>
    [...new Set(labels.flatMap(numbersIn))].sort();
  for (const step of steps) {
    const [english = {}, arabic = {}] = folders.map(([locale, folder]) =>
      drawingsOf(step, locale, folder),
    );
    // A label may have no room in one size of one language.
    const wide = (all: Readonly<Record<string, string[]>>): string[] =>
      numbersOf(['page, wide', 'embed, wide'].flatMap((name) => all[name] ?? []));
    expect(wide(arabic), step).toEqual(wide(english));
    const [main = [], other = []] = folders.map(([, folder]) => rowsOf(step, folder));
    const valuesOf = (all: readonly Row[]): string[] =>
      all.flatMap((row) => Object.values(row).filter((cell) => /^-?\d[\d.-]*$/.test(cell)));
    expect(valuesOf(other), step).toEqual(valuesOf(main));
  }
});
