import { didYouMean } from '../../schema/closest.ts';
import { numberKinds, placeholdersIn, STEP_NUMBERS } from '../../schema/placeholders.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';
import { unknownName } from './things.ts';

/** A text that may ask for numbers, and where it stands. */
export interface AskingText {
  readonly file: string;
  readonly row: number;
  readonly column: string;
  readonly text: string;
  /** Whether it may ask for numbers of its step. */
  readonly hasStep: boolean;
}

/** Groups of the words that are sentences of the story; in the others, numbers are units, ticks and limits of the interface. */
const OF_THE_STORY = /^(on(Sheet|Chart|Dead)|header|ledger|explorer|share|embed|feed)\./;
/** Words with numbers that they fill in themselves: those in braces without an id. */
const FILLED = /^(?!on(Sheet|Dead)\.)/;

/** The words around every picture, those of the drawn tables and of the pages, and what stands at the head of chapters. */
export function askingTexts({ story }: Desk, locale: string): AskingText[] {
  const around = story.chapters.flatMap(({ editions }) =>
    editions
      .filter((edition) => edition.locale === locale)
      .flatMap(({ figures: { raw, file, rowOf } }) =>
        Object.entries((raw ?? {}) as Record<string, unknown>).flatMap(([step, texts]) =>
          ['title', 'subtitle', 'note', 'alt'].flatMap((key) => {
            const text: unknown = (texts as Record<string, unknown> | null)?.[key];
            return typeof text === 'string'
              ? [{ file, row: rowOf([step, key]), column: `${step}.${key}`, text, hasStep: true }]
              : [];
          }),
        ),
      ),
  );
  const onSheets = story.words
    .filter((words) => words.locale === locale)
    .flatMap(({ sheet, texts }) =>
      [...texts].flatMap(([key, text]) =>
        OF_THE_STORY.test(key) && typeof text === 'string'
          ? [
              {
                file: sheet.file,
                row: sheet.rowOf(key.split('.')),
                column: key,
                text,
                hasStep: false,
              },
            ]
          : [],
      ),
    );
  const atHeads = story.chapters.flatMap(({ editions }) =>
    editions
      .filter((edition) => edition.locale === locale)
      .flatMap(({ text: { file, head } }) =>
        head.map(({ key, text, line }) => ({ file, row: line, column: key, text, hasStep: false })),
      ),
  );
  return [...around, ...onSheets, ...atHeads];
}

const FORMS = Object.values(numberKinds)
  .map(({ example }) => example)
  .join(', ');

/** A text of a picture that asks for a number which nothing stands for. */
export function noUnknownPlaceholders(desk: Desk): Problem[] {
  return desk.settings.editions.flatMap((locale) =>
    askingTexts(desk, locale).flatMap(({ text, hasStep, ...at }) =>
      placeholdersIn(text).flatMap(({ kind, id, text: found }): Problem[] => {
        if (id === undefined) {
          // What the chart itself fills in is compared with the first language's words.
          if (at.file.includes('/words/') && FILLED.test(at.column)) return [];
          const known: readonly string[] = hasStep ? STEP_NUMBERS : [];
          return known.includes(kind)
            ? []
            : [
                {
                  ...at,
                  message: `${found} is no number that is known here.${didYouMean(kind, known)} Known: ${[...known, FORMS].join(', ')}`,
                },
              ];
        }
        const numbers = numberKinds[kind];
        if (!numbers)
          return [
            {
              ...at,
              message: `${found} is no number that is known here.${didYouMean(kind, Object.keys(numberKinds))} Known: ${FORMS}`,
            },
          ];
        if (numbers.date && !numbers.date.test(id))
          return [{ ...at, message: `${found} is written so: ${numbers.example}` }];
        const message = numbers.refersTo && unknownName(desk, numbers.refersTo, id);
        return message === undefined ? [] : [{ ...at, message: `${found}: ${message}` }];
      }),
    ),
  );
}
