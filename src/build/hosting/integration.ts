import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { beginAhead } from '../ahead.ts';
import { readSettings } from '../readSettings.ts';
import { caddyFile, headersFile, nginxFile, redirectsFile, type Built } from './hostFiles.ts';
import { inlineHashes } from './inlineHashes.ts';
import { relativeUrls } from './relativeUrls.ts';
import { workerFile } from './workerFile.ts';
import { shippedPackages } from './shippedPackages.ts';

/** Writes what hosts read beside the pages, once they are built: the README says who takes which. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [shippedPackages()] } });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:start': beginAhead,
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => name.replaceAll('\\', '/'))
          .sort();
        const pages = files.filter((name) => name.endsWith('.html'));
        for (const sheet of files.filter((name) => name.endsWith('.css'))) {
          const file = path.join(folder, sheet);
          writeFileSync(file, relativeUrls(readFileSync(file, 'utf8'), sheet, base));
        }
        const built: Built = { base, pages, inline: inlineHashes(folder, pages) };
        const { editions = ['en'], offline = false } = readSettings(process.cwd()).settings ?? {};
        mkdirSync(path.join(folder, '_hosts'), { recursive: true });
        const written = {
          _headers: headersFile(built),
          _redirects: redirectsFile(built, editions[0] ?? 'en'),
          '_hosts/nginx.conf': nginxFile(built),
          '_hosts/caddy': caddyFile(built),
          'sw.js': workerFile(folder, files, { base, editions, offline }),
        };
        for (const [name, text] of Object.entries(written))
          writeFileSync(path.join(folder, name), text);
      },
    },
  };
}
