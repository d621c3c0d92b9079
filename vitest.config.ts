import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte()],
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    // These read dist/, and `npm test` runs them after the build.
    exclude: ['tests/bundle.test.ts', 'tests/e2e/**'],
  },
});
