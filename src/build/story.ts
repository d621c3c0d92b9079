import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeoProjection } from 'd3-geo';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { dayNumber } from '../model/day.ts';
import { distanceKm } from '../model/geodesy.ts';
import { nearestConnected, nearestPockets } from '../model/holding.ts';
import { planeProjection, toPlane } from '../model/plane.ts';
import type { Dataset, LonLat } from '../model/records.ts';
import type { CountryLand } from '../model/facePieces.ts';
import { readings, type Reading } from '../model/series.ts';
import type { Settings } from '../model/settings.ts';
import type { BasePaths } from '../scene/basePaths.ts';
import type { Box, DistanceLine, Step } from '../scene/scene.ts';
import { mapFile, stepsFile } from '../schema/story.ts';
import { atlasInPlane, baseMap, countryLand } from './baseMap.ts';
import { holdingThen, keptByState } from './byState.ts';
import { loadDataset, loadSettings } from './loadData.ts';
import { rememberLast } from './rememberLast.ts';
import { buildWorld, type World } from './world.ts';

/** Everything that pages are made of: checked, computed, in one place. */
export interface Story {
  readonly settings: Settings;
  readonly data: Dataset;
  readonly projection: GeoProjection;
  /** The countries whose ground is divided. */
  readonly land: readonly CountryLand[];
  readonly world: World;
  readonly readings: readonly Reading[];
  readonly base: BasePaths;
  readonly map: z.output<typeof mapFile>;
  readonly steps: readonly Step[];
  /** Geodesic kilometres of each line of each step. */
  readonly lineKm: Readonly<Record<string, readonly number[]>>;
}

/** Reads a YAML file against its schema. @throws Error naming the file and every problem in it */
export function readYaml<S extends z.ZodType>(root: string, path: string, schema: S): z.output<S> {
  if (!existsSync(join(root, path)))
    throw new Error(
      `${path}: there is no such file, and a chart or a sentence of the story needs it`,
    );
  const result = schema.safeParse(parse(readFileSync(join(root, path), 'utf8')));
  if (!result.success) throw new Error(`${path}:\n${z.prettifyError(result.error)}`);
  return result.data;
}

/** A hundred metres: frames and the places of words need no more, and the page carries each of them. */
const tenth = (km: number): number => Math.round(km * 10) / 10;

const rounded = ([x, y]: readonly [number, number]) => [tenth(x), tenth(y)] as const;

/** The box in the plane around a box of degrees. */
export function planeBox(
  projection: GeoProjection,
  [west, south, east, north]: readonly [number, number, number, number],
): Box {
  const corners: LonLat[] = [];
  for (const t of [0, 0.25, 0.5, 0.75, 1]) {
    const [lon, lat] = [west + (east - west) * t, south + (north - south) * t];
    corners.push([lon, south], [lon, north], [west, lat], [east, lat]);
  }
  const points = corners.map((at) => toPlane(projection, at));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return {
    x: tenth(x),
    y: tenth(y),
    width: tenth(Math.max(...xs) - x),
    height: tenth(Math.max(...ys) - y),
  };
}

const keptReadings = keptByState<Omit<Reading, 'day'>>();
const lastBase = rememberLast<BasePaths>();

/** Reads and computes the whole story. @throws Error with every problem found */
export function loadStory(root = process.cwd()): Story {
  const settings = loadSettings(root);
  const data = loadDataset(root);
  const map = readYaml(root, 'src/story/map.yaml', mapFile);
  const projection = planeProjection(settings.projection);
  const atlas = atlasInPlane(projection, map.extent);
  const land = countryLand(atlas, settings.countries);
  const world = buildWorld(data, settings, projection, land);
  const extent = planeBox(projection, map.extent);
  const drawn = {
    countries: settings.countries,
    disputed: map.disputedBorders,
    roads: data.roads,
    rivers: data.rivers,
    lakes: data.lakes,
  };
  const base = lastBase([settings.projection, map.extent, drawn], () =>
    baseMap({
      ...drawn,
      atlas,
      projection,
      extent: [
        [extent.x, extent.y],
        [extent.x + extent.width, extent.y + extent.height],
      ],
    }),
  );

  const placeAt = new Map(data.places.map(({ id, at }) => [id, at]));
  const problems: string[] = [];
  const lineKm: Record<string, number[]> = {};
  const steps = settings.chapters.flatMap((chapter) => {
    const path = `src/story/chapters/${chapter}/steps.yaml`;
    return readYaml(root, path, stepsFile).map((step, i, all): Step => {
      const where = `${path}: step "${step.id}"`;
      const frame = map.frames[step.frame];
      if (!frame)
        problems.push(
          `${where}: no frame "${step.frame}"; map.yaml has ${Object.keys(map.frames).join(', ')}`,
        );
      const holding = holdingThen(world.ground, dayNumber(step.day));
      const resolve = (id: string): string => {
        const nearest =
          id === 'connected'
            ? nearestConnected(holding, world.ground)?.place
            : id === 'pocket'
              ? nearestPockets(holding, world.ground)[0]?.place
              : id;
        if (nearest === undefined || !placeAt.has(nearest))
          problems.push(`${where}: no place "${id}" in places.csv on ${step.day}`);
        return nearest ?? id;
      };
      for (const { place } of step.names)
        if (!placeAt.has(place)) problems.push(`${where}: no place "${place}" in places.csv`);
      const lines: DistanceLine[] = step.lines.map(({ from, to, ...rest }) => ({
        from: resolve(from ?? settings.subject),
        to: resolve(to),
        ...rest,
      }));
      lineKm[step.id] = lines.map(({ from, to }) => {
        const [a, b] = [placeAt.get(from), placeAt.get(to)];
        return a && b ? distanceKm(a, b) : Number.NaN;
      });
      const runFrom = step.run === true ? all[i - 1]?.day : step.run;
      if (step.run === true && runFrom === undefined)
        problems.push(`${where}: "run: true" needs a step before it; name a day`);
      return {
        id: step.id,
        chapter,
        scene: {
          picture: step.picture,
          form: step.form,
          day: step.day,
          frame: {
            wide: planeBox(projection, frame?.wide ?? map.extent),
            narrow: planeBox(projection, frame?.narrow ?? map.extent),
          },
          hasGround: step.ground,
          names: step.names,
          lines,
          areas: step.areas.map(({ at, narrowAt, ...area }) => ({
            ...area,
            at: rounded(toPlane(projection, at)),
            narrowAt: narrowAt && rounded(toPlane(projection, narrowAt)),
          })),
          runFrom,
          beside: step.beside,
        },
      };
    });
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return {
    settings,
    data,
    projection,
    land,
    world,
    readings: readings(world.ground, keptReadings(world.ground)),
    base,
    map,
    steps,
    lineKm,
  };
}
