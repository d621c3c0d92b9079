import type { Attachment } from 'svelte/attachments';
import type { Region } from '../scene/view.ts';

/**
 * Sets style properties of an element from script. A `style` attribute in the built page would need an exception
 * in its content security policy; a property set by script needs none.
 */
export function styles(
  values: Readonly<Record<string, string | number>>,
): Attachment<HTMLElement | SVGElement> {
  return ({ style }) => {
    for (const [name, value] of Object.entries(values)) style.setProperty(name, String(value));
  };
}

/** Where a box of the stage lies, as style properties. */
export function placed(
  { x, y, width, height }: Region,
  opacity: number,
): Readonly<Record<string, string | number>> {
  return {
    left: `${x}px`,
    top: `${y}px`,
    width: `${width}px`,
    height: `${height}px`,
    opacity,
  };
}
