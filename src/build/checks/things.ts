import { didYouMean } from '../../schema/closest.ts';
import type { RefersTo } from '../../schema/references.ts';
import type { Desk } from '../desk.ts';
import { idRows } from './check.ts';

/** What can be named: its ids, and where they stand. */
interface Things {
  /** `place`, for messages. */
  readonly one: string;
  readonly where: string;
  /** Undefined where the file could not be read: then nothing can be missed in it. */
  readonly known: readonly string[] | undefined;
}

const ONE: Readonly<Record<string, string>> = {
  places: 'place',
  sources: 'source',
  claims: 'claim',
  events: 'event',
};

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

function wordsBelow({ story }: Desk, path: readonly string[]): Things {
  const raw = story.words[0]?.sheet.raw;
  const group = path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[key]
        : undefined,
    raw,
  );
  return {
    one: 'words',
    where: `${path.join('.')} of words/${story.words[0]?.locale ?? 'en'}.yaml`,
    known: group === undefined ? undefined : keysOf(group),
  };
}

/** Everything of a kind that can be named. */
export function thingsOf(desk: Desk, kind: RefersTo): Things {
  const { sheets, lines, story } = desk;
  if (kind === 'frames')
    return {
      one: 'frame',
      where: 'map.yaml',
      known: story.map.value && Object.keys(story.map.value.frames),
    };
  if (kind === 'rivers')
    return {
      one: 'line',
      where: 'rivers.geojson',
      known: lines.rivers.isWhole ? lines.rivers.rows.map(({ record }) => record.id) : undefined,
    };
  if (kind === 'series') {
    const file = story.charts.territory?.value as
      { readonly series: readonly { readonly id: string }[] } | undefined;
    return { one: 'series', where: 'territory.yaml', known: file?.series.map(({ id }) => id) };
  }
  if (kind === 'onMap' || kind === 'onChart' || kind === 'onDead' || kind.startsWith('onSheet.'))
    return wordsBelow(desk, kind.split('.'));
  const sheet = sheets[kind as keyof typeof sheets];
  return {
    one: ONE[kind] ?? 'row',
    where: `${kind}.csv`,
    known: sheet.isWhole ? [...idRows(sheet).keys()] : undefined,
  };
}

/** `no place "homs " in places.csv. Did you mean "homs"?`, or undefined where the name is known. */
export function unknownName(
  desk: Desk,
  kind: RefersTo,
  id: string,
  reserved: readonly string[] = [],
): string | undefined {
  const { one, where, known } = thingsOf(desk, kind);
  if (known === undefined || known.includes(id) || reserved.includes(id)) return undefined;
  const meant = didYouMean(id, [...reserved, ...known]);
  const few = [...reserved, ...known];
  const rest = few.length <= 20 ? ` Known: ${few.join(', ')}` : ' Correct it here, or add it there';
  const list = meant === '' ? rest : meant;
  return `no ${one} "${id}" in ${where}.${list}`;
}
