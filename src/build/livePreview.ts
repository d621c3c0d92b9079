import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { inspect } from './inspect.ts';
import { countOf, formatProblem } from './problems.ts';

/** Folders that editors write in. Vite follows what is imported; tables and settings are read, not imported. */
const FOLDERS = ['data', 'src/story'];

/** A spreadsheet saves in several strokes: the last one counts. */
const SETTLE_MS = 80;

/**
 * In the preview, shows the page anew when a table, a step or a text was saved. A fault stands over the page, in the
 * words of `check:data`, until it is mended; the page below stays where the editor was reading.
 */
export function livePreview(): AstroIntegration {
  return {
    name: 'live-preview',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const folders = FOLDERS.map((folder) => path.resolve(folder) + path.sep);
        let waiting: NodeJS.Timeout | undefined;
        const show = (): void => {
          const { problems } = inspect(process.cwd());
          if (problems.length === 0) {
            server.ws.send({ type: 'full-reload' });
            return;
          }
          const message = [countOf(problems.length, 'problem'), ...problems.map(formatProblem)];
          server.ws.send({
            type: 'error',
            err: { message: message.join('\n'), stack: '', plugin: 'check:data' },
          });
        };
        server.watcher.add(folders);
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (file) => {
            if (!folders.some((folder) => file.startsWith(folder))) return;
            clearTimeout(waiting);
            waiting = setTimeout(show, SETTLE_MS);
          });
      },
    },
  };
}
