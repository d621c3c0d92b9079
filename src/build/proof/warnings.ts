import type { Locale } from '../../scene/format.ts';
import type { Step } from '../../scene/scene.ts';
import { stillMarks } from '../../scene/stillMarks.ts';
import type { currentStory } from '../current.ts';
import { weakRows } from './record.ts';

/** What a card may have: more is read by nobody while the picture waits. */
const MOST_WORDS = 60;
const MOST_PARAGRAPHS = 2;

/** Characters of an alternative text; a screen reader says it in one go. */
const MOST_ALT = 420;

/** Sizes for which names are placed on trial, px: the wide and the narrow picture of the page. */
export interface TrialSizes {
  readonly wide: { readonly width: number; readonly height: number };
  readonly narrow: { readonly width: number; readonly height: number };
}

/** What stands on the pictures of a step's map, and the names for which there was no room. */
export function labelsOf(
  { story, edition }: ReturnType<typeof currentStory>,
  step: Step,
  locale: Locale,
  sizes: TrialSizes,
): { readonly placed: readonly string[]; readonly dropped: readonly string[] } {
  if (step.scene.picture !== 'map') return { placed: [], dropped: [] };
  const { content } = edition(locale).data;
  const lineKm = story.lineKm[step.id] ?? [];
  const [wide, narrow] = (['wide', 'narrow'] as const).map((size) => {
    const frame = step.scene.frame[size];
    return stillMarks({ step, content, lineKm, locale, frame, ...sizes[size] });
  });
  const nameOf = (key: string): string => content.places.find(({ id }) => id === key)?.name ?? key;
  return {
    placed: (wide?.labels ?? []).map(({ lines }) => lines.map(({ text }) => text).join(' ')),
    dropped: [
      ...(wide?.dropped ?? []).map((key) => `${nameOf(key)} (wide)`),
      ...(narrow?.dropped ?? []).map((key) => `${nameOf(key)} (narrow)`),
    ],
  };
}

/**
 * What an editor should look at before a step is published.
 *
 * @param words of the card: as text, and how many paragraphs it has
 */
export function warningsOf(
  current: ReturnType<typeof currentStory>,
  step: Step,
  locale: Locale,
  words: { readonly text: string; readonly paragraphs: number },
  dropped: readonly string[],
): string[] {
  const { figures, data } = current.edition(locale);
  const figure = figures[step.id];
  const count = words.text.split(/\s+/).filter(Boolean).length;
  const weak = weakRows(step, data.content, current.story.data.control);
  const list = (texts: readonly string[]): string => texts.join(', ');
  const nameOf = (key: string): string =>
    data.content.places.find(({ id }) => id === key)?.name ?? key;
  const rows = (kind: string, of: typeof weak): string[] =>
    of.length === 0
      ? []
      : [`${kind}: ${list(of.map(({ place, row }) => `${nameOf(place)} since ${row.day}`))}`];
  return [
    ...rows(
      'Holder without a source',
      weak.filter(({ row }) => row.isUnsourced),
    ),
    ...rows(
      'Holder claimed or disputed',
      weak.filter(({ row }) => !row.isUnsourced),
    ),
    ...(dropped.length > 0 ? [`No room for: ${list(dropped)}`] : []),
    ...(count > MOST_WORDS ? [`Card of ${count} words, ${MOST_WORDS} at most`] : []),
    ...(words.paragraphs > MOST_PARAGRAPHS
      ? [`Card of ${words.paragraphs} paragraphs, ${MOST_PARAGRAPHS} at most`]
      : []),
    ...(figure?.source === '' && step.scene.picture !== 'map' ? ['Chart without a source'] : []),
    ...((figure?.alt.length ?? 0) > MOST_ALT
      ? [`Alternative text of ${figure?.alt.length} characters, ${MOST_ALT} at most`]
      : []),
  ];
}
