import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '../scene/format.ts';
import { styleSheet, type StyleSheet } from './drawing/styleSheet.ts';

/** What a picture looks like: the page's own sheets, so that a file and the page cannot differ. */
const sheets = [
  'tokens.css',
  'parties.css',
  'map.css',
  'graphics.css',
  'territory.css',
  'figure.css',
  'file.css',
];

const known = new Map<string, StyleSheet>();

/** The style sheets of the pictures in a language, read for drawing without a browser. */
export function figureCss(locale: Locale, root = process.cwd()): StyleSheet {
  const css = sheets.map((file) => readFileSync(join(root, 'src/styles', file), 'utf8')).join('\n');
  const key = locale + css;
  const sheet = known.get(key) ?? styleSheet(css, locale);
  known.set(key, sheet);
  return sheet;
}
