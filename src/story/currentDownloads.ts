import { currentStory } from '../build/current.ts';
import { downloadsOf } from '../build/downloads/all.ts';
import type { DownloadFile } from '../build/downloads/dataPackage.ts';
import { rootPath } from './paths.ts';

let known: { story: object; files: readonly DownloadFile[] } | undefined;

/** The files that readers may take, made once for each state of the story. */
export function currentDownloads(): readonly DownloadFile[] {
  const { story } = currentStory();
  if (known?.story !== story)
    known = { story, files: downloadsOf(story, new URL(rootPath(''), import.meta.env.SITE).href) };
  return known.files;
}
