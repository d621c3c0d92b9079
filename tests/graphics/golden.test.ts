import { render } from 'svelte/server';
import type { Component } from 'svelte';
import { expect, test } from 'vitest';
import Dead from '../../src/graphics/Dead.svelte';
import DistanceTime from '../../src/graphics/DistanceTime.svelte';
import Prediction from '../../src/graphics/Prediction.svelte';
import Elsewhere from '../../src/graphics/Elsewhere.svelte';
import Reach from '../../src/graphics/Reach.svelte';
import RoadStrip from '../../src/graphics/RoadStrip.svelte';
import Ruler from '../../src/graphics/Ruler.svelte';
import Sheet from '../../src/graphics/Sheet.svelte';
import TerritoryTime from '../../src/graphics/TerritoryTime.svelte';
import Recaptures from '../../src/graphics/Recaptures.svelte';
import Timeline from '../../src/graphics/Timeline.svelte';
import { pictures } from '../fixtures/pictures.ts';
import { words } from '../fixtures/words.ts';

const components: Readonly<Record<string, Component<never>>> = {
  Dead,
  DistanceTime,
  Prediction,
  Elsewhere,
  Reach,
  Recaptures,
  RoadStrip,
  Timeline,
  Ruler,
  Sheet,
  TerritoryTime,
};

const sizes = { phone: [390, 440], desktop: [1040, 760] } as const;

/** One element a line, without the marks that Svelte leaves for itself: a changed picture is a readable diff. */
const legible = (html: string) =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/><\/(rect|path|circle)>/g, '/>')
    .replaceAll(/>\s*<(?!\/?tspan)/g, '>\n<')
    .trim() + '\n';

const cases = pictures.flatMap((picture) =>
  (['phone', 'desktop'] as const).map((size) => ({ ...picture, size })),
);

test.each(cases)('$name looks as it was last approved on a $size', async (entry) => {
  const { name, component, props, size } = entry;
  const [width, height] = ('sizes' in entry ? (entry.sizes ?? sizes) : sizes)[size];
  const found = components[component];
  if (!found) throw new RangeError(`no component ${component}`);
  const { body } = render(found as Component<Record<string, unknown>>, {
    props: { ...props, words, locale: 'en', label: name, width, height },
  });
  expect(body).toContain('role="img"');
  expect(body).not.toMatch(/style=|NaN|undefined/);
  await expect(legible(body)).toMatchFileSnapshot(`../golden/${name}-${size}.svg`);
});
