/** The text of a file, or where it stops being UTF-8. Line ends become `\n`; a byte order mark goes. */
export type Decoded =
  { readonly text: string } | { readonly row: number; readonly message: string };

/** Whether bytes begin with the mark of UTF-16, which spreadsheets write as "Unicode text". */
const isUtf16 = ([a, b]: Uint8Array): boolean =>
  (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** Reads bytes as UTF-8. A wrong byte is a fault, never a question mark in somebody's name. */
export function decodeText(bytes: Uint8Array): Decoded {
  const mend = 'save the file as CSV UTF-8';
  if (isUtf16(bytes)) return { row: 1, message: `the file is UTF-16; ${mend}` };
  try {
    return {
      text: new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n'),
    };
  } catch {
    return {
      row: firstWrongLine(bytes),
      message: `a character here is not UTF-8, perhaps from an older encoding of Windows; ${mend}`,
    };
  }
}

function firstWrongLine(bytes: Uint8Array): number {
  let row = 1;
  for (let start = 0; start < bytes.length; row += 1) {
    const newline = bytes.indexOf(0x0a, start);
    const end = newline === -1 ? bytes.length : newline;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(start, end));
    } catch {
      return row;
    }
    start = end + 1;
  }
  return row;
}
