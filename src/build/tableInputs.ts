import { dayNumber } from '../model/day.ts';
import { readingOn } from '../model/series.ts';
import type { ShownCharts } from '../scene/chartData.ts';
import type { Locale } from '../scene/format.ts';
import type { PageWords } from '../scene/pageWords.ts';
import type { Party } from '../scene/parties.ts';
import type { Step } from '../scene/scene.ts';
import type { StoryData } from '../scene/storyData.ts';
import type { StepGround, TableInput } from '../scene/tables/tableInput.ts';
import { holdingThen } from './byState.ts';
import type { Story } from './story.ts';

/** Who held what on the day of a step, with the focus party's ground told apart as the map does. */
function stepGround(story: Story, { scene: { day } }: Step): StepGround {
  const { ground } = story.world;
  const holding = holdingThen(ground, dayNumber(day));
  const reading = readingOn(story.readings, dayNumber(day));
  const holders = [...holding.partyOf].flatMap(([place, index]): [string, Party][] => {
    const party = ground.parties[index];
    if (party === undefined) return [];
    const isCut = index === ground.focus && !holding.connected.has(place);
    return [[place, isCut ? `${party}-cut` : party]];
  });
  return {
    holders: new Map(holders),
    landKm2: reading.landKm2,
    connectedKm: reading.connected?.km,
  };
}

/** What the table and the text of a step's picture are made of. */
export function tableInputOf(
  story: Story,
  step: Step,
  { content }: Pick<StoryData, 'content'>,
  charts: ShownCharts,
  words: PageWords,
  locale: Locale,
): TableInput {
  return {
    step,
    content,
    lineKm: story.lineKm[step.id] ?? [],
    ground: stepGround(story, step),
    charts,
    words,
    locale,
  };
}
