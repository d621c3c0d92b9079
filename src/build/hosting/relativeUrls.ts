import path from 'node:path';

/**
 * A style sheet whose typefaces and pictures are named from where it lies, so that it holds on a disk too.
 *
 * @param sheet its path under the folder of the site
 */
export function relativeUrls(css: string, sheet: string, base: string): string {
  return css.replaceAll(/url\((["']?)(\/[^"')]+)\1\)/g, (whole, quote: string, address: string) => {
    if (!address.startsWith(base) || address.startsWith('//')) return whole;
    const way = path.posix.relative(path.posix.dirname(sheet), address.slice(base.length));
    return `url(${quote}${way}${quote})`;
  });
}

/** The way from a page up to the folder of the site. */
export function upFrom(pathname: string, base: string): string {
  const inside = pathname.slice(base.length);
  return '../'.repeat(inside.split('/').length - 1) || './';
}
