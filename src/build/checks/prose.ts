import { bareNumerals, type BareNumeral } from '../bareNumerals.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { readText, type TextPiece } from '../readText.ts';

/** What may hold a numeral: somebody's printed words, a name, a year that is a name of its time. */
const NUMERALS_MAY_STAND_IN = ['Quote', 'Name'];

/** How many ways of writing a number are offered. */
const OFFERS = 3;

/** The files of the story's words, with their language. */
function textFiles({ settings }: Desk): { readonly file: string; readonly locale: 'en' | 'ar' }[] {
  return settings.editions.flatMap((locale) => [
    ...settings.chapters.map((chapter) => ({
      file: `src/story/chapters/${chapter}/${locale}.mdx`,
      locale,
    })),
    { file: `src/story/how.${locale}.mdx`, locale },
    { file: `src/story/methods.${locale}.mdx`, locale },
  ]);
}

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

function inPiece(piece: TextPiece, file: string, locale: 'en' | 'ar', desk: Desk): Problem[] {
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
  return textFiles(desk).flatMap(({ file, locale }) => {
    try {
      return (readText(desk.root, file) ?? []).flatMap((piece) =>
        inPiece(piece, file, locale, desk),
      );
    } catch (error) {
      const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
      return [{ file, row: 1, column: 'text', message: `cannot be read: ${message}` }];
    }
  });
}
