/**
 * Fetches faces before their words are laid out: one that comes after them has every line laid out a second time.
 *
 * @param urls of the same site
 * @returns when all have come, or failed to
 */
export async function fetchFonts(urls: readonly string[]): Promise<void> {
  const coming = urls.map((href) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    document.head.append(link);
    return new Promise((resolve) => {
      link.addEventListener('load', resolve);
      link.addEventListener('error', resolve);
    });
  });
  await Promise.all(coming);
}
