/*
 * `npm run bench:scale`: what happens as the tables grow. The data once, ten and a hundred times over, and ten times the
 * steps: how long the checks, the division of the ground, the record of every day and the drawing of the steps take, and
 * what a reader would load. Times are of the processor. Each case runs in a process of its own and is given up after a while.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dayNumber } from '../../model/day.ts';
import { simplifiedEdges } from '../../model/edges.ts';
import { holdingOn } from '../../model/holding.ts';
import type { Dataset } from '../../model/records.ts';
import { readings } from '../../model/series.ts';
import { groundPaths } from '../../scene/groundPaths.ts';
import { packGround } from '../../scene/packedGround.ts';
import { atlasInPlane, countryLand } from '../baseMap.ts';
import { readDesk } from '../desk.ts';
import { inspect } from '../inspect.ts';
import { loadStory, type Story } from '../story.ts';
import { buildWorld } from '../world.ts';
import { grownProject } from './grown.ts';

const PATIENCE_S = Number(process.env['PATIENCE'] ?? 1800);

interface Case {
  readonly times: number;
  readonly places: number;
  readonly rows: number;
  readonly faces: number;
  readonly checkS: number;
  readonly divideS: number;
  readonly recordS: number;
  readonly payloadKb: number;
  readonly dayMs: number;
  readonly stepsS: number;
  readonly moreStepsS: number;
  /** Of the whole process, at its largest. */
  readonly memoryMb: number;
}

/** What an act takes of the processor, whatever else the machine does; said as it ends, since all of it takes minutes. */
const timed = <T>(what: string, act: () => T): [T, number] => {
  const begun = process.threadCpuUsage();
  const result = act();
  const { user, system } = process.threadCpuUsage(begun);
  const seconds = (user + system) / 1e6;
  const megabytes = process.memoryUsage().rss / 1e6;
  console.error(`  ${what}: ${seconds.toFixed(1)} s, ${megabytes.toFixed(0)} MB`);
  return [result, seconds];
};

/** What the tables hold, read again: made-up places stand too close to lines of the map to be taken as they are. */
function grownData(root: string, own: Story): Dataset {
  const { desk } = readDesk(root);
  if (!desk) throw new Error('the settings could not be read');
  const { places, control } = desk.sheets;
  return {
    ...own.data,
    places: places.rows.flatMap(({ record }) => record ?? []),
    control: control.rows.flatMap(({ record }) => record ?? []),
  };
}

function measure(times: number): Case {
  const root = grownProject(times);
  try {
    // Before anything else is read: much of what was found right once is not asked again.
    const [, checkS] = timed('check', () => inspect(root));
    const own = loadStory();
    const { settings, projection, map } = own;
    const land = countryLand(atlasInPlane(projection, map.extent), settings.countries);
    // Another reach by a hair: else the ground of the story, which is divided already, would be taken.
    const anew = {
      ...settings,
      ground: { ...settings.ground, reachKm: settings.ground.reachKm + 1e-9 },
    };
    const data = grownData(root, own);
    const [world, divideS] = timed('ground divided', () =>
      buildWorld(data, anew, projection, land),
    );
    const [, recordS] = timed('every day', () => readings(world.ground));
    const payload = packGround(world.ground, simplifiedEdges(world.edges, 0.6), 0.25);
    const drawn = own.steps.filter(({ scene }) => scene.hasGround);
    const drawSteps = (copies: number): void => {
      for (let copy = 0; copy < copies; copy += 1)
        for (const { scene } of drawn)
          groundPaths(world.ground, world.edges, holdingOn(world.ground, dayNumber(scene.day)));
    };
    const [, stepsS] = timed('steps drawn', () => {
      drawSteps(1);
    });
    const [, moreStepsS] = timed('ten times the steps', () => {
      drawSteps(10);
    });
    return {
      times,
      places: data.places.length,
      rows: data.control.length,
      faces: world.ground.faces.length,
      checkS,
      divideS,
      recordS,
      payloadKb: brotliCompressSync(JSON.stringify(payload)).length / 1000,
      dayMs: (1000 * moreStepsS) / (10 * drawn.length),
      stepsS,
      moreStepsS,
      memoryMb: process.resourceUsage().maxRSS / 1000,
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const asked = process.argv[2];
if (asked !== undefined) console.log(JSON.stringify(measure(Number(asked))));
else {
  console.log(
    '| data | places | rows | faces | check | ground divided | every day | ground sent | steps drawn | ten times the steps | a new day | memory |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const times of [1, 10, 100]) {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=6000', import.meta.filename, String(times)],
      {
        encoding: 'utf8',
        timeout: PATIENCE_S * 1000,
        env: { ...process.env, KEPT: 'no' },
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    if (status !== 0) {
      console.log(
        `| ${times}× | given up: ${status === null ? `more than ${PATIENCE_S} s` : 'it broke off, as said above'} |`,
      );
      continue;
    }
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Case;
    const s = (value: number): string => `${value.toFixed(1)} s`;
    console.log(
      `| ${times}× | ${found.places} | ${found.rows} | ${found.faces} | ${s(found.checkS)} | ${s(found.divideS)} | ${s(found.recordS)} | ${found.payloadKb.toFixed(0)} kB | ${s(found.stepsS)} | ${s(found.moreStepsS)} | ${found.dayMs.toFixed(1)} ms | ${found.memoryMb.toFixed(0)} MB |`,
    );
  }
}
