import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { htmlLinks, type Link } from './htmlLinks.ts';

/** What the links of a built site lead to. */
export interface LinkReport {
  /** Pages that were read. */
  readonly pages: number;
  /** Links inside of the site that were followed. */
  readonly followed: number;
  /** One sentence each: the file, the element, and what is not there. */
  readonly broken: readonly string[];
  /** Addresses of other sites, and the first page that names each. Nobody asks them whether they answer. */
  readonly external: ReadonlyMap<string, string>;
}

/** Where a built site lies and where it will be read. */
export interface BuiltSite {
  readonly folder: string;
  /** The origin, such as `https://example.org`. */
  readonly site: string;
  /** With a slash at both ends. */
  readonly base: string;
}

/** Spots that a script of the page makes before its links to them can be followed. */
const MADE_LATER = new Set(['#elsewhere-choice', '#stage-controls']);

/** Addresses in files that are no pages: style sheets, site maps, feeds and descriptions. */
function otherLinks(file: string, text: string, site: string): Link[] {
  const found: string[] = [];
  if (file.endsWith('.css'))
    for (const [, address = ''] of text.matchAll(/url\(["']?([^"')]+)["']?\)/g))
      found.push(address);
  else if (/\.(xml|json|webmanifest)$/.test(file))
    for (const [address] of text.matchAll(/https?:\/\/[^\s"'<>\\]+/g))
      if (address.startsWith(`${site}/`)) found.push(address);
  return found.map((address) => ({ address, from: 'text' }));
}

/** Follows every link, asset and address of a built site that leads into the site itself, to the spot on the page. */
export function checkLinks({ folder, site, base }: BuiltSite): LinkReport {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(html|css|xml|json|webmanifest)$/.test(name) && !name.startsWith('data/'))
    .sort();
  const read = new Map(
    files.map((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      const isPage = file.endsWith('.html');
      return [
        file,
        isPage ? htmlLinks(text) : { links: otherLinks(file, text, site), ids: undefined },
      ] as const;
    }),
  );
  const broken: string[] = [];
  const external = new Map<string, string>();
  let followed = 0;

  /** What is wrong with an address of the site, or nothing. */
  const fault = (pathname: string, hash: string): string | undefined => {
    if (!pathname.startsWith(base)) return `lies outside of ${base}`;
    const inside = decodeURIComponent(pathname.slice(base.length));
    const file = inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside;
    const full = path.join(folder, file);
    if (!existsSync(full)) return 'is not there';
    if (statSync(full).isDirectory()) return 'is a folder: its address ends with a slash';
    const ids = read.get(file)?.ids;
    if (hash !== '' && !MADE_LATER.has(hash) && ids && !ids.has(decodeURIComponent(hash.slice(1))))
      return `has no ${hash}`;
    return undefined;
  };

  for (const [file, { links }] of read)
    for (const { address, from } of links) {
      if (/^(mailto|tel|data|blob|javascript):/.test(address) || /[{}]/.test(address)) {
        if (address.startsWith('javascript:')) broken.push(`${file}: ${from} "${address}"`);
        continue;
      }
      let url: URL;
      try {
        url = new URL(address, `${site}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`);
      } catch {
        broken.push(`${file}: ${from} "${address}" is no address`);
        continue;
      }
      if (url.origin !== new URL(site).origin) {
        if (!external.has(url.href)) external.set(url.href, file);
        continue;
      }
      followed += 1;
      const wrong = fault(url.pathname, url.hash);
      if (wrong !== undefined) broken.push(`${file}: ${from} "${address}" ${wrong}`);
    }
  return {
    pages: files.filter((name) => name.endsWith('.html')).length,
    followed,
    broken: [...new Set(broken)],
    external,
  };
}
