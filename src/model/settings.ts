import type { Day } from './day.ts';
import type { Holder } from './records.ts';

/** A country whose ground is divided into cells. */
export interface Country {
  /** As the place table writes it. */
  readonly id: string;
  /** Its numeric id in the world-atlas package. */
  readonly atlas: string;
  readonly areaKm2: number;
}

/** A group of holders that the map draws alike. */
export interface Party {
  readonly id: string;
  readonly holders: readonly Holder[];
  /** The party whose ground the story measures: exactly one. */
  readonly focus: boolean;
}

/** What the story is about, and the few numbers of its model. */
export interface Settings {
  readonly title: string;
  /** Languages that are published; the first has no folder of its own in addresses. */
  readonly editions: readonly ('en' | 'ar')[];
  /** A visited edition stays readable without a network. */
  readonly offline: boolean;
  /** Folders of chapters, in reading order. */
  readonly chapters: readonly string[];
  /** The place that owns the accent colour. */
  readonly subject: string;
  /** The place that distances are measured to. */
  readonly reference: string;
  readonly storyDay: Day;
  /** Every place's record begins here. */
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** The source whose claims are judged. */
  readonly firstReport: string;
  /** Who counted most of the dead, as `attributed_to` of the table names them: how much rests on one alone is told. */
  readonly monitor?: string | undefined;
  /** What claims are about, in a few groups for readers to choose from. */
  readonly topics: readonly string[];
  readonly countries: readonly Country[];
  /** Countries that have places but no cells. */
  readonly labelledCountries: readonly string[];
  /** Degrees: the equal-area projection of the published map. */
  readonly projection: { readonly rotate: number; readonly parallels: readonly [number, number] };
  /** In order of drawing. */
  readonly parties: readonly Party[];
  /** How far a place holds ground, and how a road between two places does. */
  readonly ground: { readonly reachKm: number; readonly linkKm: number; readonly sampleKm: number };
  /** The main body has the most places within this distance of this river. */
  readonly mainBody: { readonly river: string; readonly withinKm: number };
  /** The other telling of the distance: open ground up to this width counts as joined. */
  readonly otherRule: { readonly openGroundKm: number };
}
