import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { loadDataset } from '../loadData.ts';
import { askFor, pendingChanges } from './pending.ts';
import { readReleased } from './released.ts';
import { toldIn } from './told.ts';

/** Asks, at the end of a build, for a correction of every number that readers were told otherwise at the last release. */
export function corrections(): AstroIntegration {
  return {
    name: 'corrections',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const last = readReleased();
        if (!last) return;
        const changes = pendingChanges(
          last,
          toldIn(fileURLToPath(dir)),
          loadDataset(process.cwd()).corrections,
        );
        const unnamed = changes.filter(({ correction }) => correction === undefined);
        for (const line of askFor(unnamed, last.day)) logger.warn(line);
      },
    },
  };
}
