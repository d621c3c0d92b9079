import type { Locale, Units } from '../scene/format.ts';
import type { Words } from '../scene/words.ts';

/** What every chart is drawn with, besides its data. */
export interface ChartProps {
  words: Words;
  locale: Locale;
  /** Some charts have no lengths; every one takes the reader's choice. */
  units?: Units;
  /** What the picture shows, in the page's language. */
  label: string;
  /** Size on screen in CSS px: type is set for it. */
  width?: number;
  height?: number;
}

/** What the frame around a chart's marks is drawn with. */
export type FrameProps = Required<Pick<ChartProps, 'locale' | 'label' | 'width' | 'height'>>;
