import type { InlineHashes } from './inlineHashes.ts';
import { CACHE, FRAMES, HEADERS, policyOf } from './policy.ts';

/** What was built, as far as hosts must know it. */
export interface Built {
  /** Where the site is read, with a slash at both ends. */
  readonly base: string;
  /** Built pages, as paths under the folder: `embed/taken/index.html`. */
  readonly pages: readonly string[];
  readonly inline: InlineHashes;
}

const isEmbed = (page: string): boolean => /(^|\/)embed\//.test(page);

/** Paths that together hold every page and never overlap, since hosts join headers of rules that both fit. */
function pathsOfPages({ base, pages }: Built): { path: string; isEmbed: boolean }[] {
  const editions = new Set(pages.flatMap((page) => /^(..)\/index\.html$/.exec(page)?.[1] ?? []));
  const found = new Map<string, boolean>();
  for (const page of pages) {
    const parts = page.split('/');
    const depth = editions.has(parts[0] ?? '') ? 2 : 1;
    const path =
      parts.length <= depth
        ? page.replace(/index\.html$/, '')
        : `${parts.slice(0, depth).join('/')}/*`;
    found.set(`${base}${path}`, isEmbed(page));
  }
  return [...found].map(([path, embed]) => ({ path, isEmbed: embed }));
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export function headersFile(built: Built): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  const { base, inline } = built;
  return `${[
    rule('/*', HEADERS),
    rule(`${base}_astro/*`, { 'Cache-Control': CACHE.hashed }),
    rule(`${base}data/*`, { 'Access-Control-Allow-Origin': '*' }),
    ...pathsOfPages(built).map(({ path, isEmbed: embed }) =>
      rule(path, {
        'Content-Security-Policy': policyOf(inline, embed ? FRAMES.embed : FRAMES.page),
      }),
    ),
  ].join('\n')}\n`;
}

/** `_redirects`, for the same hosts: the folder that the main edition does not have. */
export function redirectsFile({ base }: Built, main: string): string {
  return [
    ...(base === '/' ? [] : [`/ ${base} 302`]),
    `${base}${main} ${base} 301`,
    `${base}${main}/* ${base}:splat 301`,
    '',
  ].join('\n');
}

/** Types that servers do not all know by themselves, and then send as plain text or uncompressed. */
const TYPES: Readonly<Record<string, string>> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
};

/** For nginx, to include in a `server` block. */
export function nginxFile({ base, inline }: Built): string {
  return [
    `set $cache "${CACHE.other}";`,
    `if ($uri ~ "^${base}_astro/") { set $cache "${CACHE.hashed}"; }`,
    `set $frames "${FRAMES.page}";`,
    `if ($uri ~ "^${base}(../)?embed/") { set $frames "${FRAMES.embed}"; }`,
    'set $anybody "";',
    `if ($uri ~ "^${base}data/") { set $anybody "*"; }`,
    ...Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
    'add_header Cache-Control $cache always;',
    'add_header Access-Control-Allow-Origin $anybody;',
    `add_header Content-Security-Policy "${policyOf(inline, '$frames')}" always;`,
    ...Object.entries(TYPES).map(
      ([end, type]) =>
        `location ~ "^${base}.*\\.${end}$" { types {} default_type ${type}; charset_types ${type}; }`,
    ),
    '',
  ].join('\n');
}

/** For Caddy, to import in a site's block. */
export function caddyFile({ base, inline }: Built): string {
  // Of what is there alone: a page that says that it is not must not be kept for a year, nor called a table.
  const there = (name: string, path: string): string => `@${name} {\n\tpath ${path}\n\tfile\n}`;
  return [
    there('hashed', `${base}_astro/*`),
    `@other not {\n\tpath ${base}_astro/*\n\tfile\n}`,
    `header @hashed Cache-Control "${CACHE.hashed}"`,
    `header @other Cache-Control "${CACHE.other}"`,
    `@data path ${base}data/*`,
    'header @data Access-Control-Allow-Origin *',
    `@embed path_regexp ^${base}(../)?embed/`,
    `@page not path_regexp ^${base}(../)?embed/`,
    `header @embed Content-Security-Policy "${policyOf(inline, FRAMES.embed)}"`,
    `header @page Content-Security-Policy "${policyOf(inline, FRAMES.page)}"`,
    ...Object.entries(HEADERS).map(([name, value]) => `header ${name} "${value}"`),
    ...Object.entries(TYPES).flatMap(([end, type]) => [
      there(end, `${base}*.${end}`),
      `header @${end} Content-Type "${type}; charset=utf-8"`,
    ]),
    // By itself Caddy compresses no maps.
    `encode zstd gzip {\n\tmatch header Content-Type ${TYPES['geojson'] ?? ''}*\n}`,
    '',
  ].join('\n');
}
