import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readSettings } from '../readSettings.ts';
import { caddyFile, headersFile, nginxFile, redirectsFile, type Built } from './hostFiles.ts';
import { inlineHashes } from './inlineHashes.ts';

/** Writes what hosts read beside the pages, once they are built: the README says who takes which. */
export function hosting(): AstroIntegration {
  let base = '/';
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .map((name) => name.replaceAll('\\', '/'))
          .filter((name) => name.endsWith('.html'))
          .sort();
        const built: Built = { base, pages, inline: inlineHashes(folder, pages) };
        const main = readSettings(process.cwd()).settings?.editions[0] ?? 'en';
        mkdirSync(path.join(folder, '_hosts'), { recursive: true });
        const files = {
          _headers: headersFile(built),
          _redirects: redirectsFile(built, main),
          '_hosts/nginx.conf': nginxFile(built),
          '_hosts/caddy': caddyFile(built),
        };
        for (const [name, text] of Object.entries(files))
          writeFileSync(path.join(folder, name), text);
      },
    },
  };
}
