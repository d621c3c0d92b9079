import type { z } from 'astro/zod';
import type { DeadData } from '../../scene/deadData.ts';
import type { PageWords } from '../../scene/pageWords.ts';
import type { deadFile } from '../../schema/charts/dead.ts';
import type { Facts } from '../facts.ts';
import { nameIn } from '../names.ts';
import type { Locale } from '../../scene/format.ts';

const FILE = 'src/story/charts/dead.yaml';

/** Counts of the dead as they were reported, each with its side and scope. */
export function deadOf(
  facts: Facts,
  words: PageWords['onDead'],
  locale: Locale,
  file: z.output<typeof deadFile>,
): DeadData {
  return {
    figures: file.figures.map(({ id, group, words: key, highlight }) => {
      const { day, figure, attributedTo } = facts.casualty(id);
      if (day === undefined)
        throw new Error(`${FILE}: "${id}" of casualties.csv has no date, and the chart is by date`);
      const text = words[key];
      if (!text)
        throw new Error(
          `${FILE}: no words "${key}" in onDead; known: ${Object.keys(words).join(', ')}`,
        );
      const { label, scope, later } = text;
      const shape = file.shapes[group];
      if (!shape)
        throw new Error(
          `${FILE}: "${id}" is of the group "${group}", and shapes has ${Object.keys(file.shapes).join(', ')}`,
        );
      return {
        id,
        day,
        figure,
        group,
        shape,
        label,
        scope,
        publisher: nameIn(attributedTo, locale),
        highlight,
        ...(later === '' ? {} : { later }),
      };
    }),
  };
}
