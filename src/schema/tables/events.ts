import type { StoryEvent } from '../../model/records.ts';
import { id, ids, neededIds, note, oneOf, words } from '../cells.ts';
import { day, maybeDay } from '../dayCells.ts';
import { defineTable, type Table } from '../table.ts';
import type { Bounds } from './bounds.ts';
import { PRECISIONS } from './control.ts';
import { GRADES } from './territory.ts';

/** The table of what happened when. */
export function eventsTable(bounds: Bounds): Table<StoryEvent> {
  const within = { from: bounds.firstDay, to: bounds.today };
  return defineTable({
    name: 'events',
    title: 'Events',
    description: 'What happened when, as reported.',
    shownIn: 'The dates in the prose, and the day by day of the twenty days.',
    columns: {
      id: { type: id(), description: 'Date and place.', example: '2016-04-03-al-qaryatayn' },
      date: { type: day(within), description: 'Its day, or its first.', example: '2016-04-03' },
      date_end: {
        type: maybeDay(within),
        description: 'Its last day, if it has several.',
        example: '2015-08-06',
      },
      precision: {
        type: oneOf(PRECISIONS),
        description: 'How closely the day is known.',
        example: 'day',
      },
      part_of_day: {
        type: note(),
        description: 'Hour or part of the day, if known.',
        example: 'dawn',
      },
      place: {
        type: ids(),
        description: 'Where, if these are places of places.csv; ids with semicolons.',
        example: 'palmyra',
        refersTo: 'places',
      },
      place_name: { type: words('a name'), description: 'Where, in words.', example: 'Palmyra' },
      event: {
        type: words('what happened'),
        description: 'What happened.',
        example: 'Government forces retake the town a week after Palmyra',
      },
      attributed_to: { type: words('a speaker'), description: 'Who says so.', example: 'SOHR' },
      confidence: { type: oneOf(GRADES), description: 'How sure it is.', example: 'high' },
      sources: {
        type: neededIds('the id of a source'),
        description: 'Where it was read, ids with semicolons.',
        example: 'independent-2017-10-02',
        refersTo: 'sources',
      },
    },
    toRow: (cells) => ({
      id: cells.id,
      day: cells.date,
      endDay: cells.date_end,
      precision: cells.precision,
      partOfDay: cells.part_of_day,
      places: cells.place,
      placeName: cells.place_name,
      event: cells.event,
      attributedTo: cells.attributed_to,
      confidence: cells.confidence,
      sources: cells.sources,
    }),
  });
}
