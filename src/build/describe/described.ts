import { tablesFor } from '../../schema/tables/all.ts';
import { today } from '../desk.ts';
import { loadSettings } from '../loadData.ts';
import { dataReference } from './dataReference.ts';
import { editorSchemas } from './editorSchemas.ts';
import { storyReference } from './storyReference.ts';

/** Every file that is written from the schemas, by its path in the project. */
export function described(root = process.cwd()): Readonly<Record<string, string>> {
  return {
    'data/README.md': dataReference(Object.values(tablesFor(loadSettings(root), today()))),
    'src/story/README.md': storyReference(),
    ...editorSchemas(),
  };
}
