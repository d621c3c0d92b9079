import { expect, test } from 'vitest';
import { inspect } from '../../src/build/inspect.ts';
import { formatProblem } from '../../src/build/problems.ts';
import { loadStory } from '../../src/build/story.ts';
import { dayNumber, parseDay } from '../../src/model/day.ts';
import { holdingOn, landKm2, nearestConnected } from '../../src/model/holding.ts';
import { mapMarks } from '../../src/scene/mapMarks.ts';
import { viewOf } from '../../src/scene/view.ts';
import { NOW } from '../fixtures/desk.ts';

const root = 'tests/fixtures/story';

test('the check takes a story of other countries, parties and days, in one language', () => {
  const { problems, notices } = inspect(root, NOW);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(notices.map(formatProblem)).toEqual([]);
});

test('its ground is divided, measured and drawn by the same code', () => {
  const story = loadStory(root);
  const { ground } = story.world;
  const on = (day: string) => holdingOn(ground, dayNumber(parseDay(day)));
  expect(story.steps.map(({ id }) => id)).toEqual(['night', 'morning']);
  expect(ground.parties).toEqual(['north', 'south']);
  const [before, during] = [on('1901-03-01'), on('1901-03-02')].map((holding) =>
    landKm2(holding, ground, ground.focus),
  );
  expect(during).toBeGreaterThan(before ?? 0);
  expect(nearestConnected(on('1901-03-02'), ground)?.place).toBe('mill');
  const [km] = story.lineKm['night'] ?? [];
  expect(km).toBeGreaterThan(20);
  expect(km).toBeLessThan(30);

  const [step] = story.steps;
  if (!step) throw new Error('the story has a step');
  const size = { width: 390, height: 600 };
  const whole = { x: 0, y: 0, ...size };
  const { scene } = step;
  const marks = mapMarks(
    scene,
    {
      subject: story.settings.subject,
      places: story.data.places.map(({ id, name, rank }) => ({
        id,
        name,
        rank,
        at: [
          scene.frame.narrow.x + scene.frame.narrow.width / 2,
          scene.frame.narrow.y + scene.frame.narrow.height / 2,
        ],
        isCity: false,
      })),
      countries: [],
      waters: [],
      words: { toSouth: 'to the south' },
    },
    ['26 km'],
    viewOf(scene.frame.narrow, size, whole),
    whole,
    [],
  );
  expect(JSON.stringify(marks)).toContain('Ferry');
});
