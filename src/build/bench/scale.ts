/*
 * `npm run bench:scale`: what happens as the tables grow. The data once, ten and a hundred times over, and ten times the
 * steps: how long the checks, the division of the ground, the record of every day and the drawing of the steps take, and
 * what a reader would load. Each case runs in a process of its own and is given up after a while.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { dayNumber } from '../../model/day.ts';
import { simplifiedEdges } from '../../model/edges.ts';
import { holdingOn } from '../../model/holding.ts';
import { groundPaths } from '../../scene/groundPaths.ts';
import { packGround } from '../../scene/packedGround.ts';
import { inspect } from '../inspect.ts';
import { loadStory } from '../story.ts';
import { grownProject } from './grown.ts';

const PATIENCE_S = Number(process.env['PATIENCE'] ?? 600);

interface Case {
  readonly times: number;
  readonly places: number;
  readonly rows: number;
  readonly faces: number;
  readonly checkS: number;
  readonly buildS: number;
  readonly payloadKb: number;
  readonly dayMs: number;
  readonly stepsS: number;
  readonly moreStepsS: number;
}

const timed = <T>(act: () => T): [T, number] => {
  const begun = performance.now();
  const result = act();
  return [result, (performance.now() - begun) / 1000];
};

function measure(times: number): Case {
  const root = grownProject(times);
  try {
    const [inspection, checkS] = timed(() => inspect(root));
    for (const { file, row, message } of inspection.problems.slice(0, 3))
      console.error(`${file}:${row}: ${message}`);
    const [story, buildS] = timed(() => loadStory(root));
    const { world, data } = story;
    const payload = packGround(world.ground, simplifiedEdges(world.edges, 0.6), 0.25);
    const drawn = story.steps.filter(({ scene }) => scene.hasGround);
    const drawSteps = (copies: number): void => {
      for (let copy = 0; copy < copies; copy += 1)
        for (const { scene } of drawn)
          groundPaths(world.ground, world.edges, holdingOn(world.ground, dayNumber(scene.day)));
    };
    const [, stepsS] = timed(() => {
      drawSteps(1);
    });
    const [, moreStepsS] = timed(() => {
      drawSteps(10);
    });
    return {
      times,
      places: data.places.length,
      rows: data.control.length,
      faces: world.ground.faces.length,
      checkS,
      buildS,
      payloadKb: brotliCompressSync(JSON.stringify(payload)).length / 1000,
      dayMs: (1000 * moreStepsS) / (10 * drawn.length),
      stepsS,
      moreStepsS,
    };
  } finally {
    rmSync(root, { recursive: true });
  }
}

const asked = process.argv[2];
if (asked !== undefined) console.log(JSON.stringify(measure(Number(asked))));
else {
  console.log(
    '| data | places | rows | faces | check | divide, compute | ground sent | steps drawn | ten times the steps | a new day |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
  );
  for (const times of [1, 10, 100]) {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ['--max-old-space-size=6000', import.meta.filename, String(times)],
      { encoding: 'utf8', timeout: PATIENCE_S * 1000, env: { ...process.env, KEPT: 'no' } },
    );
    if (status !== 0) {
      const last = stderr.trim().split('\n').at(-1) ?? '';
      console.log(
        `| ${times}× | given up: ${status === null ? `more than ${PATIENCE_S} s` : last} |`,
      );
      continue;
    }
    const found = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Case;
    const s = (value: number): string => `${value.toFixed(1)} s`;
    console.log(
      `| ${times}× | ${found.places} | ${found.rows} | ${found.faces} | ${s(found.checkS)} | ${s(found.buildS)} | ${found.payloadKb.toFixed(0)} kB | ${s(found.stepsS)} | ${s(found.moreStepsS)} | ${found.dayMs.toFixed(1)} ms |`,
    );
  }
}
