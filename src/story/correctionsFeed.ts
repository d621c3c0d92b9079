import rss from '@astrojs/rss';
import { currentStory } from '../build/current.ts';
import type { Locale } from '../scene/format.ts';
import { changesOf } from '../build/release/released.ts';
import { shownChange } from '../build/release/shownChange.ts';
import { pathTo } from './paths.ts';

/** The corrections as a feed, the newest first; each entry leads to its place in the list. */
export function correctionsFeed(locale: Locale, site: URL | undefined): Promise<Response> {
  const { story, edition } = currentStory();
  const { feed, how } = edition(locale).words;
  const absolute = (path: string): string => new URL(path, site).href;
  return rss({
    title: feed.title,
    description: feed.description,
    site: absolute(pathTo(locale, 'methods/')),
    customData: `<language>${locale}</language>`,
    items: story.data.corrections
      .toSorted((a, b) => (a.day < b.day ? 1 : -1))
      .map(({ id, day, ar, ...english }) => {
        const pick = (key: 'where' | 'was' | 'now'): string =>
          (locale === 'ar' && ar[key]) || english[key];
        return {
          title: pick('where'),
          description: [
            pick('was'),
            pick('now'),
            ...changesOf(id).map(
              (change) =>
                `${shownChange(change, how, locale)}${change.steps.length > 0 ? ` (${change.steps.join(', ')})` : ''}.`,
            ),
          ].join(' '),
          link: absolute(pathTo(locale, `methods/#correction-${id}`)),
          pubDate: new Date(`${day}T12:00:00Z`),
        };
      }),
  });
}
