import { bareNumerals, type BareNumeral } from '../bareNumerals.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import type { Locale } from '../../scene/format.ts';
import { unboundText } from '../../schema/placeholders.ts';
import type { TextPiece } from '../mdxText.ts';
import { storyTexts } from './names.ts';
import { askingTexts } from './placeholders.ts';

/** What may hold a numeral: somebody's printed words, a name, a year that is a name of its time. */
const NUMERALS_MAY_STAND_IN = ['Quote', 'Name'];

/** How many ways of writing a number are offered. */
const OFFERS = 3;

/** The rows whose figure it is, as the words of the vocabulary. */
function offersFor({ value }: BareNumeral, { sheets }: Desk): string[] {
  if (value === undefined) return [];
  const claims = sheets.claims.rows.flatMap(({ record }) =>
    record?.figure === value ? [`<Figure claim="${record.id}" />`] : [],
  );
  const dead = sheets.casualties.rows.flatMap(({ record }) =>
    record?.figure === value ? [`<Dead id="${record.id}" />`] : [],
  );
  const printed = sheets.distances.rows.flatMap(({ record }) =>
    record?.km === value || record?.miles === value
      ? [`<Printed id="${record.id}" unit="${record.km === value ? 'km' : 'miles'}" />`]
      : [],
  );
  return [...claims, ...dead, ...printed];
}

function messageOf(numeral: BareNumeral, desk: Desk): string {
  const { text, value } = numeral;
  const offers = offersFor(numeral, desk);
  if (offers.length > 0)
    return `"${text}" is typed; every number comes from the data. This figure is that of ${offers.slice(0, OFFERS).join(', ')}`;
  const year = value !== undefined && value >= 1900 && value <= 2100 && !text.includes(',');
  return year
    ? `"${text}" is typed; write the date as <DateOf event="…" form="year" />, or <Name>${text}</Name> where the year is part of a name`
    : `"${text}" is typed; write what it is (a distance, a count, a date: see README, "The words of a number"), <Quote source="…"> around printed words, or <Name> around a name`;
}

/** What a picture's text can say instead of a typed number. */
function inFigureWords({ value }: BareNumeral, desk: Desk): string {
  if (value === undefined) return '';
  const { claims, casualties, territory } = desk.sheets;
  const forms = [
    ...claims.rows.flatMap(({ record }) =>
      record?.figure === value ? [`{claim:${record.id}}`] : [],
    ),
    ...casualties.rows.flatMap(({ record }) =>
      record?.figure === value ? [`{dead:${record.id}}`] : [],
    ),
    ...territory.rows.flatMap(({ record }) =>
      record?.areaKm2 === value ? [`{land:${record.id}}`] : [],
    ),
  ];
  return forms.length === 0 ? '' : ` This figure is that of ${forms.slice(0, OFFERS).join(', ')}`;
}

function inPiece(piece: TextPiece, file: string, locale: Locale, desk: Desk): Problem[] {
  if (piece.within.some((name) => NUMERALS_MAY_STAND_IN.includes(name))) return [];
  return bareNumerals(piece.text, locale).map((numeral) => ({
    file,
    row: piece.line + piece.text.slice(0, numeral.offset).split('\n').length - 1,
    column: 'text',
    message: messageOf(numeral, desk),
  }));
}

/** A number in the story's words that no row and no rule stands behind. */
export function noBareNumerals(desk: Desk): Problem[] {
  return storyTexts(desk).flatMap(({ text: { file, pieces }, locale }) =>
    pieces.flatMap((piece) => inPiece(piece, file, locale, desk)),
  );
}

/** A number typed in the words around a picture or of a drawn table. */
export function noBareNumeralsAroundPictures(desk: Desk): Problem[] {
  return desk.settings.editions.flatMap((locale) =>
    askingTexts(desk, locale).flatMap(({ file, row, column, text }) =>
      bareNumerals(unboundText(text), locale).map((numeral) => ({
        file,
        row,
        column,
        message: `"${numeral.text}" is typed; write what it is in braces, such as {day}, {month:2017-10}, {turn:place:1} or {claim:C01} (see README, "The words of a number"), or the name that it is part of in brackets, [name].${inFigureWords(numeral, desk)}`,
      })),
    ),
  );
}
