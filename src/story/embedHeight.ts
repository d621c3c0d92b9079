/*
 * Runs in an embed: takes the theme from the address, and tells the page around how high the figure is.
 * The message is { type: 'embed-height', height }, in CSS px; `embed.js` on that page listens for it.
 */
const theme = new URLSearchParams(location.search).get('theme');
if (theme === 'light' || theme === 'dark') document.documentElement.dataset['theme'] = theme;

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
