import { readPath } from '../scene/pathParts.ts';
import type { BasePaths } from '../scene/basePaths.ts';
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

/** Every path of the unchanging map, made short. */
export const relativeBase = rememberFor(
  (base: BasePaths): BasePaths =>
    Object.fromEntries(
      Object.entries(base).map(([name, d]) => [name, relativePath(d as string)]),
    ) as unknown as BasePaths,
);
