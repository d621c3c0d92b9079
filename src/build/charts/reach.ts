import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { landSteps } from '../../model/landSteps.ts';
import { turningDays } from '../../model/series.ts';
import type { ReachData, ReachStop } from '../../scene/reachData.ts';
import type { TerritoryData } from '../../scene/territoryData.ts';
import type { reachFile } from '../../schema/charts/reach.ts';
import { fitBench } from '../fit.ts';
import type { Story } from '../story.ts';

type File = z.output<typeof reachFile>;
type Curves = Omit<ReachStop, 'meaning'>;

const ROUND_KM2 = 200;
const CACHE = '.cache';

/** What the curves depend on: tables, settings, and the code that computes them. */
function stamp(root: string, file: File): string {
  const hash = createHash('sha256').update(JSON.stringify(file));
  const files = [
    ...['places.csv', 'control.csv', 'territory.csv', 'roads.geojson'].map(
      (name) => `data/${name}`,
    ),
    'src/story/settings.yaml',
    'src/build/fit.ts',
    'src/build/world.ts',
    'src/build/charts/reach.ts',
    ...readdirSync(join(root, 'src/model')).map((name) => `src/model/${name}`),
  ];
  for (const name of files) hash.update(readFileSync(join(root, name)));
  return hash.digest('hex').slice(0, 16);
}

/** The curves of every stop, from the cache while nothing they depend on has changed: they take seconds. */
function curvesOf(
  { world, settings }: Story,
  file: File,
  root = process.cwd(),
): { stops: Curves[]; rivalError: number } {
  const path = join(root, CACHE, `reach-${stamp(root, file)}.json`);
  if (existsSync(path))
    return JSON.parse(readFileSync(path, 'utf8')) as { stops: Curves[]; rivalError: number };
  const bench = fitBench(root);
  const [whole, part] = [bench.series(file.whole.fit), bench.series(file.part.fit)];
  const days = turningDays(world.ground);
  const computed = {
    rivalError: bench.rival(whole).rmse,
    stops: file.stops.map(({ reachKm, withRoads }): Curves => {
      const faces = bench.faces({ reachKm: reachKm ?? Infinity, withRoads });
      const land = (countries: readonly string[]) =>
        landSteps(
          faces,
          world.links,
          world.ground.places,
          days,
          world.ground.focus,
          countries,
          ROUND_KM2,
        );
      const [toWhole, toPart] = [bench.fitOf(faces, whole), bench.fitOf(faces, part)];
      const ratios = toPart.points.map(({ ratio }) => ratio);
      return {
        reachKm,
        withRoads,
        whole: land(settings.countries.map(({ id }) => id)),
        part: land([file.part.country]),
        wholeError: toWhole.rmse,
        partError: toPart.rmse,
        partShare: ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length,
        partMost: Math.max(...ratios.map((ratio) => Math.abs(ratio - 1))),
      };
    }),
  };
  mkdirSync(join(root, CACHE), { recursive: true });
  writeFileSync(path, JSON.stringify(computed));
  return computed;
}

/** The published totals against the model at every stop. */
export function reachOf(story: Story, territory: TerritoryData, file: File): ReachData {
  const { stops, rivalError } = curvesOf(story, file);
  const near = (isNear: (stop: Curves) => boolean): readonly [number, number] => {
    const [first, last] = [stops.findIndex(isNear), stops.findLastIndex(isNear)];
    if (first < 0) throw new Error('src/story/charts/reach.yaml: no stop is near a series');
    return [first, last];
  };
  const nearWhole = near(({ wholeError }) => wholeError <= file.whole.near);
  const nearPart = near(({ partError }) => partError <= file.part.near);
  const meaningOf = ({ reachKm, withRoads }: Curves, i: number): ReachStop['meaning'] => {
    if (withRoads) return 'own';
    if (reachKm === null) return 'none';
    if (i < nearWhole[0]) return 'below';
    if (i <= nearWhole[1]) return 'fitsWhole';
    return i < nearPart[0] ? 'between' : 'fitsPart';
  };
  const named = (ids: readonly string[]) =>
    ids.map((id) => {
      const series = territory.series.find((candidate) => candidate.id === id);
      if (!series)
        throw new Error(`src/story/charts/reach.yaml: no series "${id}" in territory.yaml`);
      return series;
    });
  return {
    firstDay: territory.firstDay,
    lastDay: territory.lastDay,
    stops: stops.map((stop, i) => ({ ...stop, meaning: meaningOf(stop, i) })),
    start: file.start,
    nearWhole,
    nearPart,
    rivalError,
    whole: named(file.whole.shown),
    part: named(file.part.shown),
    labelDays: file.labelDays,
  };
}
