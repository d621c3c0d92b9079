import { formatKm, type Locale } from './format.ts';
import { mapMarks, type MapContent, type MapMarks } from './mapMarks.ts';
import type { Box, Step } from './scene.ts';
import { atRest } from './turns.ts';
import { viewOf, type View } from './view.ts';

/** What a map that does not move is drawn from. */
export interface StillMap {
  readonly step: Step;
  readonly content: MapContent;
  readonly lineKm: readonly number[];
  readonly locale: Locale;
  /** The ground that must be seen. */
  readonly frame: Box;
  /** px */
  readonly width: number;
  readonly height: number;
}

/** How a still map looks at its ground, with a margin of 12 px around what must be seen. */
export function stillView({ frame, width, height }: StillMap): View {
  const region = { x: 12, y: 12, width: width - 24, height: height - 24 };
  return viewOf(frame, { width, height }, region);
}

/** The marks of a map as figures, embeds, share images and the proof sheet have them. The scale bar keeps its corner. */
export function stillMarks(map: StillMap): MapMarks {
  const { step, content, lineKm, locale, width, height } = map;
  return mapMarks(
    atRest(step.scene),
    content,
    lineKm.map((km) => formatKm(km, 'km', locale)),
    stillView(map),
    { x: 0, y: 0, width, height },
    [{ x0: width - (width < 700 ? 150 : 260), y0: height - 60, x1: width, y1: height }],
  );
}
