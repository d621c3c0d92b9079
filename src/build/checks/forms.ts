import { didYouMean } from '../../schema/closest.ts';
import type { PictureName } from '../../scene/scene.ts';
import type { Desk } from '../desk.ts';
import type { Problem } from '../problems.ts';

/** The forms of pictures that are the same in every story; a picture without any has one form only. */
const FORMS: Partial<Readonly<Record<PictureName, readonly string[]>>> = {
  map: ['hero'],
  ruler: ['whole', 'lens'],
  road: ['lengths', 'holders'],
  distance: ['line', 'band', 'pocket'],
  dead: ['reported', 'later'],
  territory: ['whole', 'beside'],
  prediction: ['taken', 'far', 'left'],
};

const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** The forms that a picture has here: some are named by the files of the charts. */
function formsOf(picture: PictureName, { charts }: Desk['story']): readonly string[] | undefined {
  const file = (name: 'days' | 'thennow' | 'timeline'): Readonly<Record<string, unknown>> => ({
    ...(charts[name]?.value as object | undefined),
  });
  const named = {
    days: () => keysOf(file('days')['parts']),
    thennow: () => keysOf(file('thennow')),
    timeline: () => ['all', 'course', ...keysOf(file('timeline')['close'])],
  };
  if (picture in named) {
    const name = picture as keyof typeof named;
    return charts[name]?.value === undefined ? undefined : named[name]();
  }
  return FORMS[picture] ?? [];
}

/** Pictures that have no form of their own accord. */
const NEEDED: ReadonlySet<PictureName> = new Set(['days', 'thennow']);

/** A form that the picture of a step does not have: it would be drawn in another one, or not at all. */
export function noUnknownForm({ story }: Desk): Problem[] {
  return story.chapters.flatMap(({ steps }) =>
    (steps.value ?? []).flatMap(({ picture, form }, i): Problem[] => {
      const forms = formsOf(picture, story);
      const isMissing = form === '' && !NEEDED.has(picture);
      if (forms === undefined || isMissing || forms.includes(form)) return [];
      const known =
        forms.length === 0
          ? ` The picture "${picture}" has one form; leave the key out.`
          : `${didYouMean(form, forms)} Known: ${forms.join(', ')}`;
      return [
        {
          file: steps.file,
          row: steps.rowOf([i, form === '' ? 'picture' : 'form']),
          column: 'form',
          message: `the picture "${picture}" has no form "${form}".${known}`,
        },
      ];
    }),
  );
}
