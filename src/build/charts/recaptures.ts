import { rowsByPlace } from '../../model/control.ts';
import type { Day } from '../../model/day.ts';
import { lossesIn, type Loss } from '../../model/losses.ts';
import type { RecaptureData } from '../../scene/recaptureData.ts';
import type { Story } from '../story.ts';

/** Every time a place of the focus party came into other hands. */
export function lossesOf({ data, settings }: Story, leftOut: readonly string[]): Loss[] {
  const focus = new Set(settings.parties.find((party) => party.focus)?.holders);
  // Ground that is fought over has a party of its own name and is in nobody's hands.
  const contested = new Set(settings.parties.find(({ id }) => id === 'contested')?.holders);
  return [...rowsByPlace(data.control)]
    .filter(([place]) => !leftOut.includes(place))
    .flatMap(([, rows]) =>
      lossesIn(
        rows,
        (holder) => focus.has(holder),
        (holder) => contested.has(holder),
      ),
    );
}

/** Places lost month by month, a row for each party that took them; the party that took most stands first. */
export function recapturesOf(story: Story, losses: readonly Loss[]): RecaptureData {
  const { settings } = story;
  const firstYear = Number(settings.firstDay.slice(0, 4));
  const monthOf = (day: Day): number =>
    (Number(day.slice(0, 4)) - firstYear) * 12 + Number(day.slice(5, 7)) - 1;
  const partyOf = (holder: string): string =>
    settings.parties.find(({ holders }) => holders.includes(holder))?.id ?? holder;
  const byParty = Map.groupBy(losses, ({ by }) => partyOf(by));
  return {
    firstYear,
    monthCount: monthOf(settings.lastDay) + 1,
    storyMonth: monthOf(settings.storyDay),
    total: losses.length,
    parties: [...byParty]
      .map(([party, all]) => {
        const dated = all.filter(({ precision }) => precision === 'day' || precision === 'month');
        const byMonth = Map.groupBy(dated, ({ day }) => monthOf(day));
        return {
          party,
          total: all.length,
          months: [...byMonth]
            .toSorted(([a], [b]) => a - b)
            .map(([month, rows]) => {
              const exact = rows.filter(({ precision }) => precision === 'day').length;
              return [month, exact, rows.length - exact] as const;
            }),
          undated: all.length - dated.length,
        };
      })
      .toSorted((a, b) => b.total - a.total),
  };
}
