/**
 * What a spreadsheet would run instead of show, also after blanks and in the wide signs of East Asian keyboards. Numbers,
 * with their sign, are left as they are.
 */
const FORMULA = /^\s*(?:[=@＝＠]|[+＋－-](?!\d+(?:\.\d+)?$))|^[\t\r]/;

/** Whether a spreadsheet would take the text for a formula. */
export function isFormula(text: string): boolean {
  return FORMULA.test(text);
}

/** A field as RFC 4180 has it: with a comma, a quote or a line break it stands in quotes. */
export function quotedField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A field of a file for readers: one that a spreadsheet would run begins with an apostrophe. */
export function csvField(value: string | number): string {
  const text = String(value);
  return quotedField(typeof value === 'string' && isFormula(text) ? `'${text}` : text);
}
