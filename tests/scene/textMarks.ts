import { overlaps, type Mark, type TextMark } from '../../src/scene/marks.ts';

/** The marks that are words. */
export function textsOf(marks: readonly Mark[]): TextMark[] {
  return marks.filter((mark) => mark.kind === 'text');
}

/** A text as it reads. */
export function wordsOf({ lines }: TextMark): string {
  return lines.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
}

/** Pairs of texts that stand on each other, as words: empty when all is well. */
export function collisions(marks: readonly Mark[]): string[] {
  const texts = textsOf(marks);
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter((other) => overlaps(one.box, other.box))
      .map((other) => `"${wordsOf(one)}" on "${wordsOf(other)}"`),
  );
}

/** Texts that leave the picture. */
export function strays(marks: readonly Mark[], width: number, height: number): string[] {
  return textsOf(marks)
    .filter(({ box }) => box.x0 < 0 || box.y0 < 0 || box.x1 > width || box.y1 > height + 1)
    .map(wordsOf);
}

/** The mark with an id. */
export function markOf<Kind extends Mark['kind']>(
  marks: readonly Mark[],
  kind: Kind,
  id: string,
): Extract<Mark, { kind: Kind }> {
  const mark = marks.find((candidate) => candidate.id === id);
  if (mark?.kind !== kind) {
    throw new RangeError(`no ${kind} "${id}"; there are ${marks.map((m) => m.id).join(', ')}`);
  }
  return mark as Extract<Mark, { kind: Kind }>;
}
