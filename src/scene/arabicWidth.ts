// Advances of Vazirmatn in thousandths of an em at weight 400, measured once in a browser: alone, at the end of what is
// joined, at its beginning, in its middle.
const FORMS: readonly (readonly [letters: string, ...widths: number[]])[] = [
  ['ء', 405, 405, 405, 405],
  ['آأإا', 232, 262, 232, 262],
  ['ؤو', 444, 445, 444, 445],
  ['ئىي', 706, 649, 307, 361],
  ['بتث', 875, 929, 303, 355],
  ['ةه', 466, 519, 695, 498],
  ['جحخ', 669, 688, 670, 682],
  ['دذ', 479, 532, 479, 532],
  ['رز', 342, 386, 342, 386],
  ['سش', 1182, 1237, 789, 844],
  ['صض', 1248, 1271, 836, 860],
  ['طظ', 740, 764, 651, 675],
  ['عغ', 619, 601, 521, 572],
  ['ف', 867, 929, 457, 498],
  ['ق', 692, 688, 457, 498],
  ['ك', 881, 910, 444, 511],
  ['ل', 640, 670, 288, 318],
  ['م', 595, 634, 533, 573],
  ['ن', 677, 721, 285, 337],
];
/** Lam and alef are one shape. */
const LAM_ALEF = 568;
/** How much wider the letters are at weight 700. */
const BOLD = 1.028;

const widthsOf = new Map(
  FORMS.flatMap(([letters, ...widths]) => [...letters].map((letter) => [letter, widths] as const)),
);
/** Letters that do not join the one after them. */
const ENDS = /[ءآأإاؤوةدذرزى]/;

/**
 * How wide Arabic letters are that stand together, in thousandths of an em: their form depends on their neighbours, and
 * some are five times as wide as others.
 *
 * @param word without vowel signs, which take no room; what is no Arabic letter counts nothing
 * @param boldness 0 at weight 400 to 1 at weight 700
 */
export function arabicWidth(word: string, boldness: number): number {
  const joins = (letter: string | undefined): boolean =>
    letter !== undefined && widthsOf.has(letter) && letter !== 'ء';
  let width = 0;
  for (let i = 0; i < word.length; i += 1) {
    const letter = word.charAt(i);
    const [before, after] = [word[i - 1], word[i + 1]];
    if (letter === 'ل' && after !== undefined && 'آأإا'.includes(after)) {
      width += LAM_ALEF;
      i += 1;
      continue;
    }
    const isJoinedBefore = letter !== 'ء' && joins(before) && !ENDS.test(before ?? '');
    const isJoinedAfter = joins(after) && !ENDS.test(letter);
    width += widthsOf.get(letter)?.[(isJoinedBefore ? 1 : 0) + (isJoinedAfter ? 2 : 0)] ?? 0;
  }
  return width * (1 + boldness * (BOLD - 1));
}

/** What stands between the letters, in the same face. */
const BETWEEN: readonly (readonly [characters: string, width: number])[] = [
  ['0123456789', 563],
  [' \u00a0', 265],
  ['.:،؛', 275],
  [',;', 210],
  ['؟', 428],
  ['()', 344],
  ['«»', 452],
  ['%', 733],
  ['–', 657],
  ['-−\u2011', 470],
  ['+', 538],
  ['/', 405],
  ['°', 338],
  ['²', 368],
];
const betweenOf = new Map(
  BETWEEN.flatMap(([characters, width]) =>
    [...characters].map((character) => [character, width] as const),
  ),
);

/** How wide a digit or a sign is in an Arabic text; undefined where the face has none. */
export function widthAmongArabic(character: string): number | undefined {
  return betweenOf.get(character);
}

/** Whether the table knows a letter. */
export function isArabicLetter(letter: string): boolean {
  return widthsOf.has(letter);
}
