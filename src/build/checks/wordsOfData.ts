import { didYouMean } from '../../schema/closest.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { declaredSteps } from './steps.ts';

/** Groups of the words whose keys come from the settings: where each is, what it names, and which keys it needs. */
function groupsOf({ settings }: Desk): readonly [path: string, one: string, keys: string[]][] {
  const parties = settings.parties.map(({ id }) => id);
  const focus = settings.parties.find((party) => party.focus)?.id;
  return [
    ['party', 'party', [...parties, `${focus ?? ''}-cut`, 'none']],
    ['number.holder', 'party', [...parties, 'none']],
    ['explorer.holder', 'holder', settings.parties.flatMap(({ holders }) => holders)],
    ['claim.topic', 'topic', [...settings.topics]],
  ];
}

/** A party, a holder or a topic of the settings that readers would meet without a name. */
export function noNamelessSettings(desk: Desk): Problem[] {
  return desk.story.words.flatMap(({ sheet, texts }) =>
    groupsOf(desk).flatMap(([path, one, keys]) =>
      keys
        .filter((key) => !texts.has(`${path}.${key}`))
        .map((key) => ({
          file: sheet.file,
          row: sheet.rowOf(path.split('.')),
          column: path,
          message: `the ${one} "${key}" of the settings has no name here; add "${key}:" and what readers are to read`,
        })),
    ),
  );
}

/** The step whose picture is shared for the whole story must be there. */
export function noUnknownShareStep({ story }: Desk): Problem[] {
  const steps = story.chapters.flatMap(declaredSteps).map(({ id }) => id);
  return story.words.flatMap(({ sheet, texts }): Problem[] => {
    const step = texts.get('share.step');
    if (typeof step !== 'string' || steps.includes(step)) return [];
    return [
      {
        file: sheet.file,
        row: sheet.rowOf(['share', 'step']),
        column: 'share.step',
        message: `no step "${step}"; write the step whose picture stands for the story when somebody shares it.${didYouMean(step, steps)}`,
      },
    ];
  });
}
