import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { locales, type Locale } from '../scene/format.ts';
import { faultPage } from './faultPage.ts';
import type * as Previewed from './previewed.ts';
import { textsWait } from './textsWait.ts';

/** Folders that editors write in. Vite follows what is imported; tables and settings are read, not imported. */
const FOLDERS = ['data', 'src/story'];

/** What Vite serves by itself: code, styles and typefaces, whatever the tables hold. */
const VITE = /^\/(@|__|src\/|node_modules\/)/;

const languages = Object.keys(locales) as Locale[];

/** A spreadsheet saves in several strokes: the last one counts. */
const SETTLE_MS = 50;

/**
 * In the preview, shows the page anew when a table, a step or a text was saved. A fault stands over the page, in the
 * words of `check:data`, until it is mended; the page below stays where the editor was reading. A page that is opened
 * while there is a fault shows the fault alone.
 */
export function livePreview(): AstroIntegration {
  const folders = FOLDERS.map((folder) => path.resolve(folder) + path.sep);
  const isEditors = (file: string): boolean =>
    folders.some((folder) => path.resolve(file).startsWith(folder));
  return {
    name: 'live-preview',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command === 'dev')
          updateConfig({ vite: { plugins: [textsWait((file) => isEditors(file))] } });
      },
      'astro:server:setup': ({ server }) => {
        const pages = server.environments['ssr'];
        if (!pages || !('runner' in pages)) throw new Error('the preview needs Node to make pages');
        const { runner } = pages as unknown as {
          readonly runner: { readonly import: (file: string) => Promise<typeof Previewed> };
        };
        let open: Locale | undefined;
        /** Asked where the pages are made, so that what is read and computed is read and computed once. */
        const faults = async (): Promise<readonly string[]> =>
          (await runner.import(path.resolve('src/build/previewed.ts'))).faultsOnPage(open);
        let waiting: NodeJS.Timeout | undefined;
        const show = async (): Promise<void> => {
          const found = await faults();
          server.ws.send(
            found.length === 0
              ? { type: 'full-reload' }
              : {
                  type: 'error',
                  err: { message: found.join('\n'), stack: '', plugin: 'check:data' },
                },
          );
        };
        server.watcher.add(folders);
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, (file) => {
            if (!isEditors(file)) return;
            clearTimeout(waiting);
            waiting = setTimeout(() => void show(), SETTLE_MS);
          });
        server.middlewares.use((request, response, next) => {
          const isPage = request.headers.accept?.includes('text/html') ?? false;
          if (!isPage && VITE.test(request.url ?? '')) {
            next();
            return;
          }
          if (isPage) open = languages.find((locale) => request.url?.includes(`/${locale}/`));
          faults().then((found) => {
            if (found.length === 0) {
              next();
              return;
            }
            response.statusCode = 500;
            response.setHeader('content-type', `text/${isPage ? 'html' : 'plain'}; charset=utf-8`);
            response.end(isPage ? faultPage(found) : found.join('\n'));
          }, next);
        });
      },
    },
  };
}
