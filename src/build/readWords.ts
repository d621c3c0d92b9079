import type { Locale } from '../scene/format.ts';
import { didYouMean } from '../schema/closest.ts';
import { z } from 'astro/zod';
import type { Problem } from './problems.ts';
import { readYamlSheet, type YamlSheet } from './yamlSheet.ts';

/** The interface's words in a language, as they were read. */
export interface WordsSheet {
  readonly locale: Locale;
  readonly sheet: YamlSheet;
  /** Every text by its key, such as `ruler.measured`. */
  readonly texts: ReadonlyMap<string, unknown>;
}

/** The language whose file says which words there are. */
const MODEL: Locale = 'en';

/** Words are read here as they stand; what they must be, the model's file says. */
const anything = z.unknown();

/** Every key of a file, as `ruler.measured`, with its text. */
function flattened(value: unknown, path: string): [key: string, text: unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    flattened(inner, path === '' ? key : `${path}.${key}`),
  );
}

const fileOf = (locale: Locale): string => `src/story/words/${locale}.yaml`;
const pathOf = (key: string): string[] => key.split('.');
const placeholders = (text: unknown): string[] =>
  typeof text === 'string'
    ? [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name))]
    : [];

/** Reads the interface's words of a language. Every language must have what English has. */
export function readWords(
  root: string,
  locale: Locale,
): { readonly sheet: WordsSheet; readonly problems: readonly Problem[] } {
  const { sheet, problems } = readYamlSheet(root, fileOf(locale), anything);
  const texts = new Map(flattened(sheet.raw, ''));
  if (problems.length > 0) return { sheet: { locale, sheet, texts }, problems };
  const known =
    locale === MODEL
      ? texts
      : new Map(flattened(readYamlSheet(root, fileOf(MODEL), anything).sheet.raw, ''));
  const at = (key: string, message: string): Problem => ({
    file: sheet.file,
    row: sheet.rowOf(pathOf(key)),
    column: key,
    message,
  });
  const missing = [...known.keys()].filter((key) => !texts.has(key));
  return {
    sheet: { locale, sheet, texts },
    problems: [
      ...missing.map((key) =>
        at(key, `is missing; add it. ${fileOf(MODEL)} has "${String(known.get(key))}"`),
      ),
      ...[...texts].flatMap(([key, text]) => {
        if (!known.has(key))
          return at(
            key,
            `is not known in ${fileOf(MODEL)}.${didYouMean(key, missing) || ' Take it out, or add it there'}`,
          );
        if (typeof text !== 'string')
          return at(key, `${JSON.stringify(text)} is no text; put it in quotes`);
        const asked = placeholders(known.get(key));
        return placeholders(text)
          .filter((name) => !asked.includes(name))
          .map((name) =>
            at(
              key,
              `{${name}} is not filled in here.${didYouMean(name, asked)} Known: ${asked.join(', ') || 'none'}`,
            ),
          );
      }),
    ],
  };
}
