import type { z } from 'astro/zod';
import { landSteps } from '../../model/landSteps.ts';
import { turningDays } from '../../model/series.ts';
import type { ReachData, ReachStop } from '../../scene/reachData.ts';
import type { TerritoryData } from '../../scene/territoryData.ts';
import type { reachFile } from '../../schema/charts/reach.ts';
import { fitBench } from '../fit.ts';
import { rememberLast } from '../rememberLast.ts';
import type { Story } from '../story.ts';

type File = z.output<typeof reachFile>;
type Curves = Omit<ReachStop, 'meaning'>;

const ROUND_KM2 = 200;
interface Computed {
  readonly stops: readonly Curves[];
  readonly rivalError: number;
}

const lastCurves = rememberLast<Computed>(true);

/** The curves of every stop, computed anew when something that they depend on has changed. */
function curvesOf(story: Story, file: File): Computed {
  const { world, data, settings } = story;
  return lastCurves(
    [
      file,
      [world.ground.places, world.ground.links, settings.parties, settings.ground],
      data.places.map(({ id, at, country, kind }) => [id, at, country, kind]),
      data.control.map(({ place, day, holder }) => [place, day, holder]),
      data.territory,
      data.roads,
    ],
    () => compute(story, file),
  );
}

function compute(story: Story, file: File): Computed {
  const { world, settings } = story;
  const bench = fitBench(story);
  const [whole, part] = [bench.series(file.whole.fit), bench.series(file.part.fit)];
  const days = turningDays(world.ground);
  return {
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
