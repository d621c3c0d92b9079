import { readPath } from '../scene/pathParts.ts';
import { LINES, type BasePaths, type PartedBase } from '../scene/basePaths.ts';
import { inSquares } from '../scene/squares.ts';
import { rememberFor } from './rememberLast.ts';

/** Tenths of a kilometre: as fine as the paths are written. */
const TENTHS = 10;

const short = (tenths: number): string => String(tenths / TENTHS).replace(/^(-?)0\./, '$1.');

/** Two numbers side by side; a minus sign parts them as well as a comma does. */
const pair = (x: number, y: number): string => {
  const [a, b] = [short(x), short(y)];
  return b.startsWith('-') ? a + b : `${a},${b}`;
};

/**
 * The same path, each point told from the one before: shorter by half, and the same on screen. For drawings that go
 * into a page once; what is drawn on from needs absolute points.
 */
export function relativePath(d: string): string {
  const tenths = (x: number, y: number) =>
    [Math.round(x * TENTHS), Math.round(y * TENTHS)] as const;
  return readPath(d, tenths)
    .map(({ start, parts, isClosed }) => {
      let [x, y] = start;
      const lines = parts.map((part) => {
        const [toX, toY] = part[1] ?? part[0];
        const step = pair(toX - x, toY - y);
        [x, y] = [toX, toY];
        return step;
      });
      const joined = lines.reduce(
        (text, line) => text + (text === '' || line.startsWith('-') ? line : ` ${line}`),
        '',
      );
      return `M${pair(...start)}${joined === '' ? '' : `l${joined}`}${isClosed ? 'z' : ''}`;
    })
    .join('');
}

const isLine = (name: string): boolean => LINES.some((line) => line === name);

/** Every path of the unchanging map, made short, and lines in parts: for a map that is drawn anew where it comes to rest. */
export const movedBase = rememberFor(
  (base: BasePaths): PartedBase =>
    Object.fromEntries(
      Object.entries(base as unknown as Record<string, string>).map(([name, d]) => [
        name,
        isLine(name) ? inSquares(d).map(relativePath) : relativePath(d),
      ]),
    ) as unknown as PartedBase,
);
