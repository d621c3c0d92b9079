/* Computes, beside the build, what pages will find in the kept results. */
import { parentPort } from 'node:worker_threads';
import type { Ahead } from './ahead.ts';
import { elsewhereLand, elsewherePairs, storyLineKm } from './charts/elsewhere.ts';
import { OTHER_REACHES_KM, reachGround } from './explorer.ts';
import { factsOf } from './facts.ts';
import { fitReport } from './fitReport.ts';
import { loadStory } from './story.ts';

const tell = (what: Ahead): void => parentPort?.postMessage(what);

const story = loadStory();
const lineKm = storyLineKm(story, factsOf(story));
if (story.steps.some(({ scene }) => scene.picture === 'elsewhere'))
  for (const pair of elsewherePairs().pairs) elsewhereLand(pair, lineKm);
tell('elsewhere');
for (const reachKm of OTHER_REACHES_KM) reachGround(story, reachKm);
tell('reaches');
fitReport(story);
tell('fit');
