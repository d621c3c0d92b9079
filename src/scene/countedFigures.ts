import type { MapMarks } from './mapMarks.ts';

/**
 * Lets the figures of a map read otherwise while they are counted: each stands where the whole one will, so that nothing is
 * placed anew for it.
 *
 * @param whole what the marks were placed for, at each of their lines in order
 * @param counted what is printed instead
 */
export function countedFigures(
  marks: MapMarks,
  whole: readonly string[],
  counted: readonly string[],
): MapMarks {
  const index = new Map(marks.lines.map(({ key }, i) => [key, i]));
  return {
    ...marks,
    labels: marks.labels.map((label) => {
      const at = index.get(label.key);
      if (at === undefined) return label;
      const lines = label.lines.map((line) =>
        line.text === whole[at] ? { ...line, text: counted[at] ?? line.text } : line,
      );
      return { ...label, lines };
    }),
  };
}
