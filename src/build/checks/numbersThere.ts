import { daysHeld, rowsByPlace, spellsOf, type Spell } from '../../model/control.ts';
import { placeholdersIn } from '../../schema/placeholders.ts';
import type { Desk } from '../desk.ts';
import type { MdxElement } from '../mdxText.ts';
import { countOf, type Problem } from '../problems.ts';
import { rememberFor } from '../rememberLast.ts';
import { storyTexts } from './names.ts';
import { askingTexts } from './placeholders.ts';

/** A cell of the tables that a sentence asks for, by the kind of number. */
interface Asked {
  readonly kind: string;
  readonly id: string;
  /** Which turn, spell, part or unit; undefined for the first, or the only one. */
  readonly part: string | undefined;
}

/** The turns of every place, without the state in which its record begins. */
const turnsOn = rememberFor(
  ({ sheets: { control } }: Desk): ReadonlyMap<string, readonly Spell[]> => {
    const rows = rowsByPlace(control.rows.flatMap(({ record }) => record ?? []));
    return new Map([...rows].map(([place, of]) => [place, spellsOf(of).slice(1)]));
  },
);

/** `palmyra changes hands 4 times in control.csv, so that there is no 9th time; write 1 to 4`. */
function nthMessage(id: string, nth: number, there: number, what: string): string | undefined {
  if (nth >= 1 && nth <= there) return undefined;
  const known =
    there === 0
      ? 'Ask for another place'
      : `Write ${there === 1 ? '1' : `a number from 1 to ${there}`}`;
  return `${id} ${what} ${countOf(there, 'time')} in control.csv, and ${nth} is asked for. ${known}`;
}

/** What is missing where a row is there, but not the number that is asked of it. */
function missing(desk: Desk, { kind, id, part }: Asked): string | undefined {
  const { sheets, settings } = desk;
  const blank = (file: string, row: number, column: string): string =>
    `"${id}" has nothing in the column ${column} (data/${file}.csv:${row}). Fill it in, or ask for another`;
  if (kind === 'turn' || kind === 'held') {
    if (!sheets.control.isWhole) return undefined;
    const turns = turnsOn(desk).get(id) ?? [];
    const nth = Number(part ?? 1);
    if (kind === 'turn') return nthMessage(id, nth, turns.length, 'changes hands');
    const focus = new Set(settings.parties.find((party) => party.focus)?.holders);
    const held = turns.filter((spell) => focus.has(spell.holder) && daysHeld(spell) !== undefined);
    return nthMessage(id, nth, held.length, 'is taken and lost again by the party of the story');
  }
  if (kind === 'claim') {
    const found = sheets.claims.rows.find(({ record }) => record?.id === id);
    if (!found?.record) return undefined;
    const { figure, figureLow, figureHigh, figureDate } = found.record;
    const value =
      part === 'low' ? figureLow : part === 'high' ? figureHigh : (figure ?? figureDate);
    const column = part === 'low' || part === 'high' ? `figure_${part}` : 'figure';
    return value === undefined ? blank('claims', found.row, column) : undefined;
  }
  if (kind === 'land' || kind === 'share') {
    const found = sheets.territory.rows.find(({ record }) => record?.id === id);
    if (!found?.record) return undefined;
    const value = kind === 'land' ? found.record.areaKm2 : found.record.sharePct;
    const column = kind === 'land' ? 'area_km2' : 'share_pct';
    return value === undefined ? blank('territory', found.row, column) : undefined;
  }
  if (kind === 'printed') {
    const found = sheets.distances.rows.find(({ record }) => record?.id === id);
    if (!found?.record) return undefined;
    const unit = part === 'miles' ? 'miles' : 'km';
    return found.record[unit] === undefined ? blank('distances', found.row, unit) : undefined;
  }
  return undefined;
}

/** What an element of a text asks the tables for; the property by which it is known comes first. */
function askedBy({
  name,
  properties,
}: MdxElement): (Asked & { readonly property: string }) | undefined {
  const text = (property: string): string | undefined => {
    const value = properties[property];
    return typeof value === 'string' ? value : undefined;
  };
  const of = (property: string, kind: string, part?: string) => {
    const id = text(property);
    return id === undefined ? undefined : { property, kind, id, part };
  };
  if (name === 'DateOf' && properties['event'] === undefined)
    return of('place', 'turn', text('turn'));
  if (name === 'DaysHeld') return of('place', 'held', text('spell'));
  if (name === 'Figure') return of('claim', 'claim', text('part'));
  if (name === 'Published') return of('id', properties['share'] === undefined ? 'land' : 'share');
  return name === 'Printed' ? of('id', 'printed', text('unit')) : undefined;
}

/** A number that is asked of a row which has none: the ninth time that a place changed hands, the blank figure of a claim. */
export function noNumberThatIsNotThere(desk: Desk): Problem[] {
  const inTexts = storyTexts(desk).flatMap(({ text: { file, elements } }) =>
    elements.flatMap((element): Problem[] => {
      const { name, line: row, properties } = element;
      if (name === 'DateOf' && !properties['event'] && !properties['place'])
        return [
          {
            file,
            row,
            column: name,
            message: '<DateOf> needs event="…", or place="…" and turn={1}',
          },
        ];
      const asked = askedBy(element);
      const message = asked && missing(desk, asked);
      return message === undefined
        ? []
        : [{ file, row, column: `${name}.${asked?.property ?? ''}`, message }];
    }),
  );
  const around = desk.settings.editions.flatMap((locale) =>
    askingTexts(desk, locale).flatMap(({ text, file, row, column }) =>
      placeholdersIn(text).flatMap(({ kind, id, parts: [part], text: found }): Problem[] => {
        // The first part of others is the form in which a date is written.
        const message = id === undefined ? undefined : missing(desk, { kind, id, part });
        return message === undefined
          ? []
          : [{ file, row, column, message: `${found}: ${message}` }];
      }),
    ),
  );
  return [...inTexts, ...around];
}
