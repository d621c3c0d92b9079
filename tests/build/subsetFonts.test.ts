import { readFileSync } from 'node:fs';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { cutFont, cuts } from '../../src/build/subsetFonts.ts';

function readFont(name: string): Buffer {
  return readFileSync(`src/styles/fonts/${name}.woff2`);
}

function missingFrom(name: string, text: string): string[] {
  const font = create(readFont(name));
  if (font.isCollection) throw new Error(`${name} holds several fonts`);
  return [...new Set(text)].filter(
    (letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0),
  );
}

describe.each(Object.entries(cuts))('%s', (name, cut) => {
  test('is the file that its cut gives', async () => {
    expect(readFont(name).equals(await cutFont(cut))).toBe(true);
  });

  test('is under 30 kB', () => {
    expect(readFont(name).length).toBeLessThan(30_000);
  });

  test('has each letter that it was asked for', () => {
    expect(missingFrom(name, cut.text)).toEqual([]);
  });
});
