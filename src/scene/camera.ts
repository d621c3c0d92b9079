import type { View } from './view.ts';

/**
 * For which view the map is drawn while it is seen in another. Drawing costs a frame, moving what is drawn costs nothing:
 * it is drawn anew where it comes to rest, and on the way only before its lines would become too thick or too thin.
 *
 * @param before the view that it is drawn for now
 * @param isAtRest the picture stands still in `view`
 * @param most by how much the two scales may differ on the way
 */
export function drawnFor(
  before: View | undefined,
  view: View,
  isAtRest: boolean,
  most: number,
): View {
  if (!before || isAtRest || before.width !== view.width) return view;
  const stretched = view.k / before.k;
  return stretched > most || stretched < 1 / most ? view : before;
}

/** What brings a drawing made for one view into another, as a CSS transform about the top left corner. */
export function transformBetween(drawn: View, view: View): string {
  if (drawn === view) return 'none';
  const s = view.k / drawn.k;
  const px = (value: number): string => `${value.toFixed(2)}px`;
  const [x, y] = [view.dx - drawn.dx * s, view.dy - drawn.dy * s];
  return Math.abs(s - 1) < 1e-4 && Math.hypot(x, y) < 0.01
    ? 'none'
    : `translate(${px(x)}, ${px(y)}) scale(${s.toFixed(5)})`;
}
