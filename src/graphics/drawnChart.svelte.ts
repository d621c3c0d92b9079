import type { AskedChart } from '../scene/chartMarks.ts';
import type { Mark } from '../scene/marks.ts';
import type { DrawChart } from './chartDrawer.ts';
import { giveMarks } from './givenMarks.ts';
import { steady } from './steady.ts';

/**
 * The chart inside of a component as it was drawn last, with its marks for it. While another size or form of it is being
 * drawn it stays as it is.
 *
 * @param wanted undefined until the chart has a size
 * @returns what is drawn
 */
export function drawnChart(
  wanted: () => AskedChart | undefined,
  draw: () => DrawChart,
): () => AskedChart | undefined {
  let drawn = $state.raw<{
    readonly asked: AskedChart;
    readonly marks?: readonly Mark[] | undefined;
  }>();
  const same = steady<AskedChart | undefined>();
  const asked = $derived(same(wanted()));
  $effect(() => {
    const mine = asked;
    if (!mine) return;
    let isOld = false;
    void draw()(mine).then((marks) => {
      if (!isOld) drawn = { asked: mine, marks };
    });
    return () => {
      isOld = true;
    };
  });
  giveMarks(() => drawn?.marks);
  return () => drawn?.asked;
}
