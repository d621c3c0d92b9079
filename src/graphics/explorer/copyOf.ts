import type { Attachment } from 'svelte/attachments';

/**
 * Fills a drawing with a copy of another, by its id. A `use` element would save the copy, but style rules that begin
 * outside of it do not reach into it.
 */
export function copyOf(id: string): Attachment<SVGElement> {
  return (svg) => {
    const original = document.getElementById(id);
    svg.append(...[...(original?.children ?? [])].map((child) => child.cloneNode(true)));
    return () => {
      svg.replaceChildren();
    };
  };
}
