import { expect, test } from 'vitest';
import { textMark } from '../../src/scene/marks.ts';
import { markup } from '../../src/scene/markup.ts';

test('words with markup in them stay words', () => {
  const mark = textMark('w', [[{ text: '</text><script>alert("1")</script> & more' }]], {
    x: 1,
    y: 2,
  });
  expect(markup(mark, 'p')).toBe(
    '<text font-size="13"><tspan x="1" y="2"><tspan class="ink">&lt;/text&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; more</tspan></tspan></text>',
  );
});

test('a class with a quotation mark cannot end its attribute', () => {
  expect(markup({ kind: 'path', id: 'a', look: 'x" onload="y', points: [] }, 'p')).not.toContain(
    '" onload="',
  );
});
