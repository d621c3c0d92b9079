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
