import type { Day } from '../model/day.ts';
import type { Loss } from '../model/losses.ts';
import { timelineFile } from '../schema/charts/timeline.ts';
import { lossesOf } from './charts/recaptures.ts';
import { timelineOf } from './charts/timeline.ts';
import type { Fact } from './facts.ts';
import { readYaml, type Story } from './story.ts';

/** Which losses a sentence speaks of. */
export interface LossChoice {
  /** Id of the party that took the place. */
  readonly by?: string | undefined;
  /** From this day on. */
  readonly from?: Day | undefined;
  /** Before this day. */
  readonly before?: Day | undefined;
}

/** What a sentence may say of the lanes and of what was taken from the focus party. */
export function laneFactsOf(story: Story, root = process.cwd()) {
  const file = readYaml(root, 'src/story/charts/timeline.yaml', timelineFile);
  const timeline = timelineOf(story, 'en', file);
  const losses = lossesOf(story, file.leftOut);
  const partyOf = ({ by }: Loss): string | undefined =>
    story.settings.parties.find(({ holders }) => holders.includes(by))?.id;
  const main = timeline.lanes.filter(({ rank }) => rank <= file.mainRank);
  const contested = timeline.parties.indexOf('contested');
  const byMonth = Map.groupBy(
    losses.filter(({ precision }) => precision === 'day' || precision === 'month'),
    ({ day }) => day.slice(0, 7),
  );
  const [worst] = [...byMonth].toSorted(([, a], [, b]) => b.length - a.length);
  return {
    file,
    losses,
    /** Places that matter and that the focus party once held. */
    count: (): Fact => ({ value: main.length, from: `lanes:rank<=${file.mainRank}` }),
    /** How many of them it took again after they had been in other hands. */
    takenBack: (): Fact => ({
      value: main.filter(({ turns }) => {
        const hands = turns.filter(([, party]) => party !== contested).map(([, party]) => party);
        const stays = hands.filter(
          (party, i) => party === timeline.focus && hands[i - 1] !== timeline.focus,
        );
        return stays.length > 1;
      }).length,
      from: `lanes:rank<=${file.mainRank}:taken-back`,
    }),
    /** How often a place came from the focus party into other hands. */
    lost: ({ by, from, before }: LossChoice): Fact => ({
      value: losses.filter(
        (loss) =>
          (by === undefined || partyOf(loss) === by) &&
          (from === undefined || loss.day >= from) &&
          (before === undefined || loss.day < before),
      ).length,
      from: `losses:${by ?? 'all'}:${from ?? ''}:${before ?? ''}`,
    }),
    /** The month in which it lost most. */
    worstMonth: (): Fact & { readonly month: string } => ({
      month: worst?.[0] ?? '',
      value: worst?.[1].length ?? 0,
      from: `losses:${worst?.[0] ?? ''}`,
    }),
    /** How often a place changed hands. */
    turns: (place: string): Fact => ({
      value: (timeline.lanes.find(({ id }) => id === place)?.turns.length ?? 1) - 1,
      from: `control:${place}`,
    }),
  };
}
