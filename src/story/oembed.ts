import { currentStory } from '../build/current.ts';
import type { Locale } from '../scene/format.ts';
import { embedAddress, figureAddress } from './addresses.ts';
import { pathTo, rootPath } from './paths.ts';

/** Where the description of a step's embed is. A folder of files cannot answer for an address it is asked about. */
export function oembedAddress(locale: Locale, step: string): string {
  return pathTo(locale, `oembed/${step}.json`);
}

/** A step's embed in the words of oEmbed 1.0, type rich. */
export function oembedOf(step: string, locale: Locale, site: URL | undefined): object {
  const { words, figures } = currentStory().edition(locale);
  const absolute = (path: string): string => new URL(path, site).href;
  const title = figures[step]?.title ?? words.header.siteTitle;
  const [width, height] = [900, 760];
  const name = title.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: words.header.siteTitle,
    provider_url: absolute(pathTo(locale, '')),
    width,
    height,
    html:
      `<iframe src="${absolute(embedAddress(locale, step))}" title="${name}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>` +
      `<script src="${absolute(rootPath('embed.js'))}" async></script>`,
    thumbnail_url: absolute(figureAddress(locale, step, 'png')),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
