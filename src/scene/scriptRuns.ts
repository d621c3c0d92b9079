import type { Locale } from './format.ts';

/** A stretch of a text, and whether it is in the other script than the page. */
export interface ScriptRun {
  readonly text: string;
  readonly isForeign: boolean;
}

/** What stands between U+2068 and U+2069, and words of the other script. Initials (TRT, WGS84) are spelt in either language. */
const FOREIGN: Record<Locale, RegExp> = {
  en: /\u2068([^\u2069]*)\u2069|(\p{Script=Arabic}+(?: \p{Script=Arabic}+)*)/u,
  ar: /\u2068([^\u2069]*)\u2069|((?:[A-Za-z.&]+ )*[A-Za-z.]*[a-z]{3}[A-Za-z.]*(?: [A-Za-z.&]+)*)/u,
};

/** A text in stretches, so that names in the other script can be marked with their language and keep their direction. */
export function scriptRuns(text: string, locale: Locale): ScriptRun[] {
  const found = FOREIGN[locale].exec(text);
  if (!found) return text === '' ? [] : [{ text, isForeign: false }];
  return [
    ...scriptRuns(text.slice(0, found.index), locale),
    { text: found[1] ?? found[0], isForeign: true },
    ...scriptRuns(text.slice(found.index + found[0].length), locale),
  ];
}

/** The language of a stretch that is in the other script; none of one that is in the page's own. */
export function languageOf({ text }: ScriptRun, locale: Locale): Locale | undefined {
  const other = /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en';
  return other === locale ? undefined : other;
}
