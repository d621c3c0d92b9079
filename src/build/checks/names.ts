import type { NamesThing } from '../../schema/references.ts';
import { didYouMean } from '../../schema/closest.ts';
import { isDay } from '../../schema/meant.ts';
import {
  methodsVocabulary,
  proseVocabulary,
  type VocabularyWord,
} from '../../schema/vocabulary.ts';
import type { Desk } from '../desk.ts';
import type { MdxElement, MdxText } from '../mdxText.ts';
import type { Problem } from '../problems.ts';
import { rememberFor } from '../rememberLast.ts';
import { namesIn, treeOf } from '../schemaTree.ts';
import { columnOf, type YamlSheet } from '../yamlSheet.ts';
import { unknownName } from './things.ts';

/** Every YAML file of the story. */
function yamlSheets({ story }: Desk): readonly YamlSheet[] {
  return [
    story.map,
    story.definitions,
    ...Object.values(story.charts),
    ...story.chapters.flatMap(({ steps, editions }) => [
      steps,
      ...editions.map(({ figures }) => figures),
    ]),
  ];
}

/** Every text of the story, with the words that it may use. */
export function storyTexts({ story }: Desk) {
  return [
    ...story.chapters.flatMap(({ editions }) =>
      editions.map(({ text, locale }) => ({ text, locale, vocabulary: proseVocabulary })),
    ),
    ...story.backTexts.map(({ text, locale }) => ({ text, locale, vocabulary: methodsVocabulary })),
  ];
}

/** A name, what it should be of, and where it stands. */
interface NamedAt extends NamesThing, Omit<Problem, 'message'> {
  readonly id: string;
}

/** Everything that the files and texts of the story name, each with where it stands. Several checks ask. */
export const namedThings = rememberFor((desk: Desk): readonly NamedAt[] => {
  const inYaml = yamlSheets(desk).flatMap(({ file, schema, raw, rowOf }) =>
    namesIn(treeOf(schema), raw).map(({ path, ...thing }) => ({
      ...thing,
      file,
      row: rowOf(path),
      column: columnOf(path),
    })),
  );
  const inTexts = storyTexts(desk).flatMap(({ text: { file, elements }, vocabulary }) =>
    elements.flatMap(({ name, line, properties }) =>
      Object.entries(vocabulary[name] ?? {}).flatMap(([property, { refersTo }]) => {
        const id = properties[property];
        return refersTo === undefined || typeof id !== 'string'
          ? []
          : [{ id, refersTo, file, row: line, column: `${name}.${property}` }];
      }),
    ),
  );
  return [...inYaml, ...inTexts];
});

/** A step, chart, map or text that names a place, a source, a frame, a claim or words which are not there. */
export function noUnknownNamesInTheStory(desk: Desk): Problem[] {
  const said = new Set<string>();
  return namedThings(desk).flatMap(({ id, refersTo, reserved, file, row, column }) => {
    const message = unknownName(desk, refersTo, id, reserved);
    // A list that several steps share is told once.
    const key = `${file}:${row}:${column}:${id}`;
    if (message === undefined || said.has(key)) return [];
    said.add(key);
    return [{ file, row, column, message }];
  });
}

/** What is wrong with the properties of an element. */
function inElement({ name, properties }: MdxElement, word: VocabularyWord) {
  const known = Object.keys(word);
  const unknown = Object.keys(properties)
    .filter((property) => !known.includes(property))
    .map((property) => ({
      property,
      message: `<${name}> takes no "${property}".${didYouMean(property, known)} Known: ${known.join(', ') || 'none'}`,
    }));
  const wrong = Object.entries(word).flatMap(
    ([property, { takes, isDay: mustBeDay, isNeeded }]) => {
      const value = properties[property];
      if (value === undefined)
        return isNeeded ? [{ property, message: `<${name}> needs ${property}="…"` }] : [];
      if (typeof value === 'string' && takes && !takes.includes(value))
        return [
          {
            property,
            message: `"${value}" is not known here.${didYouMean(value, takes)} Known: ${takes.join(', ')}`,
          },
        ];
      if (typeof value === 'string' && mustBeDay && !isDay(value))
        return [
          {
            property,
            message: `"${value}" is no date; write a real day as yyyy-mm-dd, such as 2017-10-01`,
          },
        ];
      return [];
    },
  );
  return [...unknown, ...wrong];
}

function inText({ file, elements }: MdxText, vocabulary: Readonly<Record<string, VocabularyWord>>) {
  return elements.flatMap((element): Problem[] => {
    const { name, line: row } = element;
    const word = vocabulary[name];
    // Lower-case names are those of HTML.
    if (!word && !/^[A-Z]/.test(name)) return [];
    if (!word)
      return [
        {
          file,
          row,
          column: 'text',
          message: `<${name}> is not known here.${didYouMean(name, Object.keys(vocabulary))} Known: ${Object.keys(vocabulary).join(', ')}`,
        },
      ];
    return inElement(element, word).map(({ property, message }) => ({
      file,
      row,
      column: `${name}.${property}`,
      message,
    }));
  });
}

/** An element that the texts' vocabulary does not have, or not so. */
export function noUnknownElements(desk: Desk): Problem[] {
  return storyTexts(desk).flatMap(({ text, vocabulary }) => inText(text, vocabulary));
}
