import { rowsByPlace, spellsOf } from '../model/control.ts';
import type { ControlRow, Dataset } from '../model/records.ts';
import type { Settings } from '../model/settings.ts';

/** What “How we know” counts of the data, to say where it is weak. */
export const TALLIES = [
  'places',
  'doubtfulPlaces',
  'rows',
  'baselines',
  'changes',
  'confirmed',
  'claimed',
  'disputed',
  'unsourced',
  'oneSource',
  'severalSources',
  'byDay',
  'byMonth',
  'seizures',
  'seizuresVague',
  'heldThatDay',
  'sources',
  'partisan',
  'territory',
  'territorySeries',
  'casualties',
  'casualtiesOfOne',
  'findings',
  'findingsSettled',
  'findingsRecorded',
  'findingsOpen',
] as const;

/** The name of one of them. */
export type Tally = (typeof TALLIES)[number];

/** Words in a place's note that say its position is no surveyed one. */
const DOUBTFUL =
  /\b(approximate|interpolated|by eye|placed from|anchor|doubt|may be off|\+\/-|within \d+ km)/i;

/** Counts over the tables as they stand. Changes are rows that are no baseline. */
export function talliesOf(data: Dataset, settings: Settings): Readonly<Record<Tally, number>> {
  const changes = data.control.filter(({ how }) => how !== 'initial');
  const of = (keep: (row: ControlRow) => boolean): number => changes.filter(keep).length;
  const focus = new Set(settings.parties.find((party) => party.focus)?.holders);
  const spells = [...rowsByPlace(data.control).values()]
    .flatMap((rows) => spellsOf(rows))
    .filter(({ holder }) => focus.has(holder));
  const seizures = spells.filter(({ from }) => from.how !== 'initial');
  const { storyDay } = settings;
  const inState = (state: string): number =>
    data.findings.filter((finding) => finding.state === state).length;
  const points = data.places.filter(({ kind }) => kind !== 'reference');
  return {
    places: points.length,
    doubtfulPlaces: points.filter(({ note }) => DOUBTFUL.test(note)).length,
    rows: data.control.length,
    baselines: data.control.length - changes.length,
    changes: changes.length,
    confirmed: of(({ confidence }) => confidence === 'confirmed'),
    claimed: of(({ confidence }) => confidence === 'claimed'),
    disputed: of(({ confidence }) => confidence === 'disputed'),
    unsourced: of(({ isUnsourced }) => isUnsourced),
    oneSource: of(({ sources }) => sources.length === 1),
    severalSources: of(({ sources }) => sources.length > 1),
    byDay: of(({ precision }) => precision === 'day'),
    byMonth: of(({ precision }) => precision !== 'day'),
    seizures: seizures.length,
    seizuresVague: seizures.filter(({ from }) => from.precision !== 'day').length,
    heldThatDay: spells.filter(
      ({ from, to }) => from.day <= storyDay && (to === undefined || to.day > storyDay),
    ).length,
    sources: data.sources.length,
    partisan: data.sources.filter(({ kind }) => kind === 'partisan' || kind === 'state-media')
      .length,
    territory: data.territory.length,
    territorySeries: new Set(data.territory.map(({ series }) => series)).size,
    casualties: data.casualties.length,
    casualtiesOfOne: data.casualties.filter(
      ({ attributedTo }) =>
        settings.monitor !== undefined && attributedTo.includes(settings.monitor),
    ).length,
    findings: data.findings.length,
    findingsSettled: inState('settled'),
    findingsRecorded: inState('recorded'),
    findingsOpen: inState('open'),
  };
}
