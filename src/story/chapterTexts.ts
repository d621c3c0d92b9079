import type { MDXInstance } from 'astro';
import { currentStory } from '../build/current.ts';
import { sentenceIn } from '../build/sentenceIn.ts';
import type { Locale } from '../scene/format.ts';

/** What stands at the head of a chapter's text. */
export interface ChapterHead extends Record<string, unknown> {
  readonly title: string;
  readonly standfirst: string;
}

const texts = import.meta.glob<MDXInstance<ChapterHead>>('./chapters/*/*.mdx', { eager: true });

/** What stands at the head of a chapter, with its numbers written in: `{held:place:1} days`. */
export function chapterHead(chapter: string, locale: Locale): ChapterHead {
  const { title, standfirst } = chapterText(chapter, locale).frontmatter;
  const sentence = sentenceIn(currentStory().facts, locale);
  return { title: sentence(title), standfirst: sentence(standfirst) };
}

/** The text of a chapter in a language. @throws Error naming the file that is missing */
export function chapterText(chapter: string, locale: Locale): MDXInstance<ChapterHead> {
  const text = texts[`./chapters/${chapter}/${locale}.mdx`];
  if (!text) throw new Error(`src/story/chapters/${chapter}/${locale}.mdx is missing`);
  return text;
}
