import type { AltWords } from './altText.ts';
import type { Locale, Units } from './format.ts';
import type { TableWords } from './tables/tableWords.ts';

/** Words of what a reader chooses and takes along: settings, forms, tables, alternative texts. */
export interface ReaderWords {
  readonly settings: {
    readonly title: string;
    readonly form: string;
    readonly forms: Readonly<Record<'scroll' | 'steps' | 'article' | 'tables', string>>;
    readonly theme: string;
    readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
    readonly units: string;
    readonly unitNames: Readonly<Record<Units, string>>;
    readonly motion: string;
    readonly motions: Readonly<Record<'system' | 'reduced', string>>;
    /** Each language in itself. */
    readonly languages: Readonly<Record<Locale, string>>;
  };
  /** Where one step is read at a time. */
  readonly pager: {
    readonly title: string;
    readonly back: string;
    readonly next: string;
    /** {step} {steps} */
    readonly says: string;
  };
  /** Words under a figure. */
  readonly figureFoot: {
    readonly table: string;
    readonly download: string;
    readonly copyLink: string;
    readonly copied: string;
    /** From the words of a step to the controls of its picture, and back. */
    readonly controls: string;
    readonly toWords: string;
    /** The names of a map, gone through by arrow keys. */
    readonly map: {
      /** From the words of a step to the names of its map. */
      readonly link: string;
      /** What the list is called. */
      readonly label: string;
      /** {name} {point} {subject}: a place, and on which side of the town of the story it lies. */
      readonly place: string;
      /** Eight points of the compass, clockwise from north. */
      readonly points: readonly string[];
    };
  };
  readonly table: TableWords;
  readonly alt: AltWords;
}
