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
import { noUnknownElements, noUnknownNamesInTheStory } from './names.ts';
import { noNumberThatIsNotThere } from './numbersThere.ts';
import { noUnknownPlaceholders } from './placeholders.ts';
import { noUnknownForm } from './forms.ts';
import { noHiddenSigns } from './hidden.ts';
import { noBareNumerals, noBareNumeralsAroundPictures } from './prose.ts';
import {
  noChangeToTheSameHolder,
  noChangeWithoutSource,
  noPlaceWithoutRecord,
  noRecordOfReferencePlaces,
  noRecordWithoutBeginning,
  noSiegeThatChangesTheHolder,
} from './record.ts';
import { noUnknownIdsInSettings } from './settings.ts';
import { noTwoPlacesAtOneSpot } from './spots.ts';
import { noFormulas, noOddSignsInNames } from './signs.ts';
import {
  noFigureWithoutItsStep,
  noStepOutsideTheDays,
  noStepTwice,
  noTextWithoutItsStep,
} from './steps.ts';
import { noMarkup } from './text.ts';
import { noTranslationUnchecked } from './translations.ts';
import { nothingUnused } from './usage.ts';
import { noNamelessSettings, noUnknownShareStep } from './wordsOfData.ts';

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
  noTwoPlacesAtOneSpot,
  noAliasThatSaysNothingNew,
  noRingTheWrongWayAround,
  nothingLargerThanAHemisphere,
  noRoadThatMissesAPlaceByAHair,
  noOddSignsInNames,
  noHiddenSigns,
  noMarkup,
  noStepTwice,
  noStepOutsideTheDays,
  noUnknownForm,
  noTextWithoutItsStep,
  noFigureWithoutItsStep,
  noUnknownNamesInTheStory,
  noUnknownElements,
  noUnknownPlaceholders,
  noNamelessSettings,
  noUnknownShareStep,
  noBareNumerals,
  noBareNumeralsAroundPictures,
];

/** What stops the build too, and is asked once the tables are sound: one wrong row would be told again in every sentence that rests on it. */
export const forbiddenThen: readonly Check[] = [noNumberThatIsNotThere];

/** What is mentioned and stops nothing. */
export const mentioned: readonly Check[] = [
  noIdsOneLetterApart,
  noFormulas,
  nothingUnused,
  noTranslationUnchecked,
];
