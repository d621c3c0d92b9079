import type { Settings } from '../model/settings.ts';
import { settingsFile } from '../schema/settings.ts';
import type { Problem } from './problems.ts';
import { readYamlSheet } from './yamlSheet.ts';

/** Where the settings lie. */
export const SETTINGS = 'src/story/settings.yaml';

/** The settings, and where each of them stands. */
export interface ReadSettings {
  readonly settings: Settings | undefined;
  readonly problems: readonly Problem[];
  /** The line of a setting, by its path. */
  readonly rowOf: (path: readonly PropertyKey[]) => number;
}

/** Reads the settings of the story in `root`. */
export function readSettings(root: string): ReadSettings {
  const { sheet, problems } = readYamlSheet(root, SETTINGS, settingsFile);
  return { settings: sheet.value, problems, rowOf: sheet.rowOf };
}
