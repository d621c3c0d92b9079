import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fit } from '../model/fit.ts';
import { reachFile } from '../schema/charts/reach.ts';
import { fitBench, type FitSetting } from './fit.ts';
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

/** The files that the fit depends on. */
const READ = [
  'data/places.csv',
  'data/control.csv',
  'data/territory.csv',
  'data/roads.geojson',
  'src/story/settings.yaml',
  'src/story/map.yaml',
  'src/story/charts/reach.yaml',
];

const reportOf = rememberLast<FitReport>(true);

function compute(root: string, ownReachKm: number): FitReport {
  const bench = fitBench(root);
  const { whole, part } = readYaml(root, 'src/story/charts/reach.yaml', reachFile);
  const [both, one] = [bench.series(whole.fit), bench.series(part.fit)];
  const settings: FitSetting[] = [true, false].flatMap((withRoads) =>
    TRIED_KM.map((reachKm) => ({ reachKm, withRoads })),
  );
  return {
    own: bench.fit({ reachKm: ownReachKm, withRoads: true }, both),
    unlimited: bench.fit({ reachKm: Infinity, withRoads: true }, one),
    rival: bench.rival(both),
    rivalPart: bench.rival(one),
    tried: settings.map((setting) => ({ ...setting, rmse: bench.fit(setting, both).rmse })),
  };
}

/** The report, computed once for each state of the data: it takes seconds. */
export function fitReport(ownReachKm: number, root = process.cwd()): FitReport {
  const files = READ.map((file) => readFileSync(join(root, file), 'utf8'));
  return reportOf(['fit', ownReachKm, TRIED_KM, files], () => compute(root, ownReachKm));
}
