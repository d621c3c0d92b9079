import { chartOf } from '../chartData.ts';
import { dayFromNumber, parseDay } from '../../model/day.ts';
import { formatDay, locales, type Locale } from '../format.ts';
import { CONFIDENCES, PRECISIONS, type Lane, type LaneTurn } from '../timelineData.ts';
import { columnsOf } from './columns.ts';
import { EMPTY, numberCell, textCell, type Cell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** A date no closer than it is known: a stand-in day of a month is never printed. */
function turnCell([day, , precision]: LaneTurn, locale: Locale): Cell {
  const date = dayFromNumber(day);
  const known = PRECISIONS[precision];
  if (known === 'day') return { text: formatDay(date, locale, 'medium'), value: date };
  if (known === 'year') return { text: formatDay(date, locale, 'year'), value: date.slice(0, 4) };
  return { text: formatDay(date, locale, 'month'), value: date.slice(0, 7) };
}

/** Everybody who held each place that the picture can show, from when on, how sure, and who says so. */
export function timelineTable({ step, charts, words, locale }: TableInput): Table {
  const timeline = chartOf(charts, 'timeline');
  const { lanes, close, mainRank, parties, publishers } = timeline;
  const asked = close[step.scene.form];
  const shown = lanes.filter(({ id, rank }: Lane) => asked?.includes(id) ?? rank <= mainRank);
  return {
    columns: columnsOf(words.table, ['name', 'holder', 'from', 'note', 'publisher']),
    rows: shown.flatMap(({ name, turns }) =>
      turns.map((turn) => {
        const [, party, , confidence, ...by] = turn;
        const sure = CONFIDENCES[confidence];
        return [
          textCell(name),
          textCell(words.party[parties[party] ?? '']),
          turnCell(turn, locale),
          sure === undefined || sure === 'confirmed' ? EMPTY : textCell(words.table.sure[sure]),
          textCell(by.flatMap((index) => publishers[index] ?? []).join(locales[locale].semicolon)),
        ];
      }),
    ),
  };
}

/** Places that were taken, month by month and by who took them. */
export function recapturesTable({ charts, words, locale }: TableInput): Table {
  const recaptures = chartOf(charts, 'recaptures');
  const month = (index: number): Cell => {
    const year = recaptures.firstYear + Math.floor(index / 12);
    const day = parseDay(`${year}-${String((index % 12) + 1).padStart(2, '0')}-01`);
    return { text: formatDay(day, locale, 'month'), value: day.slice(0, 7) };
  };
  return {
    columns: columnsOf(words.table, ['taken_by', 'month', 'places', 'places_month_only']),
    rows: recaptures.parties.flatMap(({ party, months, undated }) => [
      ...months.map(([index, exact, monthOnly]) => [
        textCell(words.party[party]),
        month(index),
        numberCell(exact, locale),
        numberCell(monthOnly, locale),
      ]),
      ...(undated > 0
        ? [
            [
              textCell(words.party[party]),
              textCell(words.table.kinds.undated),
              numberCell(undated, locale),
              EMPTY,
            ],
          ]
        : []),
    ]),
  };
}
