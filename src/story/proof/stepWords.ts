/** The words of each step, as markup, from those of its chapter. */
export function wordsBySteps(chapter: string): ReadonlyMap<string, string> {
  const parts = chapter.split(/<!--step (\S+)-->/);
  const ids = parts.filter((_, i) => i % 2 === 1);
  return new Map(ids.map((id, i) => [id, parts[i * 2 + 2] ?? '']));
}

/** Markup as running text. */
export function plainWords(markup: string): string {
  return markup
    .replace(/<svg\b[^]*?<\/svg>/g, '')
    .replace(/<span class="visually-hidden">[^]*?<\/span>/g, '')
    .replace(/<\/(p|h\d|li)>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('\u2060', '')
    .replaceAll('&nbsp;', '\u00a0')
    .replaceAll('&apos;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Every number that is bound to the data, with what it is computed from. */
export function boundValues(markup: string): string[] {
  return [...markup.matchAll(/<a\b[^>]*\bdata-from="([^"]*)"[^>]*>([^]*?)<\/a>/g)].map(
    ([, from = '', text = '']) => `${plainWords(text)} (${plainWords(from)})`,
  );
}
