import type { CoordinateProblem } from '../model/coordinates.ts';

/** Names of the parties, as a key says them. */
export type PartyWords = Readonly<Record<string, string>>;

/**
 * Every string of the interface in one language, read from `src/story/words`. Words in braces are filled in; numbers
 * and dates arrive formatted.
 */
export interface Words {
  readonly party: PartyWords;
  /** Printed distances against the measured one. */
  readonly ruler: {
    /** Over the scale's two sides: what was measured, what was printed. */
    readonly measured: string;
    readonly printed: string;
    /** Units at the head of each scale. */
    readonly km: string;
    readonly miles: string;
    /** {from} {to} {label}: how wide the measured place is. */
    readonly band: string;
    /** {distance} {label}: the measured place with the width it stands in the middle of. */
    readonly centre: string;
    /** {quote}: in the language's quotation marks. */
    readonly quote: string;
    /** {distance}: how much the printed figure is over or under the measured one. */
    readonly more: string;
    readonly less: string;
    readonly moreThanMeasured: string;
    readonly lessThanMeasured: string;
    readonly moreShort: string;
    readonly lessShort: string;
    readonly exact: string;
    /** {place} {distance}: a figure that fits another place better. */
    readonly near: string;
    /** The part of the scale that is drawn larger. */
    readonly enlarged: string;
  };
  /** Roads drawn straight. */
  readonly road: {
    /** {distance}: a tick at zero, with what is measured. */
    readonly zero: string;
  };
  /** The distance on every day. */
  readonly distance: {
    /** {day} {distance} */
    readonly now: string;
    /** What the pale band is. */
    readonly band: string;
    /** Where the line ends. */
    readonly end: string;
    /** Heading of the panel of the other measure. */
    readonly pocket: string;
    readonly pocketShort: string;
  };
  /** Who held each place, lane by lane. */
  readonly lanes: {
    /** Names of the parties here, and what the ends of bars mean. */
    readonly key: Readonly<Record<'tapered' | 'hollow', string>> & PartyWords;
    /** Headings of the rivers, by their ids, and of the rest. */
    readonly courses: Readonly<Record<string, string>>;
    /** Over the column of days under the focus party. */
    readonly days: string;
    readonly sort: Readonly<Record<'legend' | 'loss' | 'course' | 'name', string>>;
    /** {count}: opens all lanes; shows smaller places too. */
    readonly openAll: string;
    readonly more: string;
    readonly close: string;
    /** What the small map shows. */
    readonly map: string;
    readonly record: {
      /** {date}: where the record begins. */
      readonly start: string;
      /** {month}: a season, by the month of its stand-in. */
      readonly season: string;
      readonly claimed: string;
      readonly disputed: string;
      readonly unsourced: string;
      /** {days}: under the focus party. */
      readonly total: string;
      /** {from} {to}: a stay; {from}: one that nothing ends. */
      readonly stay: string;
      readonly open: string;
      /** {days} {stays} */
      readonly summary: string;
    };
  };
  /** Places taken from the focus party, month by month. */
  readonly recaptures: {
    readonly parties: PartyWords;
    readonly key: Readonly<Record<'exact' | 'month', string>>;
    /** {count}: known to the season only. */
    readonly season: string;
    readonly seasonShort: string;
  };
  /** How long places were held, and how long they had left. */
  readonly prediction: {
    readonly panels: Readonly<Record<'taken' | 'far' | 'left', string>>;
    /** Ticks of the axis of days. */
    readonly ticks: Readonly<
      Record<'day' | 'week' | 'month' | 'quarter' | 'year' | 'fourYears', string>
    >;
    readonly key: Readonly<Record<'exact' | 'hollow' | 'sweep' | 'apart', string>>;
    /** The curve that no hold could pass. */
    readonly ceiling: string;
    /** {year} {days}; {year} {distance}: the story's own place. */
    readonly ownHold: string;
    readonly ownKm: string;
    /** {count}: under the two groups of bars. */
    readonly joined: string;
    readonly cut: string;
    /** What each panel shows. `taken`: {count} {late} {early}; `far`: {count} {near} {distance}; `left`: {days} {cutWithin} {cut} {joinedWithin} {joined}. */
    readonly said: Readonly<Record<'taken' | 'far' | 'left', string>>;
  };
  /** Published estimates of land, small beside the map and whole. */
  readonly territory: {
    readonly title: string;
    readonly subtitle: string;
    readonly source: string;
    readonly alt: string;
    /** {number}: the uppermost tick of the axis, with its unit. */
    readonly top: string;
    readonly percent: string;
    /** What the pale area is. */
    readonly model: string;
    readonly modelShort: string;
    /** Heading of the panel of shares. */
    readonly shares: string;
  };
  /** The one constant of the model, and what it does to the published figures. */
  readonly reach: {
    /** {reach}: over the slider. */
    readonly label: string;
    readonly noLimit: string;
    /** Under the slider's last stop. */
    readonly noLimitShort: string;
    /** {reach}: this page's own setting; the short form on a chart. */
    readonly withRoads: string;
    readonly withRoadsShort: string;
    readonly less: string;
    readonly more: string;
    readonly scope: string;
    readonly whole: string;
    readonly part: string;
    /** {reach}: in the area. */
    readonly model: string;
    /** {land}: why a chart is empty. */
    readonly notDrawn: string;
    readonly nearWhole: string;
    readonly nearPart: string;
    /** {whole} {part}: errors */
    readonly errors: string;
    /** What a stop comes to: {share} and {most} against the series of one country. */
    readonly below: string;
    readonly own: string;
    readonly fitsWhole: string;
    readonly between: string;
    readonly fitsPart: string;
    readonly none: string;
  };
  /** Counts of the dead. */
  readonly dead: {
    /** {figure}: the last tick of the axis, with what is counted. */
    readonly top: string;
    /** {scope} {publisher}: under a figure. */
    readonly under: string;
  };
  /** The line on a map of the reader's choosing. */
  readonly elsewhere: {
    /** Over the line in its own country. */
    readonly ghost: string;
    /** {place} {distance}: where the line ends, on the map. */
    readonly atPlace: string;
    readonly beyond: string;
    readonly short: string;
    /** {from} {distance} {place} {rest}: the picture in one sentence. */
    readonly sentenceAt: string;
    readonly sentenceBeyond: string;
    readonly sentenceShort: string;
    /** {from} {distance} */
    readonly sentenceTyped: string;
    /** {degrees} */
    readonly north: string;
    readonly south: string;
    readonly east: string;
    readonly west: string;
    /** {lat} {lon} */
    readonly coordinates: string;
    /** The controls: their heading, and the label of each. */
    readonly choose: string;
    /** {from} {to} */
    readonly pair: string;
    readonly own: string;
    readonly place: string;
    readonly example: string;
    readonly direction: string;
    readonly asInStory: string;
    /** Eight points of the compass, clockwise from north. */
    readonly compass: readonly string[];
    readonly show: string;
    readonly failed: string;
    readonly problems: Readonly<Record<CoordinateProblem, string>>;
  };
}

/**
 * A string of the table with its braces filled in.
 *
 * @throws RangeError when the string asks for something that is not there: a slip in a translation
 */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) {
      throw new RangeError(
        `"${template}" asks for {${key}}; there is ${Object.keys(values).join(', ')}`,
      );
    }
    return value;
  });
}
