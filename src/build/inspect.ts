import type { Day } from '../model/day.ts';
import { forbidden, forbiddenThen, mentioned } from './checks/all.ts';
import { readDesk, today, type Desk, type ReadDesk } from './desk.ts';
import { sortProblems, type Problem, type Report } from './problems.ts';

/** What a look at all files found, sorted by file and row. */
export interface Inspection extends Report {
  /** Undefined where the settings could not be read. */
  readonly desk: Desk | undefined;
}

function problemsIn({ desk, problems }: ReadDesk): Problem[] {
  if (!desk) return sortProblems(problems);
  const found = [...problems, ...forbidden.flatMap((check) => check(desk))];
  const areTablesSound = !found.some(({ file }) => file.startsWith('data/'));
  return sortProblems(
    areTablesSound ? [...found, ...forbiddenThen.flatMap((check) => check(desk))] : found,
  );
}

/** Reads and checks everything an editor keeps in the project of `root`. */
export function inspect(root: string, now: Day = today()): Inspection {
  const read = readDesk(root, now);
  const { desk, notices } = read;
  return {
    desk,
    problems: problemsIn(read),
    notices: sortProblems([...notices, ...(desk ? mentioned.flatMap((check) => check(desk)) : [])]),
  };
}

/** Everything that was read, each file's reading by itself: the same objects while no file has changed. */
function partsOf({ desk, problems }: ReadDesk): readonly unknown[] {
  if (!desk) return [{}];
  const { settings, sheets, lines, story } = desk;
  return [
    ...[desk.root, settings, JSON.stringify(problems), story.unusedChapters.join()],
    ...Object.values(sheets),
    ...Object.values(lines),
    ...[story.map, story.definitions, ...Object.values(story.charts)],
    ...story.chapters.flatMap(({ steps, editions }) => [
      steps,
      ...editions.flatMap(({ text, figures }) => [text, figures]),
    ]),
    ...story.backTexts.map(({ text }) => text),
    ...story.words.map(({ sheet }) => sheet),
  ];
}

type Found = Omit<Inspection, 'notices'>;

let last: { readonly parts: readonly unknown[]; readonly found: Found } | undefined;

/**
 * What stops the build, without the notices: all that a page needs to know before it is made. Looked for once while no file
 * changes, since the preview asks before it shows a page, and the page again.
 */
export function findProblems(root: string, now: Day = today()): Found {
  const read = readDesk(root, now);
  const parts = partsOf(read);
  const isSame = last?.parts.length === parts.length && last.parts.every((p, i) => p === parts[i]);
  if (!last || !isSame) last = { parts, found: { desk: read.desk, problems: problemsIn(read) } };
  return last.found;
}
