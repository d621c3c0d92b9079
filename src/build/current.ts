import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf, type Facts } from './facts.ts';
import { loadStory, type Story } from './story.ts';

let known: { readonly story: Story; readonly facts: Facts; readonly stamp: string } | undefined;

/** Names and times of everything an editor can change. */
function stampOf(folders: readonly string[]): string {
  return folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
    )
    .map((file) => `${file}:${statSync(file).mtimeMs}`)
    .join();
}

/**
 * The story as the files have it now. Computed once, and anew when an editor has saved a file.
 */
export function currentStory(): { readonly story: Story; readonly facts: Facts } {
  const stamp = stampOf(['data', 'src/story']);
  if (known?.stamp !== stamp) {
    const story = loadStory();
    known = { story, facts: factsOf(story), stamp };
  }
  return known;
}
