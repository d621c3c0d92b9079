import type { Locale } from '../scene/format.ts';
import { currentStory } from './current.ts';
import { findProblems } from './inspect.ts';
import { countOf, formatProblem } from './problems.ts';

/** `data/control.csv:412: …` or `src/story/map.yaml: …`: what computes the story names the file, too. */
const namesItsFile = (message: string): boolean =>
  /\b(data|src\/story)\/|\.(csv|yaml|mdx)\b/.test(message);

/**
 * What the preview has to say of the files as they are now, before a page is made of them: nothing, or the lines of `check:data`.
 * What was computed for it is kept, and the page is made of that.
 *
 * @param locale of the page that is open
 */
export function faultsOnPage(locale: Locale | undefined): readonly string[] {
  const { problems } = findProblems(process.cwd());
  if (problems.length > 0)
    return [countOf(problems.length, 'problem'), ...problems.map(formatProblem)];
  try {
    const { story, edition } = currentStory();
    edition(
      locale && story.settings.editions.includes(locale)
        ? locale
        : (story.settings.editions[0] ?? 'en'),
    );
    return [];
  } catch (error) {
    // A fault of the code is shown with its stack, by Astro.
    if (!(error instanceof Error) || !namesItsFile(error.message)) return [];
    return ['1 problem', ...error.message.split('\n')];
  }
}
