import type { Alias } from '../../model/records.ts';
import { neededReference, note, oneOf, words } from '../cells.ts';
import { defineTable, type Table } from '../table.ts';

/** Why a place is known by another name. */
const ALIAS_KINDS = ['spelling', 'local', 'former', 'focus'] as const;

/** The table of other names, by which readers find a place. */
export function aliasesTable(): Table<Alias> {
  return defineTable({
    name: 'aliases',
    title: 'Other names',
    shownIn: 'The search of the map.',
    description: 'Other spellings and names of places; the search of the map answers to them.',
    columns: {
      place: {
        type: neededReference('the id of a place'),
        description: 'The place.',
        example: 'al-qaryatayn',
        refersTo: 'places',
      },
      alias: {
        type: words('a name'),
        description:
          'The other name, in any script. Capitals, accents, hyphens and the article need no row of their own.',
        example: 'Qaryatain',
      },
      kind: {
        type: oneOf(ALIAS_KINDS),
        description:
          'Another `spelling`, a `local` name in another language, a `former` or later official name, or one that the party in `focus` used.',
        example: 'spelling',
      },
      note: { type: note(), description: 'What the name was used for.', example: 'Kurdish name.' },
    },
    toRow: (cells) => cells,
  });
}
