import { readFileSync } from 'node:fs';
import path from 'node:path';
import { sourceHash } from './inPage.ts';

/** Hashes of the scripts and style sheets that stand in pages, as a policy lists them. */
export interface InlineHashes {
  readonly scripts: readonly string[];
  readonly styles: readonly string[];
}

/** Reads them out of the built pages. */
export function inlineHashes(folder: string, pages: readonly string[]): InlineHashes {
  const [scripts, styles] = [new Set<string>(), new Set<string>()];
  for (const page of pages) {
    const html = readFileSync(path.join(folder, page), 'utf8');
    for (const [, kind, attributes = '', text = ''] of html.matchAll(
      /<(script|style)\b([^>]*)>(.*?)<\/\1>/gs,
    )) {
      // A file of its own needs no hash, and data is not run.
      if (/\ssrc=|ld\+json/.test(attributes)) continue;
      (kind === 'script' ? scripts : styles).add(`'${sourceHash(text)}'`);
    }
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}
