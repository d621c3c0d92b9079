import type { Locale } from '../../scene/format.ts';
import { numberKinds, placeholdersIn, type Placeholder } from '../../schema/placeholders.ts';
import { numbersIn } from '../charts/numbersIn.ts';
import { factsOf, type Facts } from '../facts.ts';
import { figureNumbers } from '../figureNumbers.ts';
import type { Story } from '../story.ts';
import type { ToldValue } from './changes.ts';

/** The table whose rows a place's record is told from. */
const OF_THE_RECORD: Readonly<Record<string, string>> = { turn: 'control', held: 'control' };
/** Numbers that hang on the day of a step; the others are the same in every step. */
const OF_THE_DAY: ReadonlySet<string> = new Set([
  ...['day', 'connectedKm', 'connectedDesertKm', 'pocketKm', 'secondPocketKm', 'landKm2'],
]);
/** Words on pictures that may ask for numbers. */
const ON_PICTURES = ['onChart', 'onDead', 'onSheet'];

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Every text below a key. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return isGroup(value) ? Object.values(value).flatMap(textsIn) : [];
}

/** What a placeholder is told from: the row first, as a correction names it. */
function originOf({ kind, id, parts, text }: Placeholder, step: string): string {
  if (id === undefined) return OF_THE_DAY.has(kind) ? `step:${step}:${kind}` : `story:${kind}`;
  const table = OF_THE_RECORD[kind] ?? numberKinds[kind]?.refersTo ?? kind;
  return `${table}:${id} words:${[kind, id, ...parts].join(':') || text}`;
}

function toldBy(
  texts: readonly string[],
  step: string,
  locale: Locale,
  fill: (placeholder: Placeholder) => string | undefined,
): ToldValue[] {
  return texts.flatMap(placeholdersIn).flatMap((placeholder): ToldValue[] => {
    // A date that an editor wrote is a word of theirs; no row can change it.
    if (numberKinds[placeholder.kind]?.date) return [];
    const text = fill(placeholder);
    if (text === undefined) return [];
    return [
      {
        from: originOf(placeholder, step),
        texts: { [locale]: [text] },
        steps: step === '' ? [] : [step],
      },
    ];
  });
}

/** The numbers in titles, notes and texts of the pictures, and on the charts. */
export function numbersAroundPictures(
  story: Story,
  locale: Locale,
  yaml: (file: string) => unknown,
  facts: Facts = factsOf(story),
): ToldValue[] {
  const fillNumbers = numbersIn(facts, locale);
  const ofRow = ({ id, text }: Placeholder) => (id === undefined ? undefined : fillNumbers(text));
  const around = story.settings.chapters.flatMap((chapter) => {
    const figures = yaml(`src/story/chapters/${chapter}/figures.${locale}.yaml`);
    return Object.entries(isGroup(figures) ? figures : {}).flatMap(([step, texts]) => {
      const numbers: Readonly<Record<string, (() => string) | undefined>> = figureNumbers(
        story,
        facts,
        step,
        locale,
      );
      return toldBy(textsIn(texts), step, locale, (placeholder) =>
        placeholder.id === undefined ? numbers[placeholder.kind]?.() : ofRow(placeholder),
      );
    });
  });
  const words = yaml(`src/story/words/${locale}.yaml`);
  const on = ON_PICTURES.flatMap((group) => textsIn(isGroup(words) ? words[group] : undefined));
  return [...around, ...toldBy(on, '', locale, ofRow)];
}
