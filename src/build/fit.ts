import { holderOn, rowsByPlace } from '../model/control.ts';
import type { Day } from '../model/day.ts';
import { faceAreas, facePieces } from '../model/facePieces.ts';
import { fitTo, type Fit, type PublishedLand } from '../model/fit.ts';
import type { Territory } from '../model/records.ts';
import { roadLinks } from '../model/roads.ts';
import { reachFile } from '../schema/charts/reach.ts';
import { ALL } from '../schema/tables/territory.ts';
import { keptOnDisk } from './keptOnDisk.ts';
import { loadStory, readYaml, type Story } from './story.ts';
import { madeOf, sitesOf } from './world.ts';

/** What the ground is divided of, and who held it. */
export type FitInput = Pick<Story, 'settings' | 'data' | 'projection' | 'land'>;

/** One setting of the model. */
export interface FitSetting {
  /** Infinity divides all the land. */
  readonly reachKm: number;
  readonly withRoads: boolean;
}

type FaceAreas = ReturnType<typeof faceAreas>;

/** Divisions, by what they are made of. Each takes a part of a second, and charts and tables try some thirty. */
const divisions = new Map<string, FaceAreas>();

/** As many as are tried of one state of the data, and some more. */
const KEPT = 64;

/** Everything needed to try settings one after the other. */
export function fitBench({ settings, data, projection, land }: FitInput) {
  const links = roadLinks(
    data.roads,
    data.places.filter(({ kind }) => kind !== 'reference'),
  );
  const rows = rowsByPlace(data.control);
  const side = new Set(settings.parties.find(({ focus }) => focus)?.holders);
  const all = settings.countries.map(({ id }) => id);
  const ofScope = (scope: string): readonly string[] => (scope === ALL ? all : [scope]);

  /** Published areas of a series that are given for a day; a figure for a whole year is no point. */
  const series = (name: string): PublishedLand[] =>
    data.territory
      .filter(
        (row: Territory) =>
          row.series === name && row.precision === 'day' && row.areaKm2 !== undefined,
      )
      .map(({ day, areaKm2, scope }: Territory) => ({
        day,
        areaKm2: areaKm2 ?? 0,
        countries: ofScope(scope),
      }));

  const made = JSON.stringify(madeOf(data, settings, projection, land));
  const faces = ({ reachKm, withRoads }: FitSetting): FaceAreas => {
    const key = `${reachKm} ${String(withRoads)} ${made}`;
    const divided =
      divisions.get(key) ??
      keptOnDisk(key, () =>
        faceAreas(
          facePieces(
            sitesOf(data.places, links, settings, projection, land, withRoads),
            land,
            reachKm,
          ),
        ),
      );
    divisions.set(key, divided);
    const [oldest] = divisions.size > KEPT ? divisions.keys() : [];
    if (oldest !== undefined) divisions.delete(oldest);
    return divided;
  };
  const holders = new Map<string, string>();
  const holderThen = (place: string, day: Day): string => {
    const holder = holders.get(`${place} ${day}`) ?? holderOn(rows.get(place) ?? [], day);
    holders.set(`${place} ${day}`, holder);
    return holder;
  };
  const fitOf = (divided: FaceAreas, published: readonly PublishedLand[]): Fit =>
    fitTo(published, divided, links, holderThen, side);

  return {
    land,
    series,
    faces,
    fitOf,
    fit: (setting: FitSetting, published: readonly PublishedLand[]): Fit =>
      fitOf(faces(setting), published),
    /** The blunt rival: so many places held, times a constant fitted to the same series. */
    rival(published: readonly PublishedLand[]): Fit {
      const counts = published.map(({ day, countries }) => {
        const covered = new Set(countries);
        return data.places.filter(
          ({ id, kind, country }) =>
            kind !== 'reference' &&
            covered.has(country) &&
            side.has(holderOn(rows.get(id) ?? [], day)),
        ).length;
      });
      const constant =
        published.reduce((sum, { areaKm2 }, i) => sum + (counts[i] ?? 0) / areaKm2, 0) /
        published.reduce((sum, { areaKm2 }, i) => sum + ((counts[i] ?? 0) / areaKm2) ** 2, 0);
      const points = published.map((row, i) => {
        const modelKm2 = (counts[i] ?? 0) * constant;
        return { ...row, modelKm2, ratio: modelKm2 / row.areaKm2 };
      });
      const squares = points.map(({ ratio }) => (ratio - 1) ** 2);
      return {
        points,
        rmse: Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length),
      };
    },
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const thousands = (km2: number): string => (km2 / 1000).toFixed(1);

/** Prints the fit of the model against both series, for every setting worth comparing. */
function report(): void {
  const bench = fitBench(loadStory());
  const { whole, part } = readYaml(process.cwd(), 'src/story/charts/reach.yaml', reachFile);
  const print = (line: string): void => void process.stdout.write(`${line}\n`);
  for (const name of [whole.fit, part.fit]) {
    const published = bench.series(name);
    const scope = [...new Set(published.flatMap(({ countries }) => countries))].join(', ');
    print(
      `\n${name.toUpperCase()} (${scope}), thousand km2: modelled on each day of the series, root-mean-square error`,
    );
    print(['setting'.padEnd(24), ...published.map(({ day }) => day), 'error'].join('  '));
    print(
      [
        'published'.padEnd(24),
        ...published.map(({ areaKm2 }) => thousands(areaKm2).padStart(10)),
      ].join('  '),
    );
    for (const withRoads of [false, true]) {
      for (const reachKm of [15, 16, 17, 18, 20, 22, 25, 30, 40, 60, Infinity]) {
        const { points, rmse } = bench.fit({ reachKm, withRoads }, published);
        const label = `${reachKm === Infinity ? 'no limit' : `${reachKm} km`}${withRoads ? ', with roads' : ''}`;
        print(
          [
            label.padEnd(24),
            ...points.map(({ modelKm2 }) => thousands(modelKm2).padStart(10)),
            percent(rmse).padStart(7),
          ].join('  '),
        );
      }
    }
    const { points, rmse } = bench.rival(published);
    print(
      [
        'places x constant'.padEnd(24),
        ...points.map(({ modelKm2 }) => thousands(modelKm2).padStart(10)),
        percent(rmse).padStart(7),
      ].join('  '),
    );
  }
}

if (import.meta.main) report();
