const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What the preview shows in the place of a page that cannot be made: what to mend. It goes by itself once that is done. */
export function faultPage([count = '', ...faults]: readonly string[]): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>${escaped(count)}</title>
    <script type="module" src="/@vite/client"></script>
    <style>
      body { font: 1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
      li { margin-block: 0.75rem; overflow-wrap: anywhere; }
    </style>
  </head>
  <body>
    <h1>${escaped(count)}</h1>
    <p>Mend what is listed and save: the page comes by itself.</p>
    <ul>${faults.map((fault) => `<li>${escaped(fault)}</li>`).join('\n')}</ul>
  </body>
</html>
`;
}
