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
