import type { z } from 'astro/zod';
import { deadFile } from './charts/dead.ts';
import { distanceFile } from './charts/distance.ts';
import { elsewhereFile } from './charts/elsewhere.ts';
import { predictionFile } from './charts/prediction.ts';
import { reachFile } from './charts/reach.ts';
import { roadFile } from './charts/road.ts';
import { rulerFile } from './charts/ruler.ts';
import { daysFile, sheetFile, thenNowFile, weekFile } from './charts/sheets.ts';
import { territoryFile } from './charts/territory.ts';
import { timelineFile } from './charts/timeline.ts';
import { definitionsFile } from './definitions.ts';
import { settingsFile } from './settings.ts';
import { figuresFile, mapFile, stepsFile } from './story.ts';

/** A kind of file that editors write in YAML. */
export interface YamlKind {
  readonly schema: z.ZodType;
  /** Where such files lie; `*` stands for a chapter or a language. */
  readonly path: string;
  readonly title: string;
}

/** The files of the charts: what an editor chose for each. */
export const chartFiles = {
  accounts: { schema: sheetFile, title: 'Who attacked, account by account' },
  days: { schema: daysFile, title: 'The days of the hold' },
  dead: { schema: deadFile, title: 'Counts of the dead' },
  distance: { schema: distanceFile, title: 'The distance through time' },
  elsewhere: { schema: elsewhereFile, title: 'The line laid over other countries' },
  found: { schema: deadFile, title: 'Counts of the dead found afterwards' },
  prediction: { schema: predictionFile, title: 'The test of the prediction' },
  reach: { schema: reachFile, title: 'The reach of the model' },
  road: { schema: roadFile, title: 'The ways by road' },
  ruler: { schema: rulerFile, title: 'The ruler of distances' },
  territory: { schema: territoryFile, title: 'Published estimates of land' },
  thennow: { schema: thenNowFile, title: 'Claims then and now' },
  timeline: { schema: timelineFile, title: 'The lanes of the record' },
  week: { schema: weekFile, title: 'The week' },
} as const;

/** The name of a chart's file. */
export type ChartFile = keyof typeof chartFiles;

/** Every kind of YAML file of a story, by name. */
export const yamlKinds: Readonly<Record<string, YamlKind>> = {
  settings: { schema: settingsFile, path: 'src/story/settings.yaml', title: 'What it is about' },
  map: { schema: mapFile, path: 'src/story/map.yaml', title: 'Frames and words of the maps' },
  steps: {
    schema: stepsFile,
    path: 'src/story/chapters/*/steps.yaml',
    title: 'What each step of a chapter shows',
  },
  figures: {
    schema: figuresFile,
    path: 'src/story/chapters/*/figures.*.yaml',
    title: 'The words around the pictures',
  },
  definitions: {
    schema: definitionsFile,
    path: 'src/story/definitions.yaml',
    title: 'The small maps beside the words of the model',
  },
  ...Object.fromEntries(
    Object.entries(chartFiles).map(([name, { schema, title }]) => [
      `chart-${name}`,
      { schema, title, path: `src/story/charts/${name}.yaml` },
    ]),
  ),
};
