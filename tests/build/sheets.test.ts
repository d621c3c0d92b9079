import { describe, expect, test } from 'vitest';
import { chartsOf } from '../../src/build/charts/all.ts';
import { chartOf } from '../../src/scene/chartData.ts';
import { numbersIn } from '../../src/build/charts/numbersIn.ts';
import { factsOf } from '../../src/build/facts.ts';
import { loadStory } from '../../src/build/story.ts';
import { loadWords } from '../../src/build/words.ts';
import { daysMarks } from '../../src/scene/days.ts';
import { deadMarks } from '../../src/scene/dead.ts';
import type { Drawing } from '../../src/scene/drawing.ts';
import type { Mark } from '../../src/scene/marks.ts';
import { sheetMarks } from '../../src/scene/sheet.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { collisions, strays } from '../scene/textMarks.ts';

const story = loadStory();
const facts = factsOf(story);
const charts = chartsOf(story, facts, loadWords('en'), 'en');

const pictures: [string, (drawing: Drawing) => Mark[]][] = [
  ...Object.keys(chartOf(charts, 'days').parts).map(
    (part): [string, (drawing: Drawing) => Mark[]] => [
      `the days, ${part}`,
      (drawing) => daysMarks(chartOf(charts, 'days'), part, drawing),
    ],
  ),
  ['the accounts', (drawing) => sheetMarks(chartOf(charts, 'accounts'), drawing)],
  ['the week', (drawing) => sheetMarks(chartOf(charts, 'week'), drawing)],
  ...Object.entries(chartOf(charts, 'thennow')).map(
    ([form, sheet]): [string, (drawing: Drawing) => Mark[]] => [
      `then and now, ${form}`,
      (drawing) => sheetMarks(sheet, drawing),
    ],
  ),
  ['the dead of the town', (drawing) => deadMarks(chartOf(charts, 'found'), 'later', drawing)],
];

/** What the stage gives a chart on the smallest and on common screens. */
const sizes: [string, Drawing][] = [
  ['a phone', { ...phone, width: 358, height: 350 }],
  ['a tablet', { ...desktop, width: 770, height: 520 }],
  ['a stage', { ...desktop, width: 900, height: 620 }],
];

describe.each(pictures)('%s', (_, draw) => {
  test.each(sizes)('is whole on %s', (_, drawing) => {
    expect(collisions(draw(drawing))).toEqual([]);
    expect(strays(draw(drawing), drawing.width, drawing.height)).toEqual([]);
  });
});

describe('the numbers in a table', () => {
  const fill = numbersIn(facts, 'en');

  test('are those of the rows that they name', () => {
    expect(fill('{dead:sohr-2017-10-23-civilians-and-others} and {claim:C38:high}')).toBe(
      '128 and 60',
    );
    expect(fill('{quoted:raqqa-held-sdf}, {quoted:raqqa-fighters}')).toBe('80%, 400–800');
    expect(fill('{share:coalition-2017-10-17} by {day:2017-10-17}')).toBe('87% by 17\u00a0October');
  });

  test('must be known', () => {
    expect(() => fill('{dead:nobody}')).toThrow('no row "nobody" in data/casualties.csv');
    expect(() => fill('{weight:C38}')).toThrow('nothing stands for {weight:C38}');
    expect(() => fill('{claim:C02}')).toThrow('nothing stands for {claim:C02}');
  });
});
