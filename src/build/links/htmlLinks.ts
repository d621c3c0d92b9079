/** An attribute of a page that names an address. */
export interface Link {
  readonly address: string;
  /** The element and the attribute, for messages. */
  readonly from: string;
}

const TAG = /<([a-z][\w-]*)((?:\s+[^\s=>/"']+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/g;
const ADDRESSES = /^(href|src|action|poster|data|component-url|renderer-url|data-[a-z-]*)$/;
/** Data attributes that hold the beginning of addresses. */
const PARTS = new Set(['data-base', 'data-up']);
/** Elements of `meta` that hold an address: what services show with a link. */
const META = /^(og:url|og:image|twitter:image)$/;

const decoded = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#38;', '&')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

const looksLikeOne = (value: string): boolean => /^(\/|#|\.|https?:)\S*$/.test(value);

function fromAttribute(name: string, value: string): string[] {
  if (name === 'srcset')
    return value.split(',').flatMap((part) => part.trim().split(/\s+/)[0] ?? []);
  // Data attributes and what an island is given are addresses only now and then.
  if (name.startsWith('data-')) return looksLikeOne(value) && !PARTS.has(name) ? [value] : [];
  if (name === 'props')
    return [...value.matchAll(/"(\/[\w./#?=&{}-]+)"/g)].flatMap(([, path]) => path ?? []);
  return ADDRESSES.test(name) ? [value] : [];
}

/** Every address that a page names, and the ids that others can lead to. */
export function htmlLinks(html: string): { links: Link[]; ids: Set<string> } {
  const links: Link[] = [];
  const ids = new Set<string>();
  const shown = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1');
  for (const [, tag = '', attributes = ''] of shown.matchAll(TAG)) {
    const all = new Map(
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = '', a, b, c]) => [
        name.toLowerCase(),
        decoded(a ?? b ?? c ?? ''),
      ]),
    );
    for (const name of ['id', 'name']) {
      const id = all.get(name);
      if (id !== undefined && (name === 'id' || tag === 'a')) ids.add(id);
    }
    const add = (name: string, address: string): void => {
      links.push({ address, from: `${tag} ${name}` });
    };
    for (const [name, value] of all)
      for (const address of fromAttribute(name, value)) add(name, address);
    const content = all.get('content') ?? '';
    if (tag === 'meta' && META.test(all.get('property') ?? all.get('name') ?? ''))
      add('content', content);
    if (tag === 'meta' && all.get('http-equiv') === 'refresh')
      add('content', content.replace(/^.*?url=/i, ''));
  }
  return { links, ids };
}
