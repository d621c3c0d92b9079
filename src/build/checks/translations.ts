import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { CHECKED_FILE, uncheckedTexts } from '../translations.ts';

/** Where a part begins in its file: the line with its id, else the first. */
function lineOf(root: string, file: string, id: string | undefined): number {
  if (id === undefined || !existsSync(join(root, file))) return 1;
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const found = lines.findIndex(
    (line) =>
      line.startsWith(`<Step id="${id}"`) || line.startsWith(`${id}:`) || line.startsWith(`${id},`),
  );
  return Math.max(0, found) + 1;
}

/** An Arabic text whose English has changed since somebody compared the two. */
export function noTranslationUnchecked({ root, settings }: Desk): Problem[] {
  if (!settings.editions.includes('ar') || !existsSync(join(root, CHECKED_FILE))) return [];
  let unchecked: ReturnType<typeof uncheckedTexts>;
  try {
    unchecked = uncheckedTexts(root);
  } catch {
    // A file that is gone or cannot be read is told by its own check; until then nothing can be compared.
    return [];
  }
  return unchecked.map(({ part, file, id }) => ({
    file,
    row: lineOf(root, file, id),
    column: id ?? 'head',
    message: `not compared with the English since that changed; once it is right, run npm run checked -- "${part}"`,
  }));
}
