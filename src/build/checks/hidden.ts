import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { allSheets } from './check.ts';
import { storyTexts } from './names.ts';
import { askingTexts } from './placeholders.ts';

/**
 * Signs that no reader sees and that change what is seen: those that turn the direction of all that follows, that say
 * words a second time, or that steer a terminal. The marks of one letter's direction, which Arabic needs, are none of these.
 */
const HIDDEN =
  // eslint-disable-next-line no-control-regex -- these are what is looked for
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/u;

/** A hidden sign in a cell, in the name of a line or in the words of the story. */
export function noHiddenSigns(desk: Desk): Problem[] {
  const cells = allSheets(desk).flatMap(({ file, table, rows }) =>
    rows.flatMap(({ row, cells: all }) =>
      Object.keys(table.columns).map((column) => ({ file, row, column, text: all[column] ?? '' })),
    ),
  );
  const lines = Object.values(desk.lines).flatMap(({ file, rows }) =>
    rows.flatMap(({ row, record }) =>
      Object.entries(record).flatMap(([column, text]) =>
        typeof text === 'string' ? [{ file, row, column, text }] : [],
      ),
    ),
  );
  const words = desk.settings.editions.flatMap((locale) => askingTexts(desk, locale));
  const prose = storyTexts(desk).flatMap(({ text: { file, pieces } }) =>
    pieces.map(({ text, line }) => ({ file, row: line, column: 'text', text })),
  );
  return [...cells, ...lines, ...words, ...prose].flatMap(({ file, row, column, text }) => {
    const found = HIDDEN.exec(text);
    if (!found) return [];
    const sign = found[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0') ?? '';
    const after = text.slice(found.index + found[0].length).slice(0, 20);
    return [
      {
        file,
        row,
        column,
        message: `holds U+${sign}, which cannot be seen and changes how what follows is read; take it out before "${after}"`,
      },
    ];
  });
}
