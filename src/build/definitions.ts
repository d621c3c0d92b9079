import { dayNumber } from '../model/day.ts';
import { distanceKm } from '../model/geodesy.ts';
import { toPlane } from '../model/plane.ts';
import { formatKm, type Locale } from '../scene/format.ts';
import { groundPaths, type GroundPaths } from '../scene/groundPaths.ts';
import { mapMarks, type MapMarks } from '../scene/mapMarks.ts';
import { viewOf, type View } from '../scene/view.ts';
import { definitionsFile } from '../schema/definitions.ts';
import { holdingThen } from './byState.ts';
import { mapName } from './mapName.ts';
import { planeBox, readYaml, type Story } from './story.ts';

/** A small map that shows one word of the model on the real data. */
export interface DefinitionPicture {
  readonly view: View;
  readonly ground: GroundPaths;
  readonly marks: MapMarks;
  /** Reach of each place in sight, in kilometres of the plane. */
  readonly circles: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly r: number;
  }[];
}

/** Sizes of such a map, px: its words keep their size on a phone. */
const DEFINITION_SIZE = { width: 340, height: 270 };

/**
 * The small map of a word.
 *
 * @throws Error naming definitions.yaml where it has no such map, or names a place that is not in the table
 */
export function definitionPicture(
  story: Story,
  id: string,
  locale: Locale,
  root = process.cwd(),
): DefinitionPicture {
  const path = 'src/story/definitions.yaml';
  const definition = readYaml(root, path, definitionsFile)[id];
  if (!definition) throw new Error(`${path} has no "${id}"`);
  const { data, projection, world, settings } = story;
  const box = planeBox(projection, definition.box);
  const { width, height } = DEFINITION_SIZE;
  const whole = { x: 0, y: 0, width, height };
  const view = viewOf(box, DEFINITION_SIZE, whole);
  const atOf = new Map(data.places.map((place) => [place.id, place]));
  const place = (name: string) => {
    const found = atOf.get(name);
    if (!found) throw new Error(`${path}: "${id}" names "${name}", which places.csv does not have`);
    return found;
  };
  const lines = definition.lines;
  const used = [
    settings.subject,
    ...definition.names.map((each) => each.place),
    ...lines.flatMap((line) => [line.from, line.to]),
  ];
  const grown = {
    x: box.x - box.width / 2,
    y: box.y - box.height / 2,
    width: box.width * 2,
    height: box.height * 2,
  };
  const inSight = data.places.filter(({ kind, at }) => {
    const [x, y] = toPlane(projection, at);
    return (
      kind !== 'reference' &&
      x > grown.x &&
      x < grown.x + grown.width &&
      y > grown.y &&
      y < grown.y + grown.height
    );
  });
  return {
    view,
    ground: groundPaths(
      world.ground,
      world.edges,
      holdingThen(world.ground, dayNumber(definition.day)),
      grown,
    ),
    marks: mapMarks(
      { names: definition.names, lines, areas: [] },
      {
        subject: settings.subject,
        places: [...new Set(used)].map(place).map((each) => ({
          id: each.id,
          name: mapName(each, locale),
          at: toPlane(projection, each.at),
          rank: each.rank,
          isCity: each.kind === 'city' || each.kind === 'reference',
        })),
        countries: [],
        waters: [],
        words: {},
      },
      lines.map((line) =>
        formatKm(distanceKm(place(line.from).at, place(line.to).at), 'km', locale),
      ),
      view,
      whole,
      [{ x0: width - 130, y0: height - 40, x1: width, y1: height }],
    ),
    circles: definition.reach
      ? inSight.map((each) => {
          const [x, y] = toPlane(projection, each.at);
          return { id: each.id, x, y, r: settings.ground.reachKm };
        })
      : [],
  };
}
