/** The text of a file, or where it stops being UTF-8. Line ends become `\n`; a byte order mark goes. */
export type Decoded =
  { readonly text: string } | { readonly row: number; readonly message: string };

/** Which UTF-16 bytes begin with the mark of; spreadsheets write it as "Unicode text". */
function utf16Of([a, b]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

const lines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** The text of a file in UTF-16, which its mark says for certain; undefined for any other file. */
export function utf16Text(bytes: Uint8Array): string | undefined {
  const encoding = utf16Of(bytes);
  return encoding === undefined ? undefined : lines(new TextDecoder(encoding).decode(bytes));
}

/** How to save a file again, by who writes such files. */
const MEND =
  'Save it again as UTF-8: in Excel as "CSV UTF-8", in LibreOffice with the character set "Unicode (UTF-8)", in a text editor as UTF-8';

/** Older encodings that spreadsheets write: what they make of the bytes of a word is shown to whoever knows the word. */
const OLDER = [
  ['windows-1256', 'of an Arabic Windows'],
  ['windows-1252', 'of a Western Windows'],
] as const;

/** Reads bytes as UTF-8. A wrong byte is a fault, never a question mark in somebody's name. */
export function decodeText(bytes: Uint8Array): Decoded {
  if (utf16Of(bytes) !== undefined)
    return {
      row: 1,
      message: `the file is UTF-16, which Excel calls "Unicode text". ${MEND}; or let npm run check:data -- --fix rewrite a table`,
    };
  try {
    return { text: lines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch {
    const { row, line } = firstWrongLine(bytes);
    const readings = OLDER.map(([encoding, whose]) => ({
      word: wordWithWrongByte(line, encoding),
      whose,
    })).filter(({ word }, i, all) => all.findIndex((each) => each.word === word) === i);
    const meant = readings.map(({ word, whose }) =>
      readings.length > 1 ? `"${word}" in the letters ${whose}` : `"${word}"`,
    );
    return {
      row,
      message: `a letter here is not in UTF-8: perhaps ${meant.join(', or ')}. ${MEND}`,
    };
  }
}

/** The word around the first byte that is no UTF-8, as another encoding reads it. */
function wordWithWrongByte(line: Uint8Array, encoding: string): string {
  // One byte, one letter in both of the older encodings: places in the line are the same.
  const text = new TextDecoder(encoding).decode(line);
  const at = line.findIndex((byte) => byte > 0x7f);
  const before = /[^\s,;"]*$/.exec(text.slice(0, at))?.[0] ?? '';
  const after = /^[^\s,;"]*/.exec(text.slice(at))?.[0] ?? '';
  return before + after;
}

function firstWrongLine(bytes: Uint8Array): { readonly row: number; readonly line: Uint8Array } {
  let row = 1;
  for (let start = 0; start < bytes.length; row += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    const line = bytes.subarray(start, end);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(line);
    } catch {
      return { row, line };
    }
    start = end + 1;
  }
  return { row, line: new Uint8Array() };
}
