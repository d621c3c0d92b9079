import type { MDXInstance } from 'astro';
import type { Locale } from '../scene/format.ts';

/** What stands at the head of a text that belongs to no chapter. */
interface BackHead extends Record<string, unknown> {
  readonly title: string;
  readonly description?: string;
}

const texts = import.meta.glob<MDXInstance<BackHead>>(['./how.*.mdx', './methods.*.mdx'], {
  eager: true,
});

/** A text after the story, in a language. @throws Error naming the file that is missing */
export function backText(name: 'how' | 'methods', locale: Locale): MDXInstance<BackHead> {
  const text = texts[`./${name}.${locale}.mdx`];
  if (!text) throw new Error(`src/story/${name}.${locale}.mdx is missing`);
  return text;
}
