import { parseDay } from '../model/day.ts';
import { formatAreaKm2, formatDay, formatKm, type Locale } from '../scene/format.ts';
import { stepWithId } from '../scene/scene.ts';
import type { Facts } from './facts.ts';
import type { Story } from './story.ts';

/** The numbers that a figure's title, note or alternative text may ask for, written out in the page's language. */
export function figureNumbers(
  story: Story,
  facts: Facts,
  stepId: string,
  locale: Locale,
): Readonly<Record<string, () => string>> {
  const { settings } = story;
  const { day } = stepWithId(story.steps, stepId).scene;
  const km = (value: number): string => formatKm(value, 'km', locale);
  // Asked for one by one: after the last place fell there is no distance to give.
  return {
    day: () => formatDay(day, locale),
    storyDay: () => formatDay(settings.storyDay, locale),
    connectedKm: () => km(facts.toConnected(day).value),
    connectedDesertKm: () => km(facts.toConnected(day, 'desert').value),
    pocketKm: () => km(facts.toPocket(day).value),
    secondPocketKm: () => km(facts.toPocket(day, 2).value),
    subjectToReferenceKm: () => km(facts.distance(settings.subject, settings.reference).value),
    landKm2: () => formatAreaKm2(facts.land(day).value, locale, { about: true }),
    reachKm: () => km(settings.ground.reachKm),
    linkKm: () => km(settings.ground.linkKm),
    places: () => String(facts.count('places').value),
    lanes: () => String(facts.lanes.count().value),
    lanesTakenBack: () => String(facts.lanes.takenBack().value),
    losses: () => String(facts.lanes.lost({}).value),
    worstMonth: () => formatDay(parseDay(`${facts.lanes.worstMonth().month}-01`), locale, 'month'),
    daysHeld: () => String(facts.daysHeld(settings.subject, 2).value),
  };
}
