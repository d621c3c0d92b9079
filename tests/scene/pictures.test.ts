import { describe, expect, test } from 'vitest';
import { elsewhereMarks } from '../../src/scene/elsewhere.ts';
import { daysMarks } from '../../src/scene/days.ts';
import { deadMarks } from '../../src/scene/dead.ts';
import { distanceTimeMarks } from '../../src/scene/distanceTime.ts';
import type { Drawing } from '../../src/scene/drawing.ts';
import type { Mark } from '../../src/scene/marks.ts';
import { predictionMarks } from '../../src/scene/prediction.ts';
import { territoryMarks } from '../../src/scene/territoryTime.ts';
import { reachMarks } from '../../src/scene/reachChart.ts';
import { recaptureMarks } from '../../src/scene/recaptures.ts';
import { timelineMarks } from '../../src/scene/timeline.ts';
import { roadStripMarks } from '../../src/scene/roadStrip.ts';
import { rulerMarks } from '../../src/scene/ruler.ts';
import { sheetMarks } from '../../src/scene/sheet.ts';
import { dead } from '../fixtures/dead.ts';
import { distanceTime } from '../fixtures/distanceTime.ts';
import { desktop, phone } from '../fixtures/drawing.ts';
import { prediction } from '../fixtures/prediction.ts';
import { elsewhere } from '../fixtures/elsewhere.ts';
import { reach } from '../fixtures/reach.ts';
import { recaptures } from '../fixtures/recaptures.ts';
import { timeline } from '../fixtures/timeline.ts';
import { roadStrip } from '../fixtures/roadStrip.ts';
import { ruler } from '../fixtures/ruler.ts';
import { accounts, days, found, thenNow } from '../fixtures/sheets.ts';
import { territory } from '../fixtures/territory.ts';
import { collisions, strays, textsOf } from './textMarks.ts';

const scopesFor = ({ width }: Drawing): ('whole' | 'part')[] =>
  width < 600 ? ['whole'] : ['whole', 'part'];

const states: [string, (drawing: Drawing) => Mark[]][] = [
  ['the whole ruler', (drawing) => rulerMarks(ruler, 'whole', drawing)],
  ['the lens', (drawing) => rulerMarks(ruler, 'lens', drawing)],
  ['the lengths of the roads', (drawing) => roadStripMarks(roadStrip, 'lengths', drawing)],
  ['the holders of the roads', (drawing) => roadStripMarks(roadStrip, 'holders', drawing)],
  ['the distance', (drawing) => distanceTimeMarks(distanceTime, 'line', drawing)],
  ['the band', (drawing) => distanceTimeMarks(distanceTime, 'band', drawing)],
  ['the pocket', (drawing) => distanceTimeMarks(distanceTime, 'pocket', drawing)],
  ['the reach', (drawing) => reachMarks(reach, 2, scopesFor(drawing), drawing)],
  ['the shortest reach', (drawing) => reachMarks(reach, 0, scopesFor(drawing), drawing)],
  ['no reach', (drawing) => reachMarks(reach, 8, scopesFor(drawing), drawing)],
  ['the published land', (drawing) => territoryMarks(territory, 'whole', drawing)],
  ['the published land, small', (drawing) => territoryMarks(territory, 'beside', drawing)],
  ['the dead as reported', (drawing) => deadMarks(dead, 'reported', drawing)],
  ...elsewhere.pairs.map((line): [string, (drawing: Drawing) => Mark[]] => [
    `elsewhere, ${line.id}`,
    (drawing) => elsewhereMarks(line, elsewhere.land.names, elsewhere, drawing),
  ]),
  ['the dead of the town', (drawing) => deadMarks(found, 'later', drawing)],
  ['the days', (drawing) => daysMarks(days, 'first', drawing)],
  ['the accounts', (drawing) => sheetMarks(accounts, drawing)],
  ['then and now', (drawing) => sheetMarks(thenNow, drawing)],
  ['the dead as known later', (drawing) => deadMarks(dead, 'later', drawing)],
  ['the lanes', (drawing) => timelineMarks(timeline, { form: 'all', sort: 'loss' }, drawing)],
  ['the rivers', (drawing) => timelineMarks(timeline, { form: 'all', sort: 'course' }, drawing)],
  [
    'a place closely',
    (drawing) => timelineMarks(timeline, { form: 'al-qaryatayn', sort: 'loss' }, drawing),
  ],
  [
    'another place closely',
    (drawing) => timelineMarks(timeline, { form: 'palmyra', sort: 'loss' }, drawing),
  ],
  ['the recaptures', (drawing) => recaptureMarks(recaptures, drawing)],
  ['the holds by day', (drawing) => predictionMarks(prediction, 'taken', drawing)],
  ['the holds by distance', (drawing) => predictionMarks(prediction, 'far', drawing)],
  ['the days left', (drawing) => predictionMarks(prediction, 'left', drawing)],
];

const sizes: [string, Drawing][] = [
  ['a low phone', { ...phone, width: 358, height: 300 }],
  ['a small phone', { ...phone, width: 360, height: 420 }],
  ['a low tablet', { ...desktop, width: 640, height: 430 }],
  ['a low stage', { ...desktop, width: 900, height: 520 }],
  ['a phone', phone],
  ['a tall phone', { ...phone, height: 520 }],
  ['a tablet', { ...desktop, width: 720, height: 560 }],
  ['a desktop', desktop],
  ['a desktop, in miles', { ...desktop, units: 'miles' }],
  ['a phone, in miles', { ...phone, units: 'miles' }],
];

describe.each(states)('%s', (_, draw) => {
  test.each(sizes)('no words stand on others on %s', (_, drawing) => {
    expect(collisions(draw(drawing))).toEqual([]);
  });

  test.each(sizes)('no words leave the picture on %s', (_, drawing) => {
    expect(strays(draw(drawing), drawing.width, drawing.height)).toEqual([]);
  });

  test.each(sizes)('no words are smaller than 12 px on %s', (_, drawing) => {
    expect(Math.min(...textsOf(draw(drawing)).map(({ size }) => size))).toBeGreaterThanOrEqual(12);
  });

  test('every mark has an id of its own', () => {
    for (const [, drawing] of sizes) {
      const ids = draw(drawing).map(({ id }) => id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    }
  });

  test('all positions are numbers', () => {
    for (const [, drawing] of sizes) expect(JSON.stringify(draw(drawing))).not.toContain('null');
  });

  test('in Arabic the picture is mirrored and no words meet', () => {
    const mirrored = draw({ ...desktop, locale: 'ar' });
    expect(collisions(mirrored)).toEqual([]);
    expect(strays(mirrored, desktop.width, desktop.height)).toEqual([]);
  });
});
