import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyOfTheDesk, problemsIn } from '../fixtures/desk.ts';

interface Block {
  readonly kind: string;
  readonly file: string;
  readonly text: string;
}

/** The recipes by their titles, each with its blocks, read from the guide itself. */
const recipes = readFileSync('.github/CONTRIBUTING.md', 'utf8')
  .split(/^## /m)
  .slice(1)
  .map((part) => ({
    title: part.split('\n')[0] ?? '',
    blocks: [...part.matchAll(/^```(\w+) (\S+)\n([^]*?)^```$/gm)].map(
      ([, kind = '', file = '', text = '']): Block => ({ kind, file, text }),
    ),
  }));

/** Does what a block says, as an editor who follows it word for word. */
function follow(root: string, { kind, file, text }: Block): void {
  const path = join(root, file);
  if (kind !== 'diff') {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) appendFileSync(path, text);
    else writeFileSync(path, text);
    return;
  }
  const [, from = '', to = ''] = /^-(.*)\n\+(.*)\n$/.exec(text) ?? [];
  const before = readFileSync(path, 'utf8');
  if (!before.includes(from)) throw new Error(`${file} has no "${from}"`);
  writeFileSync(path, before.replace(from, to));
}

let root = '';
beforeAll(() => {
  root = copyOfTheDesk();
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

// One after the other in one copy: a step of a later recipe uses the place and the claim of an earlier one.
test.each(recipes)('$title', ({ blocks }) => {
  for (const block of blocks) follow(root, block);
  expect(problemsIn(root)).toEqual([]);
});

test('there is a recipe for everything that editors ask for', () => {
  expect(recipes.map(({ title }) => title)).toEqual([
    'Correct a figure',
    'Add a source',
    'Add a place and its record',
    'Add a claim',
    'Add a step',
    'Add a chapter',
    'Add a language',
    'Start another story',
  ]);
});
