import type { Fit } from '../model/fit.ts';
import { reachFile } from '../schema/charts/reach.ts';
import { fitBench, type FitInput, type FitSetting } from './fit.ts';
import { rememberLast } from './rememberLast.ts';
import { readYaml } from './story.ts';

/** A setting with how far it is from the series it was tried on. */
export interface TriedSetting extends FitSetting {
  /** Root-mean-square relative error: 0.08 is 8 %. */
  readonly rmse: number;
}

/** How the model meets what others published. */
export interface FitReport {
  /** Our own setting on the series it was fitted to. */
  readonly own: Fit;
  /** No limit on the reach, on the series for one country; nothing is fitted there. */
  readonly unlimited: Fit;
  /** Places held times a constant fitted to the series: what any model must beat. */
  readonly rival: Fit;
  readonly rivalPart: Fit;
  /** Other reaches on the same series, with roads and without. */
  readonly tried: readonly TriedSetting[];
}

const TRIED_KM = [15, 16, 17, 18, 20, 22, 25];

function compute(story: FitInput, whole: string, part: string): FitReport {
  const bench = fitBench(story);
  const [both, one] = [bench.series(whole), bench.series(part)];
  const settings: FitSetting[] = [true, false].flatMap((withRoads) =>
    TRIED_KM.map((reachKm) => ({ reachKm, withRoads })),
  );
  return {
    own: bench.fit({ reachKm: story.settings.ground.reachKm, withRoads: true }, both),
    unlimited: bench.fit({ reachKm: Infinity, withRoads: true }, one),
    rival: bench.rival(both),
    rivalPart: bench.rival(one),
    tried: settings.map((setting) => ({ ...setting, rmse: bench.fit(setting, both).rmse })),
  };
}

const lastReport = rememberLast<FitReport>(true);

/** The report, computed anew when something that it depends on has changed: it takes seconds. */
export function fitReport(story: FitInput, root = process.cwd()): FitReport {
  const { settings, data, projection, land } = story;
  const file = readYaml(root, 'src/story/charts/reach.yaml', reachFile);
  return lastReport(
    [
      [TRIED_KM, file.whole.fit, file.part.fit],
      [settings.parties, settings.ground, settings.countries],
      [projection.rotate(), projection.scale(), land],
      data.places.map(({ id, at, country, kind }) => [id, at, country, kind]),
      data.control.map(({ place, day, holder }) => [place, day, holder]),
      data.territory,
      data.roads,
    ],
    () => compute(story, file.whole.fit, file.part.fit),
  );
}
