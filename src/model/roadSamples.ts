import type { LonLat } from './records.ts';
import { samplesAlong, type RoadLink } from './roads.ts';

const edgeKey = (a: LonLat, b: LonLat): string => [a.join(), b.join()].sort().join(' ');

/**
 * Points along the roads that are short enough to be held from their ends.
 * A stretch that several links share is sampled once and belongs to all of them.
 *
 * @param links all links; the result points into this list
 * @param linkKm only links up to this length make ground
 */
export function roadSamples(
  links: readonly RoadLink[],
  { linkKm, sampleKm }: { readonly linkKm: number; readonly sampleKm: number },
): { readonly at: LonLat; readonly links: readonly number[] }[] {
  const short = links
    .map((link, index) => ({ link, index }))
    .filter(({ link }) => link.lengthKm <= linkKm);
  short.sort((a, b) => a.link.lengthKm - b.link.lengthKm);
  const over = new Map<string, number[]>();
  for (const { link, index } of short) {
    for (const [i, at] of link.path.slice(1).entries()) {
      const key = edgeKey(link.path[i] ?? at, at);
      over.set(key, [...(over.get(key) ?? []), index]);
    }
  }
  const seen = new Set<string>();
  const samples: { at: LonLat; links: readonly number[] }[] = [];
  for (const { link } of short) {
    let run: LonLat[] = [];
    let runLinks = '';
    const close = (): void => {
      if (run.length > 1) {
        for (const at of samplesAlong(run, sampleKm))
          samples.push({ at, links: runLinks.split(',').map(Number) });
      }
      run = [];
    };
    for (const [i, at] of link.path.slice(1).entries()) {
      const start = link.path[i] ?? at;
      const key = edgeKey(start, at);
      const here = (over.get(key) ?? []).join();
      if (here !== runLinks || seen.has(key)) close();
      if (seen.has(key)) continue;
      seen.add(key);
      runLinks = here;
      if (run.length === 0) run.push(start);
      run.push(at);
    }
    close();
  }
  return samples;
}
