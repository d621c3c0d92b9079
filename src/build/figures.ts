import { existsSync } from 'node:fs';
import { figureNumbers } from './figureNumbers.ts';
import type { Facts } from './facts.ts';
import { namesIn } from './names.ts';
import { readYaml, type Story } from './story.ts';
import type { Locale, Units } from '../scene/format.ts';
import type { FigureText } from '../scene/storyData.ts';
import { withoutBrackets } from '../schema/placeholders.ts';
import { figuresFile } from '../schema/story.ts';
import { numbersIn } from './charts/numbersIn.ts';

/**
 * The words around the pictures of a chapter, with the numbers filled in.
 *
 * @throws Error naming the file where a placeholder is not known, or a source is not in the table
 */
export function figuresOf(
  story: Story,
  facts: Facts,
  chapter: string,
  locale: Locale,
): Record<string, FigureText> {
  const path = `src/story/chapters/${chapter}/figures.${locale}.yaml`;
  if (!existsSync(path))
    throw new Error(`${path} is missing: every chapter needs the words of its figures`);
  // Whose figures they are does not depend on the language: an edition takes over what the main one says.
  const [main] = story.settings.editions;
  const mainPath = `src/story/chapters/${chapter}/figures.${main}.yaml`;
  const sourcesOf = readYaml(process.cwd(), mainPath, figuresFile);
  const fillNumbers = numbersIn(facts, locale);
  const publishers = new Map(story.data.sources.map(({ id, publisher }) => [id, publisher]));
  return Object.fromEntries(
    Object.entries(readYaml(process.cwd(), path, figuresFile)).map(([id, { source, ...texts }]) => {
      const numbersOf = (units: Units): Readonly<Record<string, (() => string) | undefined>> =>
        figureNumbers(story, facts, id, locale, units);
      const [inKm, inMiles] = [numbersOf('km'), numbersOf('miles')];
      const fill = (text: string, numbers = inKm): string =>
        withoutBrackets(fillNumbers(text)).replace(/\{(\w+)\}/g, (_, name: string) => {
          const number = numbers[name]?.();
          if (number === undefined)
            throw new Error(
              `${path}: step "${id}" asks for {${name}}; known: ${Object.keys(numbers).join(', ')}`,
            );
          return number;
        });
      const from = (source.length > 0 ? source : (sourcesOf[id]?.source ?? [])).map((key) => {
        const publisher = publishers.get(key);
        if (publisher === undefined)
          throw new Error(
            `${path}: step "${id}" names the source "${key}", which sources.csv does not have`,
          );
        return publisher;
      });
      const miles = Object.fromEntries(
        (['title', 'subtitle', 'note'] as const)
          .map((part) => [part, fill(texts[part], inMiles)] as const)
          .filter(([part, text]) => text !== fill(texts[part])),
      );
      return [
        id,
        {
          ...(Object.keys(miles).length > 0 ? { miles } : {}),
          title: fill(texts.title),
          subtitle: fill(texts.subtitle),
          note: fill(texts.note),
          alt: fill(texts.alt),
          source: namesIn([...new Set(from)], locale),
        },
      ];
    }),
  );
}
