import { dayNumber, type Day } from '../model/day.ts';
import { sideOf, yearAxis } from './distancePanel.ts';
import { isNarrow, type Drawing } from './drawing.ts';
import { formatDay, locales } from './format.ts';
import { mirrored, strokeMark, textMark, type Mark } from './marks.ts';
import type { TerritoryData, TerritoryForm } from './territoryData.ts';
import { seriesLabels } from './territoryLabels.ts';
import { landPlot, levels, modelMarks, seriesMarks, type LandPlot } from './territoryPlot.ts';
import { wrapText } from './textWidth.ts';

/** The scale of land ends here: over the highest published figure and nearly over the model's. */
const TOP_KM2 = 106_000;
const STEP_KM2 = 25_000;

interface Plots {
  readonly land: LandPlot;
  readonly shares: LandPlot | undefined;
  readonly startX: number;
}

function plotsOf(data: TerritoryData, form: TerritoryForm, drawing: Drawing): Plots {
  const { width, height } = drawing;
  const days = [data.firstDay, data.lastDay] as const;
  if (form === 'beside') {
    const box = { x0: 22, x1: width - 12, y0: 10, y1: height - 24 };
    return { land: landPlot('land', box, TOP_KM2, days), shares: undefined, startX: 0 };
  }
  const side = sideOf(drawing);
  const x0 = side + (isNarrow(drawing) ? 24 : 34);
  const x1 = width - side;
  const rest = height - 8 - 44 - 40 - 26;
  const split = 8 + rest * 0.7;
  return {
    land: landPlot('land', { x0, x1, y0: 8, y1: split }, TOP_KM2, days),
    shares: landPlot('shares', { x0, x1, y0: split + 84, y1: height - 26 }, 100, days),
    startX: side,
  };
}

/**
 * Published estimates of land, each publisher by itself: filled marks cover Iraq and Syria, open marks Syria, and the
 * model is a pale area behind. Shares that were published without an area have a panel of their own.
 */
export function territoryMarks(data: TerritoryData, form: TerritoryForm, drawing: Drawing): Mark[] {
  const { land, shares, startX } = plotsOf(data, form, drawing);
  const { words, locale } = drawing;
  const narrow = isNarrow(drawing);
  const isSmall = form === 'beside';
  const size = isSmall || narrow ? 12 : 14;
  const r = isSmall || narrow ? 3.6 : 5;
  const back = [
    ...modelMarks(data.model, land),
    ...levels(
      land,
      {
        top: TOP_KM2,
        step: land.box.y1 - land.box.y0 < 110 ? 2 * STEP_KM2 : STEP_KM2,
        unit: 1000,
        words: words.territory.top,
      },
      drawing,
      startX,
    ),
    ...yearAxis({ ...land, topKm: 0 }, data, drawing),
    ...data.spells.map(([from, to], i): Mark => ({
      kind: 'rect',
      id: `spell-${i}`,
      look: 'spell-bar',
      x0: land.x(from),
      x1: Math.max(land.x(to), land.x(from) + 3),
      y0: land.box.y1 - 3,
      y1: land.box.y1 + 3,
    })),
    ...(isSmall ? [] : storyDay(data, land, drawing)),
  ];
  const points = data.series.flatMap((series) => seriesMarks(series, land, r));
  const labels = seriesLabels(
    data.series.map((series) => ({
      series,
      lines: isSmall || narrow ? [series.shortLabel] : series.label.split('\n'),
    })),
    isSmall || narrow ? words.territory.modelShort : words.territory.model,
    land,
    [...back, ...points],
    size,
    { x0: land.box.x0 - 4, x1: drawing.width, y0: 0, y1: land.box.y1 - 4 },
  );
  const marks = [
    ...back,
    ...points,
    ...labels,
    ...(shares ? shareMarks(data, shares, startX, drawing, size, r) : []),
  ];
  return locales[locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}

/** The day of the story, across the plot. */
function storyDay(
  { storyDay: day }: TerritoryData,
  { x, box }: LandPlot,
  { locale }: Drawing,
): Mark[] {
  const at = x(dayNumber(day));
  const words = [
    [{ text: formatDay(day, locale, 'medium'), weight: 600, tone: 'accent' } as const],
  ];
  const look = { y: box.y0 + 10, size: 12, hasHalo: true };
  const after = textMark('story-day-words', words, { ...look, x: at + 5 });
  return [
    strokeMark('story-day', 'spell', [at, box.y0], [at, box.y1]),
    // A language with longer months may have no room after the line.
    after.box.x1 <= box.x1 + 4
      ? after
      : textMark('story-day-words', words, { ...look, x: at - 5, anchor: 'end' }),
  ];
}

function shareMarks(
  data: TerritoryData,
  plot: LandPlot,
  startX: number,
  drawing: Drawing,
  size: number,
  r: number,
): Mark[] {
  const { words, width } = drawing;
  const lines = wrapText(words.territory.shares, width - 2 * startX, { size, weight: 600 });
  const head = textMark(
    'shares-head',
    lines.map((text) => [{ text, weight: 600 }]),
    { x: startX, y: plot.box.y0 - 18 - (lines.length - 1) * Math.round(size * 1.25), size },
  );
  const back = [
    head,
    ...levels(
      plot,
      { top: 100, step: 50, unit: 1, words: words.territory.percent },
      drawing,
      startX,
    ),
    ...yearAxis({ ...plot, id: 'shares', topKm: 0 }, data, drawing).map((mark) => ({
      ...mark,
      id: `shares-${mark.id}`,
    })),
  ];
  const points = data.shares.flatMap((series) => seriesMarks(series, plot, r));
  const labels = seriesLabels(
    data.shares.map((series) => ({
      series,
      lines: [isNarrow(drawing) ? series.shortLabel : series.label],
    })),
    undefined,
    plot,
    [...back, ...points],
    size,
    { x0: plot.box.x0 - 4, x1: width, y0: plot.box.y0 - 14, y1: plot.box.y1 - 3 },
  );
  return [...back, ...points, ...labels];
}

/** The day that the map shows, across the plot: the only part of the picture that moves. */
export function nowMarks(
  data: TerritoryData,
  form: TerritoryForm,
  day: Day,
  drawing: Drawing,
): Mark[] {
  const { land } = plotsOf(data, form, drawing);
  const at = land.x(Math.max(dayNumber(data.firstDay), dayNumber(day) + 0.5));
  const marks = [strokeMark('now-line', 'now-line', [at, 0], [at, land.box.y1])];
  return locales[drawing.locale].direction === 'rtl' ? mirrored(marks, drawing.width) : marks;
}
