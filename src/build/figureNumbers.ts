import { parseDay } from '../model/day.ts';
import {
  formatAreaKm2,
  formatDay,
  formatKm,
  formatNumber,
  type Locale,
  type Units,
} from '../scene/format.ts';
import { stepWithId } from '../scene/scene.ts';
import { reachFile } from '../schema/charts/reach.ts';
import type { StepNumber } from '../schema/placeholders.ts';
import type { Facts } from './facts.ts';
import { readYaml, type Story } from './story.ts';

/** The numbers that a figure's title, note or alternative text may ask for, written out in the page's language. */
export function figureNumbers(
  story: Story,
  facts: Facts,
  stepId: string,
  locale: Locale,
  units: Units = 'km',
): Readonly<Record<StepNumber, () => string>> {
  const { settings } = story;
  const { day } = stepWithId(story.steps, stepId).scene;
  const km = (value: number): string => formatKm(value, units, locale);
  const count = (value: number): string => formatNumber(value, locale);
  // Asked for one by one: after the last place fell there is no distance to give.
  return {
    day: () => formatDay(day, locale),
    storyDay: () => formatDay(settings.storyDay, locale),
    firstMonth: () => formatDay(settings.firstDay, locale, 'month'),
    lastMonth: () => formatDay(settings.lastDay, locale, 'month'),
    connectedKm: () => km(facts.toConnected(day).value),
    connectedDesertKm: () => km(facts.toConnected(day, 'desert').value),
    pocketKm: () => km(facts.toPocket(day).value),
    secondPocketKm: () => km(facts.toPocket(day, 2).value),
    subjectToReferenceKm: () => km(facts.distance(settings.subject, settings.reference).value),
    landKm2: () => formatAreaKm2(facts.land(day).value, locale, { about: true }),
    reachKm: () => km(settings.ground.reachKm),
    linkKm: () => km(settings.ground.linkKm),
    riverKm: () => km(facts.lanes.file.riverKm),
    shownReachKm: () => {
      const { stops, start } = readYaml(process.cwd(), 'src/story/charts/reach.yaml', reachFile);
      return km(stops[start]?.reachKm ?? settings.ground.reachKm);
    },
    places: () => count(facts.count('places').value),
    lanes: () => count(facts.lanes.count().value),
    lanesTakenBack: () => count(facts.lanes.takenBack().value),
    losses: () => count(facts.lanes.lost({}).value),
    worstMonth: () => formatDay(parseDay(`${facts.lanes.worstMonth().month}-01`), locale, 'month'),
    daysHeld: () => count(facts.daysHeld(settings.subject, 2).value),
  };
}
