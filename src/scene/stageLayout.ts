import type { Rect } from './mapLabels.ts';
import { besideShare, pictureOpacity, share, type Moment } from './moment.ts';
import type { Region } from './view.ts';

/** Where things lie on the stage, px. */
export interface StageLayout {
  readonly isNarrow: boolean;
  /** The map's picture. */
  readonly picture: { readonly width: number; readonly height: number };
  /** The part of it where no words lie on top. */
  readonly region: Region;
  /** Rectangles of the picture that are taken: the source strip. */
  readonly furniture: readonly Rect[];
  /** The rectangle of a chart on the stage. */
  readonly panel: Region;
  /** 1 while the opening is shown, 0 from the next step on. */
  readonly hero: number;
  /** How much of the instrument is seen, 0 to 1. */
  readonly instrument: number;
  /** Its upper edge on a narrow screen; at the foot of a wide one. */
  readonly instrumentTop: number | undefined;
  /** The lane of words on a wide screen, solid where a chart stands at its foot. */
  readonly lane: Region;
  /** The rectangle of the chart beside the map, and how much of it is seen, 0 to 1. */
  readonly beside: Region;
  readonly besideOpacity: number;
}

/** From this width on the words stand beside the picture and not below it. */
const WIDE_PX = 1024;
const LANE_PX = 480;
const INSTRUMENT_PX = 72;
const INSTRUMENT_NARROW_PX = 88;
/** Share of a narrow screen that the map takes; the words have the rest. */
const NARROW_SHARE = 0.5;

/** Where a chart stands below the words, the map gives way to it; on a low screen there is no room for it. */
const NARROW_SHARE_BESIDE = 0.4;
const BESIDE_NARROW_PX = 178;
const LEAST_HEIGHT_BESIDE_PX = 700;
/** Share of the lane that the chart takes. */
const BESIDE_SHARE = 0.43;

const between = (a: number, b: number, t: number): number => a + (b - a) * t;

/**
 * Where the picture, its free region and the instrument lie at a moment. The opening takes the whole screen and
 * gives way to the first step as the reader goes on.
 *
 * @param size of the stage, which fills the screen
 * @param isFootTaken the foot of a narrow screen holds something else than a chart
 * @param direction the lane of words is at the inline start; geography is never mirrored
 */
export function stageLayout(
  moment: Moment,
  { width, height }: { readonly width: number; readonly height: number },
  direction: 'ltr' | 'rtl',
  isFootTaken = false,
): StageLayout {
  const isHero = (step: Moment['from']): number => Number(step.scene.form === 'hero');
  /** The corner that the menu of settings keeps. */
  const corner: Rect =
    direction === 'ltr'
      ? { x0: width - 64, y0: 0, x1: width, y1: 60 }
      : { x0: 0, y0: 0, x1: 64, y1: 60 };
  /** The strip of notes at the inline end, and the scale bar over it, which never changes sides. */
  const foot = (
    strip: number,
    stripHeight: number,
    scale: number,
    scaleHeight: number,
    picture: { readonly width: number; readonly height: number },
  ): Rect[] => {
    const [x1, y1] = [picture.width, picture.height];
    if (direction === 'ltr') return [{ x0: x1 - strip, y0: y1 - scaleHeight, x1, y1 }];
    return [
      { x0: 0, y0: y1 - stripHeight, x1: strip, y1 },
      { x0: x1 - scale, y0: y1 - scaleHeight, x1, y1 },
    ];
  };
  const hero = between(isHero(moment.from), isHero(moment.to), share(moment.t, 0, 1));
  const isNarrow = width < WIDE_PX;
  const besideOpacity =
    isNarrow && (height < LEAST_HEIGHT_BESIDE_PX || isFootTaken) ? 0 : besideShare(moment);
  if (isNarrow) {
    const full = height * between(NARROW_SHARE, NARROW_SHARE_BESIDE, besideOpacity);
    const pictureHeight = between(full, height, hero);
    const chart = 1 - pictureOpacity(moment, 'map');
    return {
      isNarrow,
      picture: { width, height: pictureHeight },
      region: {
        x: 6,
        y: between(4, height * 0.55, hero),
        width: width - 12,
        height: between(full - 30, height * 0.33, hero),
      },
      furniture:
        hero > 0.5
          ? [corner]
          : [corner, ...foot(240, 30, 160, 62, { width, height: pictureHeight })],
      panel: { x: 0, y: 0, width, height: full + INSTRUMENT_NARROW_PX },
      hero,
      instrument: Math.min(1 - hero, 1 - chart),
      instrumentTop: full,
      lane: { x: 0, y: 0, width: 0, height: 0 },
      beside: { x: 0, y: height - BESIDE_NARROW_PX, width, height: BESIDE_NARROW_PX },
      besideOpacity,
    };
  }
  const picture = { width, height: height - INSTRUMENT_PX * (1 - hero) };
  const lane = between(LANE_PX, Math.max(LANE_PX, width * 0.41), hero);
  const x = direction === 'ltr' ? lane : 12;
  const laneX = direction === 'ltr' ? 0 : width - LANE_PX;
  const besideHeight = Math.round(picture.height * BESIDE_SHARE);
  return {
    isNarrow,
    picture,
    region: { x, y: 12, width: width - lane - 12, height: picture.height - 24 },
    furniture: [corner, ...foot(470, 50, 260, 96, picture)],
    panel: {
      x: direction === 'ltr' ? LANE_PX : 0,
      y: 0,
      width: width - LANE_PX,
      height: picture.height,
    },
    hero,
    instrument: 1 - hero,
    instrumentTop: undefined,
    lane: { x: laneX, y: 0, width: LANE_PX, height: picture.height },
    beside: {
      x: laneX,
      y: picture.height - besideHeight,
      width: LANE_PX,
      height: besideHeight,
    },
    besideOpacity,
  };
}
