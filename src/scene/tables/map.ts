import { formatAreaKm2 } from '../format.ts';
import type { DistanceLine, NamedPlace } from '../scene.ts';
import { columnsOf } from './columns.ts';
import { EMPTY, kmCell, textCell, type Cell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** The subject first, since every map marks it; then the other places in the order of the scene. */
export function placesOn({ step, content }: Pick<TableInput, 'step' | 'content'>): string[] {
  const named = step.scene.names.map(({ place }: NamedPlace) => place);
  const ends = step.scene.lines.flatMap(({ from, to }: DistanceLine) => [from, to]);
  return [...new Set([content.subject, ...named, ...ends])];
}

/** A place's name as the map writes it. @throws Error naming the place */
export function nameOn({ content }: Pick<TableInput, 'content'>, id: string): string {
  const place = content.places.find((candidate) => candidate.id === id);
  if (!place) throw new Error(`no place "${id}" on the map`);
  return place.name;
}

/** What a map draws: the places it names with who held each that day, its lines, and the instrument's readings. */
export function mapTable(input: TableInput): Table {
  const { step, ground, lineKm, words, locale } = input;
  const { kinds } = words.table;
  const { hasGround, lines } = step.scene;
  const columns = columnsOf(words.table, ['kind', 'name', 'holder', 'to', 'km', 'land_km2']);
  const holderOf = (id: string): Cell => {
    const party = ground.holders.get(id);
    return hasGround && party !== undefined ? textCell(words.party[party]) : EMPTY;
  };
  const places = placesOn(input).map((id) => [
    textCell(kinds.place),
    textCell(nameOn(input, id)),
    holderOf(id),
    EMPTY,
    EMPTY,
    EMPTY,
  ]);
  const drawn = lines.map(({ from, to, kind }, i) => [
    textCell(kinds[kind]),
    textCell(nameOn(input, from)),
    EMPTY,
    textCell(nameOn(input, to)),
    // Such a line says where men are said to have come from, and has no length to tell.
    kind === 'claimed' ? EMPTY : kmCell(lineKm[i], locale),
    EMPTY,
  ]);
  const land: Cell = {
    text: formatAreaKm2(ground.landKm2, locale),
    value: Math.round(ground.landKm2 / 100) * 100,
  };
  const readings = hasGround
    ? [
        [textCell(kinds.land), EMPTY, EMPTY, EMPTY, EMPTY, land],
        [
          textCell(kinds.connected),
          EMPTY,
          EMPTY,
          EMPTY,
          ground.connectedKm === undefined
            ? textCell(kinds.none)
            : kmCell(ground.connectedKm, locale),
          EMPTY,
        ],
      ]
    : [];
  return { columns, rows: [...places, ...drawn, ...readings] };
}
