import { currentStory } from '../build/current.ts';
import { explorerFrame, OTHER_REACHES_KM } from '../build/explorer.ts';
import type { Locale } from '../scene/format.ts';
import type { ExplorerSetup, ExplorerTexts } from '../scene/explorer/setup.ts';
import { pathTo, rootPath } from './paths.ts';

/** Closest and widest scale of the explorer: kilometres over the shorter side of its map. */
const SPAN_KM = [60, 1400] as const;

/** What the explorer of an edition needs before anything is loaded. */
export function explorerSetup(locale: Locale): ExplorerSetup {
  const { story } = currentStory();
  const { settings, map } = story;
  return {
    bounds: {
      firstDay: settings.firstDay,
      lastDay: settings.lastDay,
      storyDay: settings.storyDay,
      reachKm: settings.ground.reachKm,
      reaches: [...OTHER_REACHES_KM, settings.ground.reachKm].sort((a, b) => a - b),
      extent: map.extent,
      spanKm: SPAN_KM,
    },
    projection: settings.projection,
    frame: explorerFrame(story),
    urls: {
      story: pathTo(locale, 'story.json'),
      places: rootPath('explore/places.json'),
      records: rootPath('explore/records.json'),
      ground: rootPath('explore/ground-{reach}.json'),
      page: pathTo(locale, 'explore/'),
      embed: pathTo(locale, 'embed/explore/'),
      table: pathTo(locale, 'explore/records/'),
    },
  };
}

/** The words of the explorer in the language of an edition. */
export function explorerTexts(locale: Locale): ExplorerTexts {
  const { explorer, party, map, instrument, embed } = currentStory().edition(locale).words;
  return { own: explorer, party, map, instrument, embed: embed.link };
}

/** The party that each holder belongs to. */
export function partyOfHolder(): Record<string, string> {
  return Object.fromEntries(
    currentStory().story.settings.parties.flatMap(({ id, holders }) =>
      holders.map((holder) => [holder, id]),
    ),
  );
}
