import type { Desk } from '../desk.ts';
import { compareWords, type Problem } from '../problems.ts';
import { hasDate, idRows } from './check.ts';

/** Rows of the control table that are not by place, in the order of places.csv, and then by date. */
export function noControlRowsOutOfOrder({ sheets: { places, control } }: Desk): Problem[] {
  const orderOf = new Map([...idRows(places).keys()].map((id, i) => [id, i]));
  const rows = control.rows.filter(({ cells }) => orderOf.has(cells['place'] ?? ''));
  return rows.slice(1).flatMap(({ row, cells }, i) => {
    const before = rows[i]?.cells;
    const [place = '', last = ''] = [cells['place'], before?.['place']];
    const at = (column: string, message: string): Problem[] => [
      { file: control.file, row, column, message },
    ];
    if (place !== last) {
      return (orderOf.get(place) ?? 0) < (orderOf.get(last) ?? 0)
        ? at(
            'place',
            `"${place}" stands before "${last}" in places.csv, and must do so here. Move its rows up`,
          )
        : [];
    }
    const [date = '', earlier = ''] = [cells['date'], before?.['date']];
    // What is no date is told elsewhere, and has no order.
    if (before === undefined || ![before, cells].every((each) => hasDate({ cells: each })))
      return [];
    if (date === earlier)
      return at(
        'date',
        `${place} has two rows of ${date}; one day can have one. Keep the later state, and tell the other in its note`,
      );
    return date < earlier
      ? at('date', `${date} stands after ${earlier}; the rows of a place go by date. Move it above`)
      : [];
  });
}

/** Sources that are not sorted by id: a new one is then found twice, or never. */
export function noSourcesOutOfOrder({ sheets: { sources } }: Desk): Problem[] {
  return sources.rows.slice(1).flatMap(({ row, cells }, i) => {
    const [id = '', last = ''] = [cells['id'], sources.rows[i]?.cells['id']];
    return compareWords(id, last) < 0
      ? [
          {
            file: sources.file,
            row,
            column: 'id',
            message: `"${id}" stands after "${last}"; sources are sorted by id. Move it up`,
          },
        ]
      : [];
  });
}

/** Something that ends before it begins. */
export function noEndBeforeItsBeginning({ sheets: { events, claims } }: Desk): Problem[] {
  return [
    ...events.rows.flatMap(({ row, record }) =>
      record?.endDay !== undefined && record.endDay < record.day
        ? [
            {
              file: events.file,
              row,
              column: 'date_end',
              message: `${record.endDay} is before ${record.day}, its first day. Are the two swapped?`,
            },
          ]
        : [],
    ),
    ...claims.rows.flatMap(({ row, record }) =>
      record?.figureLow !== undefined &&
      record.figureHigh !== undefined &&
      record.figureHigh < record.figureLow
        ? [
            {
              file: claims.file,
              row,
              column: 'figure_high',
              message: `${record.figureHigh} is less than figure_low, ${record.figureLow}. Are the two swapped?`,
            },
          ]
        : [],
    ),
  ];
}
