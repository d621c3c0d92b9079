/*
 * Runs in an embed: takes theme and language from the address, and tells the page around how high the figure is.
 * The message is { type: 'embed-height', height }, in CSS px; `embed.js` on that page listens for it.
 */
const query = new URLSearchParams(location.search);
const theme = query.get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

/** The same figure in another language is a page of its own. */
const lang = query.get('lang');
if (lang !== null && lang !== document.documentElement.lang) {
  const other = [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].find(
    ({ hreflang }) => hreflang === lang,
  );
  query.delete('lang');
  if (other) location.replace(`${other.href}${query.size > 0 ? `?${query.toString()}` : ''}`);
}

function tell(): void {
  if (parent === window) return;
  const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
  // Any page may show a figure, and a height is no secret.
  parent.postMessage({ type: 'embed-height', height }, '*');
}

new ResizeObserver(tell).observe(document.documentElement);
void document.fonts.ready.then(tell);
addEventListener('message', ({ data, source }) => {
  if (source === parent && (data as { type?: unknown } | null)?.type === 'embed-measure') tell();
});
tell();
