import type { Day } from '../model/day.ts';
import { forbidden, mentioned } from './checks/all.ts';
import { readDesk, today, type Desk } from './desk.ts';
import { sortProblems, type Report } from './problems.ts';

/** What a look at all files found, sorted by file and row. */
export interface Inspection extends Report {
  /** Undefined where the settings could not be read. */
  readonly desk: Desk | undefined;
}

/** What is wrong with the files of `root`, without what would only be mentioned: a build prints no notices. */
export function problemsIn(root: string, now: Day = today()): Inspection {
  const { desk, problems, notices } = readDesk(root, now);
  return {
    desk,
    problems: sortProblems([
      ...problems,
      ...(desk ? forbidden.flatMap((check) => check(desk)) : []),
    ]),
    notices,
  };
}

/** Reads and checks everything an editor keeps in the project of `root`. */
export function inspect(root: string, now: Day = today()): Inspection {
  const { desk, problems, notices } = problemsIn(root, now);
  return {
    desk,
    problems,
    notices: sortProblems([...notices, ...(desk ? mentioned.flatMap((check) => check(desk)) : [])]),
  };
}
