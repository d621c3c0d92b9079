import { dayFromNumber, dayNumber, type Day } from '../../model/day.ts';
import type { DividedGround, Holding } from '../../model/holding.ts';
import { csvField } from '../csvField.ts';
import { recordOf, type ExplorerPlace, type ExplorerRecords } from './explorerData.ts';

const COLUMNS =
  'day,place,name,name_ar,country,province,lat,lon,holder,party,connected,since,since_precision,confidence';

/** Who held each place on a day, a row each, in the order of the table. */
export function dayCsv(
  day: Day,
  { parties, focus }: DividedGround,
  holding: Holding,
  places: readonly ExplorerPlace[],
  records: ExplorerRecords,
): string {
  const now = dayNumber(day);
  const rows = places.flatMap((place) => {
    const party = holding.partyOf.get(place.id) ?? -1;
    const row = recordOf(records, place.id).findLast(
      (candidate) => candidate.day <= now && !candidate.how.startsWith('siege'),
    );
    if (!row || party < 0) return [];
    return [
      [
        day,
        place.id,
        place.name,
        place.nameAr,
        place.country,
        place.admin1,
        place.lat,
        place.lon,
        row.holder,
        parties[party] ?? '',
        party === focus ? String(holding.connected.has(place.id)) : '',
        // A day that only stands in for a month is not given as one.
        row.precision === 'day' ? dayFromNumber(row.day) : dayFromNumber(row.day).slice(0, 7),
        row.precision,
        row.confidence,
      ]
        .map(csvField)
        .join(','),
    ];
  });
  return `${[COLUMNS, ...rows].join('\r\n')}\r\n`;
}
