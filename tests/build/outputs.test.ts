import { describe, expect, test } from 'vitest';
import { currentStory } from '../../src/build/current.ts';
import { formatKm } from '../../src/scene/format.ts';
import { mapMarks } from '../../src/scene/mapMarks.ts';
import { csvOf } from '../../src/scene/tables/table.ts';
import { atRest } from '../../src/scene/turns.ts';
import { viewOf } from '../../src/scene/view.ts';

const { story, edition } = currentStory();
const { tables, texts, data } = edition('en');
const size = { width: 960, height: 600 };

/** Lengths as they are printed in a text. */
const lengthsIn = (text: string): string[] => text.match(/\d[\d,]*\u00a0km(?!²)/g) ?? [];

const maps = story.steps.filter(({ scene }) => scene.picture === 'map');

describe.each(maps.map((step) => ({ step, id: step.id })))('$id', ({ step, id }) => {
  const table = tables[id];
  const cells = (table?.rows ?? []).flat().map(({ text }) => text);
  const view = viewOf(step.scene.frame.wide, size, { x: 12, y: 12, width: 936, height: 576 });
  const marks = mapMarks(
    atRest(step.scene),
    data.content,
    (story.lineKm[id] ?? []).map((km) => formatKm(km, 'km', 'en')),
    view,
    { x: 0, y: 0, ...size },
    [],
  );

  test('every place that the map names is in its table and its text', () => {
    const named = marks.labels.filter(({ tone }) => /^(subject|city|town)$/.test(tone));
    for (const { lines } of named) {
      const name = lines.map(({ text }) => text).join(' ');
      expect(cells).toContain(name);
      expect(texts[id]).toContain(name);
    }
  });

  test('every length on the map is in its table and its text, and none besides', () => {
    const drawn = marks.labels
      .filter(({ tone }) => tone.startsWith('figure'))
      .flatMap(({ lines }) => lengthsIn(lines.map(({ text }) => text).join(' ')));
    for (const length of drawn) {
      expect(cells).toContain(length);
      expect(texts[id]).toContain(length);
    }
    for (const length of lengthsIn(texts[id] ?? '')) expect(cells).toContain(length);
  });
});

test('every step has a table and a text', () => {
  for (const { id } of story.steps) {
    expect(tables[id]?.rows.length, id).toBeGreaterThan(0);
    expect(texts[id]?.length, id).toBeGreaterThan(40);
  }
});

test('a file of a table has a line for each row and a field for each column', () => {
  for (const [id, table] of Object.entries(tables)) {
    const lines = csvOf(table).trimEnd().split('\r\n');
    expect(lines[0]?.split(','), id).toEqual(table.columns.map(({ key }) => key));
    expect(lines.length, id).toBe(table.rows.length + 1);
    for (const row of table.rows) expect(row.length, id).toBe(table.columns.length);
  }
});

test('a chart of the dead names who published its counts, and no table of control', () => {
  const { figures } = edition('en');
  for (const id of ['count', 'count-later']) {
    expect(figures[id]?.source).toContain('The Independent');
    expect(figures[id]?.source).not.toMatch(/held/);
  }
});
