import { z } from 'astro/zod';
import { readYaml } from './story.ts';
import { locales, type Locale } from '../scene/format.ts';

const FILE = 'src/story/words/names.ar.yaml';
const namesFile = z.record(z.string(), z.string());
let known: ReadonlyMap<string, string> | undefined;

/** A text in the other script keeps its own direction, and what stands around it keeps its place. */
const isolated = (text: string): string => `\u2068${text}\u2069`;

/**
 * The name of somebody who published or said something, as the tables have it, in the page's language: in Arabic letters
 * where the editors have such a name, else as it is, set apart from the text around it.
 */
export function nameIn(name: string, locale: Locale): string {
  if (locale === 'en') return name;
  known ??= new Map(Object.entries(readYaml(process.cwd(), FILE, namesFile)));
  const whole = known.get(name);
  if (whole !== undefined) return whole;
  const [, base = name, bracket] = /^(.+?) \((.+)\)$/u.exec(name) ?? [];
  const arabic = known.get(base);
  if (bracket === undefined) return arabic ?? isolated(name);
  const inBrackets = known.get(bracket);
  return arabic === undefined && inBrackets === undefined
    ? isolated(name)
    : `${arabic ?? isolated(base)} (${inBrackets ?? isolated(bracket)})`;
}

/** Several names as one line. */
export function namesIn(names: readonly string[], locale: Locale): string {
  const said = names.map((name) => nameIn(name, locale));
  return [...new Set(said)].join(locales[locale].semicolon);
}
