/*
 * `npm run recompute`: computes every number on the built pages anew, from the files that readers download, and says which differ.
 * `npm run recompute -- dist` names another folder.
 */
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unsafeCsv } from './downloads/safeCsv.ts';
import { factsOf } from './facts.ts';
import { numbersIn, recomputed } from './recomputed.ts';
import { loadStory } from './story.ts';

const dist = path.resolve(process.argv[2] ?? 'dist');

/** The downloads laid out as the project keeps its data, in a folder of their own. */
function unpacked(): string {
  const root = mkdtempSync(path.join(tmpdir(), 'recompute-'));
  mkdirSync(path.join(root, 'data'));
  mkdirSync(path.join(root, 'src'));
  // The steps and the frames of maps are no data; the settings are, and come from the downloads.
  cpSync('src/story', path.join(root, 'src/story'), { recursive: true });
  for (const name of readdirSync(path.join(dist, 'data'))) {
    const file = path.join(dist, 'data', name);
    if (name.endsWith('.csv'))
      writeFileSync(path.join(root, 'data', name), unsafeCsv(name, readFileSync(file)));
    else if (/^(roads|rivers|lakes)\.geojson$/.test(name))
      cpSync(file, path.join(root, 'data', name));
    else if (name === 'settings.yaml') cpSync(file, path.join(root, 'src/story/settings.yaml'));
  }
  return root;
}

const root = unpacked();
try {
  const story = loadStory(root);
  const facts = factsOf(story);
  const known = new Map<string, ReturnType<typeof recomputed>>();
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  const faults = new Set<string>();
  const seen = new Set<string>();
  for (const page of pages)
    for (const { value, from } of numbersIn(readFileSync(path.join(dist, page), 'utf8'))) {
      seen.add(from);
      if (!known.has(from)) known.set(from, recomputed(from, story, facts, root));
      const found = known.get(from);
      if (found === undefined) faults.add(`${page}: nothing says how to compute "${from}"`);
      else if (!found.some((each) => String(each) === value))
        faults.add(
          `${page}: ${from} is ${value} on the page, and ${found.join(' or ')} from the data`,
        );
    }
  for (const fault of faults) console.error(fault);
  console.log(
    `${seen.size} numbers from the downloads, ${faults.size === 0 ? 'none differs' : `${faults.size} differ`}`,
  );
  if (faults.size > 0 || seen.size === 0) process.exitCode = 1;
} finally {
  rmSync(root, { recursive: true });
}
