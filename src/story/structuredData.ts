import { LICENCE, type DownloadFile } from '../build/downloads/dataPackage.ts';
import type { Day } from '../model/day.ts';
import type { Locale } from '../scene/format.ts';

/*
 * What search engines read. No ClaimReview: it rates a statement of one speaker on a scale from false to true. The ledger says how each
 * statement stands today (revised, unresolved, borne out), most of them by agencies that reported in good faith; a rating would say
 * more than is known.
 */

/** As text for a script element: a `<` in it must not end the element. */
const written = (value: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', ...value }).replaceAll('<', '\\u003c');

const linked: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

/** The story as an article. Days of publication are left out: the project keeps none. */
export function articleLd(article: {
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly image: string;
  readonly data: string;
  /** The place that the story is about. */
  readonly place: string;
  readonly locale: Locale;
  readonly report: { readonly title: string; readonly publisher: string; readonly url: string };
}): string {
  const { title, description, address, image, data, place, locale, report } = article;
  return written({
    '@type': 'NewsArticle',
    headline: title,
    description,
    url: address,
    mainEntityOfPage: address,
    inLanguage: locale,
    image: [image],
    isAccessibleForFree: true,
    about: [{ '@type': 'Place', name: place }],
    citation: {
      '@type': 'NewsArticle',
      headline: report.title,
      publisher: { '@type': 'Organization', name: report.publisher },
      url: report.url,
    },
    isBasedOn: { '@type': 'Dataset', url: data, license: LICENCE.path },
  });
}

/** The downloads as a dataset. */
export function datasetLd(
  files: readonly DownloadFile[],
  facts: {
    readonly title: string;
    readonly description: string;
    readonly address: string;
    readonly base: string;
    readonly from: Day;
    readonly to: Day;
    /** Their two letters. */
    readonly countries: readonly string[];
    readonly locale: Locale;
  },
): string {
  const { title, description, address, base, from, to, countries, locale } = facts;
  return written({
    '@type': 'Dataset',
    name: title,
    description,
    url: address,
    inLanguage: locale,
    license: LICENCE.path,
    isAccessibleForFree: true,
    temporalCoverage: `${from}/${to}`,
    spatialCoverage: countries.map(
      (id) => new Intl.DisplayNames([locale], { type: 'region' }).of(id) ?? id,
    ),
    distribution: files.flatMap(({ name, title: holds, bytes }) => {
      const encodingFormat = linked[name.slice(name.lastIndexOf('.') + 1)];
      return encodingFormat === undefined
        ? []
        : [
            {
              '@type': 'DataDownload',
              name: holds,
              contentUrl: `${base}${name}`,
              encodingFormat,
              contentSize: `${bytes.length} B`,
            },
          ];
    }),
  });
}
