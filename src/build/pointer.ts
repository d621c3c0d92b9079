/** Where an editor reads what a file may hold, for the end of a message. */
export function pointerFor(file: string): string {
  const [, table] = /^data\/(\w+)\.csv$/.exec(file) ?? [];
  if (table !== undefined) return `data/README.md#${table}csv`;
  if (file.endsWith('.geojson')) return 'data/LINES.md';
  if (file.endsWith('.mdx')) return 'README.md#the-words-of-a-number';
  const name = file
    .replace(/^src\/story\/(chapters\/[^/]+\/|charts\/|words\/)?/, '')
    .replace(/^figures\.\w+\.yaml$/, 'figures.yaml');
  if (file.startsWith('src/story/words/')) return 'src/story/README.md#words';
  return `src/story/README.md#${name.replaceAll('.', '')}`;
}
