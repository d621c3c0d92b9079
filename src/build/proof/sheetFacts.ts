/** What the proof sheet says, by `step.language.what`. */
export type SheetFacts = Readonly<Record<string, string>>;

const plain = (markup: string): string =>
  markup
    .replace(/<[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * Reads the facts from the markup of a built sheet.
 *
 * @param hashOf a picture, by its address under the built folder
 */
export function factsOnSheet(html: string, hashOf: (address: string) => string): SheetFacts {
  const facts: Record<string, string> = {};
  for (const [, key = '', markup = ''] of html.matchAll(
    /data-fact="([^"]+)"[^>]*>([^]*?)<\/(?:dd|li)>/g,
  ))
    facts[key] = [facts[key], plain(markup)].filter(Boolean).join(' | ');
  // Its icon lies in the folder of the site, under whatever path that is read.
  const base = /<link rel="icon" href="([^"]*)icon\.svg"/.exec(html)?.[1] ?? '/';
  for (const [, src = ''] of html.matchAll(/<img[^>]*\ssrc="([^"]*)"/g)) {
    const address = src.startsWith(base) ? src.slice(base.length) : '';
    const [, edition = 'main', name] = /^(?:(\w\w)\/)?pictures\/([\w-]+)\.svg$/.exec(address) ?? [];
    if (name !== undefined) facts[`${name}.${edition}.picture`] = hashOf(address);
  }
  return Object.fromEntries(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What changed, as lines for an editor: was, is, new, gone. */
export function differences(before: SheetFacts, now: SheetFacts): string[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])].sort();
  return keys.flatMap((key) => {
    const [was, is] = [before[key], now[key]];
    if (was === is) return [];
    if (key.endsWith('.picture') && was !== undefined && is !== undefined)
      return [`${key}: drawn otherwise`];
    if (was === undefined) return [`${key}: new\n  + ${is}`];
    if (is === undefined) return [`${key}: gone\n  - ${was}`];
    return [`${key}:\n  - ${was}\n  + ${is}`];
  });
}
