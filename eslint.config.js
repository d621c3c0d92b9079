import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Each folder of `src/`, and the others it may import from; itself always. Type imports count. */
const layers = {
  model: [],
  scene: ['model', 'styles'],
  graphics: ['model', 'scene', 'styles'],
  schema: ['model', 'scene'],
  build: ['model', 'scene', 'schema'],
  story: ['model', 'scene', 'graphics', 'build', 'styles'],
  pages: ['build', 'story', 'styles'],
};

/** What a reader downloads. */
const shipped = ['model', 'scene', 'graphics'].map((layer) => `src/${layer}/**`);

const neverDrawn = {
  group: ['d3', 'd3-selection', 'd3-transition'],
  message: 'Svelte owns the DOM; D3 does arithmetic.',
};

const neverShipped = {
  regex: '^(node:|astro[:/]|(zod|csv-parse|yaml|world-atlas|topojson-simplify)(/|$))',
  message: 'A reader downloads this file. Do it in src/build and pass the result.',
};

export default defineConfig(
  globalIgnores(['dist/', '.astro/', '.cache/', 'test-results/', 'playwright-report/']),
  js.configs.recommended,
  ts.configs.strict,
  ts.configs.stylistic,
  svelte.configs.recommended,
  astro.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { globals: { ...globals.browser, ...globals.node } },
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.svelte.ts', '.svelte', '.astro', '.mjs', '.js', '.json'],
        }),
      ],
    },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['error'] }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      // Bans import('…') in types as well, which the layers below would not see.
      '@typescript-eslint/consistent-type-imports': 'error',
      'import-x/first': 'error',
      'import-x/no-duplicates': 'error',
      // Node runs the scripts of src/build as they are, and does not guess extensions.
      'import-x/extensions': ['error', 'always', { ignorePackages: true, checkTypeImports: true }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: Object.entries(layers).map(([layer, others]) => ({
            target: `./src/${layer}`,
            from: './src',
            except: [layer, ...others].map((name) => `./${name}`),
            message: `src/${layer} may import from ${['itself', ...others].join(', ')} only.`,
          })),
        },
      ],
      'no-restricted-imports': ['error', { patterns: [neverDrawn] }],
    },
  },
  {
    files: shipped,
    rules: { 'no-restricted-imports': ['error', { patterns: [neverDrawn, neverShipped] }] },
  },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
    rules: {
      // The content security policy refuses style attributes.
      'svelte/no-inline-styles': 'error',
      'svelte/require-each-key': 'error',
      'prefer-const': 'off',
      'svelte/prefer-const': ['error', { excludedRunes: ['$props', '$bindable'] }],
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte', '**/*.astro'],
    // TypeScript knows every name; ESLint does not know its types.
    rules: { 'no-undef': 'off' },
  },
  {
    files: ['src/build/**', 'tests/**'],
    rules: { 'no-console': 'off' },
  },
);
