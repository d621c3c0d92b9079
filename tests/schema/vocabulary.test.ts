import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { methodsVocabulary, proseVocabulary } from '../../src/schema/vocabulary.ts';

/** The names of the components that a file hands to the texts. */
function componentsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return (/Components = \{([^}]*)\}/.exec(text)?.[1] ?? '').match(/\b[A-Z]\w+/g) ?? [];
}

/** The properties that a component declares. */
function propertiesOf(name: string): string[] | undefined {
  for (const folder of ['prose', 'methods', '.'])
    try {
      const text = readFileSync(`src/story/${folder}/${name}.astro`, 'utf8');
      const [, props = ''] = /interface Props \{([^}]*)\}/.exec(text) ?? [];
      return [...props.matchAll(/^ {2}(\w+)\??:/gm)].map(([, property = '']) => property);
    } catch {
      continue;
    }
  return undefined;
}

test('the check knows every word of the vocabulary, and no other', () => {
  const prose = componentsOf('src/story/prose/components.ts').toSorted();
  const methods = componentsOf('src/story/methods/components.ts');
  expect(Object.keys(proseVocabulary).toSorted()).toEqual(prose);
  expect(Object.keys(methodsVocabulary).toSorted()).toEqual(
    [...new Set([...prose, ...methods])].toSorted(),
  );
});

test.each(Object.entries(methodsVocabulary))(
  'the check knows the properties of <%s>',
  (name, word) => {
    expect(Object.keys(word).toSorted()).toEqual(propertiesOf(name)?.toSorted());
  },
);
