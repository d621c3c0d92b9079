import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { checkFirst } from './src/build/checkFirst.ts';
import { fromDisk, reader, sourceHash } from './src/build/hosting/inPage.ts';
import { hosting } from './src/build/hosting/integration.ts';
import { DIRECTIVES } from './src/build/hosting/policy.ts';
import { corrections } from './src/build/release/asksInBuild.ts';
import { livePreview } from './src/build/livePreview.ts';
import { oldestBrowsers } from './src/build/oldestBrowsers.ts';

/** Where the site will be read, for canonical links and the sitemap. Pages themselves link from `base`. */
const site = process.env['SITE'] ?? 'http://localhost:4321';

/** The folder it will be read under, such as `/too-far-to-hold/`; with or without slashes. */
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');

// A variable of this name in the environment would get into the pages in the place of `base`.
delete process.env['BASE_URL'];

export default defineConfig({
  site,
  base,
  output: 'static',
  trailingSlash: 'always',
  i18n: {
    locales: ['en', 'ar'],
    defaultLocale: 'en',
    routing: { prefixDefaultLocale: false },
  },
  integrations: [
    checkFirst(),
    svelte(),
    mdx(),
    sitemap({ filter: (page) => !/\/(step|embed|proof)\//.test(page) }),
    livePreview(),
    hosting(),
    corrections(),
  ],
  // Share images are drawn beside the build: while one is drawn, others are written down.
  build: { concurrency: 4 },
  vite: { build: { target: [...oldestBrowsers()] } },
  devToolbar: { enabled: false },
  security: {
    // In the build only: scripts and styles of the page by their hashes, all else from this site alone.
    csp: {
      directives: [...DIRECTIVES],
      scriptDirective: { hashes: [fromDisk, reader].map(sourceHash) },
    },
  },
});
