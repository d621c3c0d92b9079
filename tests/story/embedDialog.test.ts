import { expect, test } from 'vitest';
import { embedCode } from '../../src/story/embedDialog.ts';

const target = {
  base: 'https://example.org/story/embed/',
  loader: 'https://example.org/story/embed.js',
  step: 'taken',
  title: '“190 miles” & "more"',
  theme: 'system',
};

test('the code is a frame with a name, and the script that gives it its height', () => {
  const code = embedCode(target);
  expect(code).toContain('src="https://example.org/story/embed/taken/"');
  expect(code).toContain('title="“190 miles” &amp; &quot;more&quot;"');
  expect(code).toContain('<script src="https://example.org/story/embed.js" async></script>');
});

test('a chosen theme stands in the address, the system’s own does not', () => {
  expect(embedCode({ ...target, theme: 'dark' })).toContain('taken/?theme=dark"');
  expect(embedCode(target)).not.toContain('theme=');
});

test('the map of any day keeps its view and the look, escaped for an attribute', () => {
  const code = embedCode({
    ...target,
    step: 'explore/?day=2017-08-01&place=palmyra',
    theme: 'dark',
  });
  expect(code).toContain('explore/?day=2017-08-01&amp;place=palmyra&amp;theme=dark"');
});
