import type { ControlRow } from '../../model/records.ts';
import { UNSOURCED } from '../../schema/cells.ts';
import type { Desk } from '../desk.ts';
import { compareWords, type Problem } from '../problems.ts';
import { hasDate } from './check.ts';

/** Whether a row tells of a siege: it repeats the holder. */
const isSiege = ({ how }: ControlRow): boolean => how === 'siege-begun' || how === 'siege-broken';

interface Turn {
  readonly row: number;
  readonly record: ControlRow;
  readonly before: ControlRow;
}

/** Each row with the one before it of the same place, by date; rows that could not be read break the chain. */
function turns({ sheets: { control } }: Desk): Turn[] {
  const places = Map.groupBy(control.rows, ({ cells }) => cells['place']);
  return [...places.values()].flatMap((unsorted) => {
    if (!unsorted.every(hasDate)) return [];
    const rows = unsorted.toSorted((a, b) =>
      compareWords(a.cells['date'] ?? '', b.cells['date'] ?? ''),
    );
    return rows.flatMap(({ row, record }, i) => {
      const before = rows[i - 1]?.record;
      return record && before ? [{ row, record, before }] : [];
    });
  });
}

/** A change to the holder that the place already had. Sieges change nothing and may stand. */
export function noChangeToTheSameHolder(desk: Desk): Problem[] {
  return turns(desk)
    .filter(
      ({ record, before }) =>
        record.holder === before.holder && !isSiege(record) && record.how !== 'initial',
    )
    .map(({ row, record, before }) => ({
      file: desk.sheets.control.file,
      row,
      column: 'holder',
      message: `${record.place} is already held by "${record.holder}" since ${before.day}. Write who took it, or take the row out; a siege is siege-begun or siege-broken in the column how`,
    }));
}

/** A siege row that names another holder than the row before. */
export function noSiegeThatChangesTheHolder(desk: Desk): Problem[] {
  return turns(desk)
    .filter(({ record, before }) => record.holder !== before.holder && isSiege(record))
    .map(({ row, record, before }) => ({
      file: desk.sheets.control.file,
      row,
      column: 'holder',
      message: `${record.how} changes no holder: ${record.place} is held by "${before.holder}", not "${record.holder}". Write "${before.holder}" here, or another word in the column how`,
    }));
}

/** A record that does not begin with an `initial` row on the story's first day, or begins again. */
export function noRecordWithoutBeginning({ settings, sheets: { control } }: Desk): Problem[] {
  const begun = new Set<string>();
  return control.rows.flatMap(({ row, cells, record }) => {
    const place = cells['place'] ?? '';
    const isFirst = !begun.has(place);
    begun.add(place);
    if (!record) return [];
    const at = (column: string, message: string): Problem[] => [
      { file: control.file, row, column, message },
    ];
    if (!isFirst) {
      return record.how === 'initial'
        ? at(
            'how',
            `only the first row of ${place} can be initial. Write how it changed hands, such as seized`,
          )
        : [];
    }
    if (record.how !== 'initial')
      return at(
        'how',
        `the first row of ${place} must be initial, not ${record.how}. Add a row above it that says who held it on the first day, or write initial`,
      );
    return record.day === settings.firstDay
      ? []
      : at(
          'date',
          `the first row of ${place} must be of ${settings.firstDay}, not ${record.day}. Correct the date, or add a row of that day above`,
        );
  });
}

/** A place of which nobody is said to hold it. */
export function noPlaceWithoutRecord({ sheets: { places, control } }: Desk): Problem[] {
  if (!control.isWhole) return [];
  const recorded = new Set(control.rows.map(({ cells }) => cells['place']));
  return places.rows
    .filter(({ cells }) => cells['kind'] !== 'reference' && !recorded.has(cells['id']))
    .map(({ row, cells }) => ({
      file: places.file,
      row,
      column: 'id',
      message: `"${cells['id'] ?? ''}" has no row in control.csv; give it an initial one, or make its kind reference`,
    }));
}

/** A row of a place that is for measuring only. */
export function noRecordOfReferencePlaces({ sheets: { places, control } }: Desk): Problem[] {
  const references = new Set(
    places.rows
      .filter(({ cells }) => cells['kind'] === 'reference')
      .map(({ cells }) => cells['id']),
  );
  return control.rows
    .filter(({ cells }) => references.has(cells['place']))
    .map(({ row, cells }) => ({
      file: control.file,
      row,
      column: 'place',
      message: `"${cells['place'] ?? ''}" is a reference, for measuring only, and has no holder. Take the row out, or give the place another kind in places.csv`,
    }));
}

/** A change that nobody is said to have reported. */
export function noChangeWithoutSource({ sheets: { control } }: Desk): Problem[] {
  return control.rows.flatMap(({ row, record }) => {
    if (!record) return [];
    const at = (message: string): Problem[] => [
      { file: control.file, row, column: 'sources', message },
    ];
    if (record.isUnsourced && record.sources.length > 0) {
      const [source = ''] = record.sources;
      return at(`"${UNSOURCED}" and "${source}" contradict each other. Take one of them out`);
    }
    return record.how !== 'initial' && !record.isUnsourced && record.sources.length === 0
      ? at(
          `is blank; a change needs a source, or the word ${UNSOURCED} where one was looked for and not found`,
        )
      : [];
  });
}
