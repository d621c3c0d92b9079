import { dayNumber } from '../model/day.ts';
import type { DistanceTimeData } from './distanceData.ts';
import type { Panel } from './distancePanel.ts';
import type { LabelPlace } from './labels.ts';
import { textMark, type Box, type Run, type TextMark } from './marks.ts';
import { multiples } from './scale.ts';
import { wrapText } from './textWidth.ts';

/** Everywhere inside the band where its own words fit whole; the middle of the band costs least. */
export function placesInBand(
  { band }: DistanceTimeData,
  main: Panel,
  { size, room }: { size: number; room: number },
  words: string,
): LabelPlace[] {
  const leading = Math.round(size * 1.25);
  const lines = wrapText(words, room, { size }).map((text): Run[] => [{ text, tone: 'accent' }]);
  const { box } = main;
  const rows = band.map((row) => ({
    x0: main.x(dayNumber(row.from)),
    x1: main.x(dayNumber(row.to) + 1),
    y0: main.y(row.highKm),
    y1: main.y(row.lowKm),
  }));
  const places: LabelPlace[] = [];
  for (const x of multiples(box.x0, box.x1, 18)) {
    for (const y of multiples(box.y0, box.y1, 18)) {
      const text = textMark('band-words', lines, {
        x,
        y,
        anchor: 'middle',
        size,
        leading,
        hasHalo: false,
      });
      const around = rows.filter((row) => row.x0 < text.box.x1 && row.x1 > text.box.x0);
      if (coversAll(around, text)) places.push({ text, cost: offCentre(around, text) });
    }
  }
  // The middle of the room there is, and the search stays short.
  return places.sort((a, b) => a.cost - b.cost).slice(0, 80);
}

function coversAll(rows: readonly Box[], { box }: TextMark): boolean {
  const covered = rows.reduce(
    (sum, row) => sum + Math.min(row.x1, box.x1) - Math.max(row.x0, box.x0),
    0,
  );
  const isInside = rows.every((row) => row.y0 < box.y0 - 6 && row.y1 > box.y1 + 6);
  return isInside && covered >= box.x1 - box.x0 - 0.5;
}

function offCentre(rows: readonly Box[], { box }: TextMark): number {
  const top = Math.max(...rows.map(({ y0 }) => y0));
  const bottom = Math.min(...rows.map(({ y1 }) => y1));
  return Math.abs((top + bottom) / 2 - (box.y0 + box.y1) / 2) / 20;
}
