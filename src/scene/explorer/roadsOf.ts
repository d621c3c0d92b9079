import type { RoadLink } from '../../model/roads.ts';
import type { ExplorerPlaces } from './explorerData.ts';

/** The roads between places, as they were before they were packed. */
export function roadsOf({ places, links }: ExplorerPlaces): RoadLink[] {
  const name = (index: number): string => places[index]?.id ?? '';
  return links.map(([from = -1, to = -1, hundredMetres = 0, ...steps]) => {
    let [x, y] = [0, 0];
    const path: [number, number][] = [];
    for (let i = 0; i < steps.length; i += 2) {
      x += steps[i] ?? 0;
      y += steps[i + 1] ?? 0;
      path.push([x / 100, y / 100]);
    }
    return { from: name(from), to: name(to), lengthKm: hundredMetres / 10, path };
  });
}
