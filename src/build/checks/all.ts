import { noAliasThatSaysNothingNew } from './aliases.ts';
import type { Check } from './check.ts';
import { noPlaceOutsideItsCountry } from './countries.ts';
import {
  noDoubledIds,
  noIdsOneLetterApart,
  noIdsThatDifferInHyphens,
  noIdTwiceInACell,
  noUnknownIds,
} from './ids.ts';
import {
  noRingTheWrongWayAround,
  noRoadThatMissesAPlaceByAHair,
  nothingLargerThanAHemisphere,
} from './lines.ts';
import { noControlRowsOutOfOrder, noEndBeforeItsBeginning, noSourcesOutOfOrder } from './order.ts';
import { noBareNumerals } from './prose.ts';
import {
  noChangeToTheSameHolder,
  noChangeWithoutSource,
  noPlaceWithoutRecord,
  noRecordOfReferencePlaces,
  noRecordWithoutBeginning,
  noSiegeThatChangesTheHolder,
} from './record.ts';
import { noUnknownIdsInSettings } from './settings.ts';
import { noMarkup } from './text.ts';
import { noUnusedSources } from './usage.ts';

/** What stops the build. */
export const forbidden: readonly Check[] = [
  noDoubledIds,
  noIdsThatDifferInHyphens,
  noUnknownIds,
  noIdTwiceInACell,
  noUnknownIdsInSettings,
  noControlRowsOutOfOrder,
  noSourcesOutOfOrder,
  noEndBeforeItsBeginning,
  noRecordWithoutBeginning,
  noChangeToTheSameHolder,
  noSiegeThatChangesTheHolder,
  noPlaceWithoutRecord,
  noRecordOfReferencePlaces,
  noChangeWithoutSource,
  noPlaceOutsideItsCountry,
  noAliasThatSaysNothingNew,
  noRingTheWrongWayAround,
  nothingLargerThanAHemisphere,
  noRoadThatMissesAPlaceByAHair,
  noMarkup,
  noBareNumerals,
];

/** What is mentioned and stops nothing. */
export const mentioned: readonly Check[] = [noIdsOneLetterApart, noUnusedSources];
