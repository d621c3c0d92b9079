import { chartOf } from '../chartData.ts';
import { dayFromNumber } from '../../model/day.ts';
import type { LandStep } from '../../model/landSteps.ts';
import { formatAreaKm2, formatNumber, type Locale } from '../format.ts';
import type { PublishedSeries } from '../territoryData.ts';
import { columnsOf } from './columns.ts';
import { dayCell, EMPTY, kmCell, textCell, type Cell, type Table } from './table.ts';
import type { TableInput } from './tableInput.ts';

/** Land: printed to the hundred square kilometres, kept as it was published or computed. */
function areaCell(km2: number, locale: Locale): Cell {
  return { text: formatAreaKm2(km2, locale), value: Math.round(km2) };
}

/** A share: printed and kept in per cent. */
function shareCell(perCent: number, locale: Locale): Cell {
  return { text: `${formatNumber(perCent, locale)}\u00a0%`, value: Math.round(perCent * 10) / 10 };
}

const publishedRows = (
  all: readonly PublishedSeries[],
  locale: Locale,
  cells: (value: number) => readonly Cell[],
): (readonly Cell[])[] =>
  all.flatMap(({ label, points }) =>
    points.map(({ from, to, value }) => [
      textCell(label),
      dayCell(dayFromNumber(from), locale),
      dayCell(dayFromNumber(to), locale),
      ...cells(value),
    ]),
  );

const modelRows = (kind: string, steps: readonly LandStep[], lastDay: string, locale: Locale) =>
  steps.map(([day, km2], i) => {
    const next = steps[i + 1]?.[0];
    return [
      textCell(kind),
      dayCell(dayFromNumber(day), locale),
      next === undefined ? textCell(lastDay) : dayCell(dayFromNumber(next - 1), locale),
      areaCell(km2, locale),
      EMPTY,
    ];
  });

/** Every published figure with the days that it can stand for, the published shares, and the model behind them. */
export function territoryTable({ charts, words, locale }: TableInput): Table {
  const territory = chartOf(charts, 'territory');
  const last = dayCell(territory.lastDay, locale).text;
  return {
    columns: columnsOf(words.table, ['kind', 'from', 'until', 'land_km2', 'share']),
    rows: [
      ...publishedRows(territory.series, locale, (km2) => [areaCell(km2, locale), EMPTY]),
      ...publishedRows(territory.shares, locale, (part) => [EMPTY, shareCell(part, locale)]),
      ...modelRows(words.table.kinds.land, territory.model, last, locale),
    ],
  };
}

/** Every stop of the reach with its errors, and the figures that it is held against. */
export function reachTable({ charts, words, locale }: TableInput): Table {
  const reach = chartOf(charts, 'reach');
  const { kinds } = words.table;
  const error = (share: number): Cell => shareCell(share * 100, locale);
  return {
    columns: columnsOf(words.table, [
      'kind',
      'reach_km',
      'from',
      'until',
      'land_km2',
      'error_whole',
      'error_part',
    ]),
    rows: [
      ...reach.stops.map(({ reachKm, withRoads, wholeError, partError }) => [
        textCell(withRoads ? kinds.reachWithRoads : kinds.reach),
        reachKm === null ? textCell(kinds.noLimit) : kmCell(reachKm, locale),
        EMPTY,
        EMPTY,
        EMPTY,
        error(wholeError),
        error(partError),
      ]),
      ...publishedRows([...reach.whole, ...reach.part], locale, (km2) => [
        areaCell(km2, locale),
      ]).map(([kind = EMPTY, from = EMPTY, until = EMPTY, land = EMPTY]) => [
        kind,
        EMPTY,
        from,
        until,
        land,
        EMPTY,
        EMPTY,
      ]),
    ],
  };
}
