import { expect, test } from 'vitest';
import { currentStory } from '../../src/build/current.ts';
import { countedFigures } from '../../src/scene/countedFigures.ts';
import { mapMarks } from '../../src/scene/mapMarks.ts';
import { viewOf } from '../../src/scene/view.ts';

const { story, edition } = currentStory();
const [opening] = story.steps;
if (!opening) throw new Error('the story has no steps');
const region = { x: 0, y: 0, width: 390, height: 844 };
const view = viewOf(opening.scene.frame.narrow, region, region);
const whole = (story.lineKm[opening.id] ?? []).map((km) => `${Math.round(km)} km`);
const marks = mapMarks(opening.scene, edition('en').data.content, whole, view, region, []);

test('A figure that is counted stands where the whole one will, and nothing else is changed', () => {
  const counted = countedFigures(
    marks,
    whole,
    whole.map(() => '7 km'),
  );
  const figure = marks.labels.find(({ key }) => key === marks.lines[0]?.key);
  expect(figure?.lines[0]?.text).toBe(whole[0]);
  expect(counted.labels).toEqual(
    marks.labels.map((label) =>
      label === figure
        ? { ...label, lines: [{ ...label.lines[0], text: '7 km' }, ...label.lines.slice(1)] }
        : label,
    ),
  );
});
