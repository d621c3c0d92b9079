import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Hello from '../../src/graphics/Hello.svelte';

test('a component is drawn at build as the reader first sees it', () => {
  const { body } = render(Hello, { props: { labels: ['Take the town', 'Hold the town'] } });
  expect(body).toContain('<button type="button">Take the town</button>');
});
