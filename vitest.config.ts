import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** Tests of what a build wrote: all but the first, which builds a story of its own, need dist/. The pictures of the story change with every chapter, so they wait for it too. */
const ofTheBuild = [
  'tests/anotherStory.test.ts',
  'tests/bundle.test.ts',
  'tests/editions.test.ts',
  'tests/outputs.test.ts',
  'tests/figures.test.ts',
  'tests/fromDisk.test.ts',
  'tests/licences.test.ts',
  'tests/links.test.ts',
  'tests/oneState.test.ts',
  'tests/servers.test.ts',
];

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [svelte({ configFile: false })],
        test: {
          name: 'source',
          environment: 'node',
          // Some tests divide both countries anew, which takes seconds on a busy machine.
          testTimeout: 30_000,
          include: ['tests/**/*.test.ts'],
          exclude: [...ofTheBuild, 'tests/e2e/**'],
        },
      },
      {
        plugins: [svelte({ configFile: false })],
        test: { name: 'build', environment: 'node', testTimeout: 120_000, include: ofTheBuild },
      },
    ],
  },
});
