import { arabicWidth, isArabicLetter, widthAmongArabic } from './arabicWidth.ts';

/** What decides how wide a text is. Sizes in px; weights as in CSS, 400 to 700. */
export interface Font {
  readonly size: number;
  readonly weight?: number;
}

// Advances of Source Sans 3 in thousandths of an em, in the order of CHARACTERS, measured once in a browser from the
// variable font at its weights 400 and 700. Pictures are laid out at build, where there is no browser to ask.
const CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~–—‘’“”…×½²·−é';
const REGULAR = [
  200, 289, 426, 497, 497, 824, 609, 249, 303, 303, 418, 497, 249, 311, 249, 350, 497, 497, 497,
  497, 497, 497, 497, 497, 497, 497, 249, 249, 497, 497, 497, 425, 847, 543, 588, 571, 615, 527,
  494, 617, 652, 263, 479, 579, 486, 727, 647, 664, 566, 664, 569, 534, 536, 645, 515, 786, 513,
  476, 539, 303, 350, 303, 497, 500, 542, 504, 553, 456, 555, 496, 292, 504, 544, 246, 247, 495,
  255, 829, 547, 542, 555, 555, 347, 419, 338, 544, 467, 719, 446, 467, 425, 303, 241, 303, 497,
  480, 800, 249, 249, 426, 426, 948, 497, 808, 367, 249, 497, 496,
];
const BOLD = [
  200, 340, 537, 528, 528, 857, 667, 300, 344, 344, 457, 528, 300, 332, 300, 339, 528, 528, 528,
  528, 528, 528, 528, 528, 528, 528, 300, 300, 528, 528, 528, 463, 902, 573, 605, 582, 635, 548,
  524, 638, 674, 301, 509, 614, 518, 762, 665, 684, 596, 684, 613, 556, 556, 665, 556, 813, 567,
  525, 541, 344, 339, 344, 528, 500, 555, 527, 573, 468, 573, 518, 341, 534, 571, 276, 278, 548,
  286, 857, 572, 555, 573, 573, 398, 443, 383, 568, 523, 776, 514, 521, 460, 344, 268, 344, 528,
  480, 800, 300, 300, 537, 537, 978, 528, 846, 376, 300, 528, 518,
];

/** Letters of other alphabets that are written like Arabic: a mean. */
const ARABIC = 510;
const ARABIC_LETTER = /[\u0620-\u064a\u0671-\u06d3]/;
const ARABIC_RUN = /[\u0621-\u064a]+/gu;
const VOWELS = /[\u064b-\u065f\u0670]/gu;
/** Vowel signs, and the marks that only set a direction, take no room. */
const NO_WIDTH = /[\u064b-\u065f\u0670\u0300-\u036f\u200b-\u200f\u2066-\u2069]/;

/** Characters that look like one in the table. */
const SAME_AS: Readonly<Record<string, string>> = { '\u00a0': ' ', '\u2011': '-', '\u202f': ' ' };

/** Advances at the weights 400 and 700. */
type Advances = readonly [regular: number, bold: number];

function advancesOf(character: string, isArabic: boolean): Advances {
  if (NO_WIDTH.test(character)) return [0, 0];
  const among = isArabic ? widthAmongArabic(character) : undefined;
  if (among !== undefined) return [among, among];
  if (ARABIC_LETTER.test(character)) {
    const width = isArabicLetter(character) ? 0 : ARABIC;
    return [width, width];
  }
  // An accented letter is as wide as its bare one; anything else unknown is taken for an n.
  const bare = SAME_AS[character] ?? character.normalize('NFD').charAt(0);
  const found = CHARACTERS.indexOf(bare);
  const at = found < 0 ? CHARACTERS.indexOf('n') : found;
  const regular = REGULAR[at] ?? 0;
  return [regular, BOLD[at] ?? regular];
}

/** Each letter is looked up once, among Latin letters and among Arabic ones. */
const known = [new Map<string, Advances>(), new Map<string, Advances>()] as const;

function advance(character: string, boldness: number, isArabic: boolean): number {
  const all = known[isArabic ? 1 : 0];
  const advances = all.get(character) ?? advancesOf(character, isArabic);
  all.set(character, advances);
  return advances[0] + boldness * (advances[1] - advances[0]);
}

/** Width in px of a text on one line in the pictures' sans face, kerning left out: within about 2 % of the drawn one. */
export function textWidth(text: string, { size, weight = 450 }: Font): number {
  const boldness = Math.min(1, Math.max(0, (weight - 400) / 300));
  const isArabic = ARABIC_LETTER.test(text);
  let thousandths = 0;
  for (const character of text) thousandths += advance(character, boldness, isArabic);
  if (isArabic)
    for (const [run] of text.replace(VOWELS, '').matchAll(ARABIC_RUN))
      thousandths += arabicWidth(run, boldness);
  return (thousandths * size) / 1000;
}

/** The text in lines no wider than `maxWidth` px, broken at spaces only; a longer word keeps a line to itself. */
export function wrapText(text: string, maxWidth: number, font: Font): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length === 0 ? word : `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && textWidth(longer, font) <= maxWidth) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
