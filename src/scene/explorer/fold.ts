/**
 * What is left of a name when nobody is strict about its spelling: no capitals, accents, hyphens or articles, one
 * form for each Arabic letter that is written in several ways, Latin digits.
 */
export function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/[ىئ]/g, 'ي')
    .replace(/ؤ/g, 'و')
    .replace(/ة/g, 'ه')
    .replace(/[ءـ]/g, '')
    .replace(/[’‘'`ʿʾʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => !ARTICLES.has(word))
    .map((word) => (word.length > 4 ? word.replace(/^ال/, '') : word))
    .filter((word) => word !== '')
    .join(' ');
}

/** The article before sun and moon letters, as different hands write it. */
const ARTICLES = new Set('al el ul ar er as es ash esh ad ed az ez an en at et the'.split(' '));

/** Groups of letters that one Arabic sound has become in Latin script. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ou|oo|au|aw|ow|w/g, 'u'],
  [/ai|ay|ei|ey|ee|ie|y/g, 'i'],
  [/kh|gh|q|g|ck/g, 'k'],
  [/sh|ch|tch/g, 's'],
  [/dh|th|ts/g, 'd'],
  [/ph/g, 'f'],
  [/h/g, ''],
  [/z/g, 's'],
  [/e/g, 'a'],
  [/o/g, 'u'],
];

/**
 * A name by its sound, for spellings that nobody wrote down: Qaryatain and al-Karyatein are one, Zor and Zour are one.
 * Takes a folded name; names in Arabic script stay as they are.
 */
export function soundOf(name: string): string {
  return SOUNDS.reduce((text, [letters, sound]) => text.replace(letters, sound), name)
    .replace(/(.)\1+/g, '$1')
    .replace(/ /g, '');
}

/** How many letters must be changed, put in or left out to make one word of another; stops counting beyond `most`. */
export function lettersApart(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]),
        ),
      );
    }
    if (Math.min(...next) > most) return most + 1;
    row = next;
  }
  return row[b.length] ?? most + 1;
}
