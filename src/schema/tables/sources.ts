import type { Source } from '../../model/records.ts';
import { id, link, note, oneOf, words } from '../cells.ts';
import { published } from '../dayCells.ts';
import { defineTable, type Table } from '../table.ts';

/** What sort of page a source is. */
const SOURCE_KINDS = [
  'news',
  'agency',
  'monitor',
  'state-media',
  'partisan',
  'reference',
  'analysis',
  'official',
  'blog',
] as const;

/** The table of pages that rows rest on. */
export function sourcesTable(): Table<Source> {
  return defineTable({
    name: 'sources',
    title: 'Sources',
    description: 'Every page that a row rests on, once. Sorted by id.',
    shownIn:
      'The source line of each figure, the cards of claims, the ledger and the list of sources.',
    columns: {
      id: {
        type: id(),
        description: 'Names the page in every other file: publisher and date.',
        example: 'independent-2017-10-02',
      },
      publisher: {
        type: words('a publisher'),
        description: 'Who published it.',
        example: 'The Independent',
      },
      title: {
        type: words('a title'),
        description: 'Its title; in square brackets where translated.',
        example: 'Islamic State takes back town',
      },
      published: {
        type: published(),
        description: 'Its date as far as known: year, month or day; `n.d.` where it names none.',
        example: '2017-10-02',
      },
      url: { type: link(), description: 'Its address.', example: 'https://en.961today.com/1809/' },
      kind: { type: oneOf(SOURCE_KINDS), description: 'What sort of page it is.', example: 'news' },
      note: { type: note(), description: 'What else its kind should say.', example: 'wire copy' },
    },
    toRow: (cells) => cells,
  });
}
