import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string): string => readFileSync(path.join('dist', file), 'utf8');
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** What each step of a page says: its claims and its numbers, in the order of the text. */
function boundIn(html: string): Map<string, string[]> {
  const parts = html.split(/data-step="/).slice(1);
  const bound = new Map<string, string[]>();
  for (const part of parts) {
    const id = part.slice(0, part.indexOf('"'));
    const found = [...part.matchAll(/data-(?:claim|value|from)="([^"]*)"/g)].map(
      ([, value = '']) => value,
    );
    bound.set(id, [...(bound.get(id) ?? []), ...found]);
  }
  return bound;
}

/** Texts and spoken names of a page, each with the language that is in force there. */
function texts(html: string): { readonly text: string; readonly lang: string }[] {
  const found: { text: string; lang: string }[] = [];
  const open: { tag: string; lang: string }[] = [];
  const bare = html.replace(/<(script|style|noscript)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->/g, '');
  for (const [, closing, tag = '', attributes = '', text = ''] of bare.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:[^>"']|"[^"]*"|'[^']*')*)>([^<]*)/g,
  )) {
    if (closing) {
      const at = open.findLastIndex((each) => each.tag === tag);
      if (at >= 0) open.splice(at);
    } else {
      const lang = /\slang="([^"]*)"/.exec(attributes)?.[1] ?? open.at(-1)?.lang ?? '';
      for (const [, spoken = ''] of attributes.matchAll(/\s(?:alt|aria-label|title)="([^"]*)"/g))
        found.push({ text: spoken, lang });
      if (!VOID.test(tag) && !attributes.endsWith('/')) open.push({ tag, lang });
    }
    if (text.trim() !== '' && tag !== 'code') found.push({ text, lang: open.at(-1)?.lang ?? '' });
  }
  return found;
}

test('both editions have the same steps, with the same claims and numbers', () => {
  const [english, arabic] = [boundIn(read('index.html')), boundIn(read('ar/index.html'))];
  expect([...arabic.keys()]).toEqual([...english.keys()]);
  for (const [id, values] of english)
    expect(arabic.get(id)?.toSorted(), id).toEqual(values.toSorted());
});

test.each([
  'index.html',
  'methods/index.html',
  'numbers/index.html',
  'sources/index.html',
  'explore/index.html',
  'data/index.html',
  'tables/taken/index.html',
  'embed/taken/index.html',
])('in Arabic %s has no Latin sentence that is not marked as English', (page) => {
  const sentence = /(?:\b[A-Za-z]{2,}\b[ ,]+){3,}[A-Za-z]{2,}/;
  const unmarked = texts(read(`ar/${page}`))
    .filter(({ text, lang }) => !lang.startsWith('en') && sentence.test(text))
    .map(({ text }) => text.trim().slice(0, 90));
  expect([...new Set(unmarked)]).toEqual([]);
});

test.each(['index.html', 'methods/index.html', 'explore/index.html'])(
  '%s and its twin name each other, and the first edition as the one for everybody else',
  (page) => {
    for (const [file, lang, dir] of [
      [page, 'en', 'ltr'],
      [`ar/${page}`, 'ar', 'rtl'],
    ] as const) {
      const html = read(file);
      expect(html).toMatch(new RegExp(`<html[^>]*lang="${lang}"[^>]*dir="${dir}"`));
      const alternates = [...html.matchAll(/hreflang="([^"]+)"[^>]*href="([^"]+)"/g)].map(
        ([, code, href = '']) => [code, new URL(href).pathname.replace(/^.*?\/(?=ar\/|$)/, '/')],
      );
      expect(alternates.map(([code]) => code)).toEqual(
        expect.arrayContaining(['en', 'ar', 'x-default']),
      );
    }
  },
);
