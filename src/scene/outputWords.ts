/** Words of a shared link. {count} sources; {source} names. */
export interface ShareTexts {
  /** Under a share image: whose figures it shows. */
  readonly modelled: string;
  readonly plain: string;
  readonly source: string;
  readonly computed: string;
  /** The step whose picture stands for the whole story. */
  readonly step: string;
  /** The link from a step's own page to the story. */
  readonly toStory: string;
}

/** Words of figures on other pages, and of the dialog with their code. */
export interface EmbedTexts {
  readonly credit: string;
  readonly link: string;
  readonly title: string;
  readonly intro: string;
  readonly code: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
}

/** Words of the page of downloads. {count} and {size} arrive formatted. */
export interface DownloadTexts {
  readonly title: string;
  readonly description: string;
  readonly intro: string;
  readonly tables: string;
  readonly file: string;
  readonly holds: string;
  readonly rows: string;
  readonly size: string;
  readonly geography: string;
  readonly geographyIntro: string;
  /** Names of tables and lines, by their file. */
  readonly titles: Readonly<Record<string, string>>;
  readonly cells: string;
  readonly front: string;
  readonly package: string;
  readonly packageIntro: string;
  readonly sums: string;
  readonly cite: string;
  readonly citation: string;
  readonly licence: string;
  readonly licenceText: string;
  readonly check: string;
  readonly checkText: string;
  readonly formula: string;
}

/** Words of the feed of corrections. */
export interface FeedTexts {
  readonly title: string;
  readonly description: string;
}
