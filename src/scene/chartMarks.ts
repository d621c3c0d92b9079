import { chartOf, type ShownCharts } from './chartData.ts';
import {
  deadFocus,
  distanceFocus,
  predictionFocus,
  roadFocus,
  rulerFocus,
  territoryForm,
} from './chartForms.ts';
import { daysMarks } from './days.ts';
import { deadMarks } from './dead.ts';
import { distanceTimeMarks } from './distanceTime.ts';
import type { Drawing } from './drawing.ts';
import type { Locale, Units } from './format.ts';
import type { Mark } from './marks.ts';
import { predictionMarks } from './prediction.ts';
import { recaptureMarks } from './recaptures.ts';
import { roadStripMarks } from './roadStrip.ts';
import { rulerMarks } from './ruler.ts';
import type { PictureName } from './scene.ts';
import { sheetMarks } from './sheet.ts';
import { territoryMarks } from './territoryTime.ts';
import type { Words } from './words.ts';

/** A chart in one of its forms, at a size on screen in CSS px. */
export interface AskedChart {
  readonly picture: PictureName;
  readonly form: string;
  readonly width: number;
  readonly height: number;
  readonly units: Units;
}

/** What charts are drawn from, in one language. */
export interface ChartSource {
  readonly data: ShownCharts;
  readonly words: Words;
  readonly locale: Locale;
}

/**
 * The marks of a chart, as its component would compute them.
 *
 * @returns undefined for a picture that answers to its reader, which draws itself
 */
export function chartMarks(
  { picture, form, width, height, units }: AskedChart,
  { data, words, locale }: ChartSource,
): readonly Mark[] | undefined {
  const drawing: Drawing = { width, height, words, locale, units };
  const inKm: Drawing = { ...drawing, units: 'km' };
  switch (picture) {
    case 'ruler':
      return rulerMarks(chartOf(data, picture), rulerFocus(form), drawing);
    case 'road':
      return roadStripMarks(chartOf(data, picture), roadFocus(form), drawing);
    case 'dead':
      return deadMarks(chartOf(data, picture), deadFocus(form), drawing);
    case 'found':
      return deadMarks(chartOf(data, picture), 'later', drawing);
    case 'days':
      return daysMarks(chartOf(data, picture), form, inKm);
    case 'accounts':
    case 'week':
      return sheetMarks(chartOf(data, picture), inKm);
    case 'thennow': {
      const sheet = chartOf(data, picture)[form];
      return sheet && sheetMarks(sheet, inKm);
    }
    case 'distance':
      return distanceTimeMarks(chartOf(data, picture), distanceFocus(form), drawing);
    case 'recaptures':
      return recaptureMarks(chartOf(data, picture), drawing);
    case 'prediction':
      return predictionMarks(chartOf(data, picture), predictionFocus(form), drawing);
    case 'territory':
      return territoryMarks(chartOf(data, picture), territoryForm(form), drawing);
    default:
      return undefined;
  }
}
