import { proseComponents } from '../prose/components.ts';
import ControlTable from './ControlTable.astro';
import Corrections from './Corrections.astro';
import Definition from './Definition.astro';
import FitError from './FitError.astro';
import FitTables from './FitTables.astro';
import Licences from './Licences.astro';
import Rule from './Rule.astro';
import SourceKinds from './SourceKinds.astro';
import Tally from './Tally.astro';
import To from './To.astro';

/** The vocabulary of “How we know”: the story's, and what speaks of the model and the data. */
export const methodsComponents = {
  ...proseComponents,
  ControlTable,
  Corrections,
  Definition,
  FitError,
  FitTables,
  Licences,
  Rule,
  SourceKinds,
  Tally,
  To,
};
