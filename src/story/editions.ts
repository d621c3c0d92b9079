import { currentStory } from '../build/current.ts';
import type { Locale } from '../scene/format.ts';

/** A page of an edition: the first edition of settings.yaml has no folder, the others have one each. */
interface EditionPath<P> {
  readonly params: { readonly edition: string | undefined } & P;
  readonly props: { readonly locale: Locale };
}

/** The editions that are published, the main one first. */
export function editions(): readonly Locale[] {
  return currentStory().story.settings.editions;
}

/** The folder of an edition in addresses: none for the main one. */
export function folderOf(locale: Locale): string | undefined {
  return locale === editions()[0] ? undefined : locale;
}

/**
 * Routes under `src/pages/[...edition]/` are built once for every edition.
 *
 * @param params those of the route besides `edition`: one page for each
 */
export function editionPaths<P extends Record<string, string>>(
  params: readonly P[] = [{} as P],
): EditionPath<P>[] {
  return editions().flatMap((locale) =>
    params.map((each) => ({
      params: { edition: folderOf(locale), ...each },
      props: { locale },
    })),
  );
}

export type { Locale };
