import type { StatusNow } from '../../model/records.ts';
import type { ShownCharts } from '../chartData.ts';
import type { Locale } from '../format.ts';
import type { MapContent } from '../mapMarks.ts';
import type { Party } from '../parties.ts';
import type { Step } from '../scene.ts';
import type { PartyWords } from '../words.ts';
import type { TableWords } from './tableWords.ts';

/** Who held what on the day of a step, and what the instrument reads. */
export interface StepGround {
  readonly holders: ReadonlyMap<string, Party>;
  /** Modelled, square kilometres. */
  readonly landKm2: number;
  /** Kilometres to the nearest connected ground; undefined where none is left. */
  readonly connectedKm: number | undefined;
}

/** What a table, or an alternative text, is made of: the same that the picture is drawn from. */
export interface TableInput {
  readonly step: Step;
  readonly content: MapContent;
  /** Kilometres of each line of the scene. */
  readonly lineKm: readonly number[];
  readonly ground: StepGround;
  readonly charts: ShownCharts;
  readonly words: {
    readonly table: TableWords;
    readonly party: PartyWords;
    readonly claim: { readonly statusNow: Readonly<Record<StatusNow, string>> };
  };
  readonly locale: Locale;
}
