import type { Reading } from '../model/series.ts';
import type { MapContent } from './mapMarks.ts';
import type { PackedGround } from './packedGround.ts';

/** The words that go with a picture. */
export interface FigureText {
  /** A finding, as a plain sentence. */
  readonly title: string;
  /** What is plotted, in which unit, for when. */
  readonly subtitle: string;
  readonly note: string;
  /** Whose figures these are. */
  readonly source: string;
  readonly alt: string;
  /** What of it reads otherwise in miles. */
  readonly miles?: Readonly<Partial<Record<'title' | 'subtitle' | 'note', string>>>;
}

/** What a reader downloads once the page stands: the story's ground, in the page's language. */
export interface StoryData {
  readonly ground: PackedGround;
  readonly readings: readonly Reading[];
  readonly content: MapContent;
  /** Geodesic kilometres of each line of each step's scene. */
  readonly lineKm: Readonly<Record<string, readonly number[]>>;
  /** When the subject was held by the focus party: days since 1970. */
  readonly spells: readonly (readonly [from: number, to: number])[];
  readonly firstDay: number;
  readonly lastDay: number;
}
