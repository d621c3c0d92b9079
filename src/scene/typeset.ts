/**
 * A note of the data as it is printed: curly quotes, dashes between numbers, square kilometres, and nothing that
 * should stand together parted at the end of a line.
 */
export function typeset(text: string): string {
  return text
    .replace(/(^|[\s([“])'/g, '$1‘')
    .replace(/'/g, '’')
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/\bkm2\b/g, 'km²')
    .replace(/(\d)-(?=\d)/g, '$1–')
    .replace(/\b(al|ez|ash|as|an|ar|el)-(?=\p{Lu})/giu, '$1\u2011')
    .replace(/(\d) (?=(?:km²?|miles|per cent|days|dead|fighters)\b)/g, '$1\u00a0')
    .replace(
      /(\b\d{1,2}) (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/g,
      '$1\u00a0',
    );
}
