import type { z } from 'astro/zod';
import { planeAround } from '../../model/around.ts';
import { along, bearingTo, distanceKm } from '../../model/geodesy.ts';
import { toPlane } from '../../model/plane.ts';
import type { LonLat } from '../../model/records.ts';
import {
  FARTHEST_KM,
  type ElsewhereData,
  type ElsewhereLand,
  type ElsewhereLine,
} from '../../scene/elsewhereData.ts';
import { landAround, type WorldOutline } from '../../scene/elsewhereLand.ts';
import type { Locale } from '../../scene/format.ts';
import { elsewhereFile } from '../../schema/charts/elsewhere.ts';
import type { Facts } from '../facts.ts';
import { keptOnDisk } from '../keptOnDisk.ts';
import { mapName } from '../mapName.ts';
import { readYaml, type Story } from '../story.ts';
import { fineWorld } from '../worldOutline.ts';

const FILE = 'src/story/charts/elsewhere.yaml';

type Pair = z.output<typeof elsewhereFile>['pairs'][number];

/** The pairs of cities that the editors chose. @throws Error naming what is wrong with the file */
export function elsewherePairs(root = process.cwd()): z.output<typeof elsewhereFile> {
  const file = readYaml(root, FILE, elsewhereFile);
  const problems = file.pairs.flatMap(({ id, from, to }, index) => {
    const km = distanceKm(from.at, to.at);
    const isTwice = file.pairs.findIndex((pair) => pair.id === id) !== index;
    return [
      ...(km > FARTHEST_KM
        ? [`"${id}": ${km.toFixed(0)} km apart, and the picture holds ${FARTHEST_KM}`]
        : []),
      ...(isTwice ? [`"${id}": there are two pairs of this id`] : []),
    ];
  });
  if (problems.length > 0) throw new Error(`${FILE}:\n${problems.join('\n')}`);
  return file;
}

/** Middle of the line that is laid over a pair: the centre of its plane, through which the line is straight. */
function centreOf({ from, to }: Pair, lineKm: number): LonLat {
  return along(from.at, bearingTo(from.at, to.at), lineKm / 2);
}

let atlas: WorldOutline | undefined;
const lands = new Map<string, ElsewhereLand>();

/** The ground under a pair's line. Drawn once for both languages. */
export function elsewhereLand(pair: Pair, lineKm: number): ElsewhereLand {
  const centre = centreOf(pair, lineKm);
  const known = lands.get(centre.join());
  if (known) return known;
  const land = keptOnDisk(`elsewhere ${centre.join()}`, () =>
    landAround((atlas ??= fineWorld()), centre),
  );
  lands.set(centre.join(), land);
  return land;
}

/** Length of the story's own line, kilometres. */
export function storyLineKm({ settings }: Story, facts: Facts): number {
  return facts.distance(settings.subject, settings.reference).value;
}

/** The story's line laid over pairs of cities that readers may know. */
export function elsewhereOf(story: Story, facts: Facts, locale: Locale): ElsewhereData {
  const { subject, reference } = story.settings;
  const { pairs, onTheWay } = elsewherePairs();
  const lineKm = storyLineKm(story, facts);
  const name = (id: string): string => mapName(facts.place(id), locale);
  const lines = pairs.map((pair): ElsewhereLine => {
    const { id, from, to } = pair;
    const plane = planeAround(centreOf(pair, lineKm));
    const end = along(from.at, bearingTo(from.at, to.at), lineKm);
    return {
      id,
      from: mapName(from, locale),
      start: toPlane(plane, from.at),
      end: toPlane(plane, end),
      towards: {
        name: mapName(to, locale),
        at: toPlane(plane, to.at),
        km: distanceKm(from.at, to.at),
      },
    };
  });
  const [first] = pairs;
  if (!first) throw new Error(`${FILE}: no pairs`);
  return {
    lineKm,
    bearing: bearingTo(facts.place(subject).at, facts.place(reference).at),
    pairs: lines,
    land: elsewhereLand(first, lineKm),
    ghost: [subject, ...onTheWay, reference].map((id) => ({
      id,
      name: name(id),
      km: id === subject ? 0 : facts.distance(subject, id).value,
    })),
  };
}
