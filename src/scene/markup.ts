import type { StatusNow } from '../model/records.ts';
import { pathData, type DotMark, type Mark, type TextMark } from './marks.ts';
import { partyFill } from './parties.ts';

const MEANT: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
/** Words as they stand in markup: whatever is in them is text. */
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => MEANT[sign] ?? '');

type Value = string | number | undefined | false;

/** An element; attributes that have no value are left out. */
function element(name: string, attributes: Readonly<Record<string, Value>>, inside = ''): string {
  let start = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) start += ` ${key}="${escaped(String(value))}"`;
  return inside === '' ? `${start}/>` : `${start}>${inside}</${name}>`;
}

const px = (value: number): number => Math.round(value * 10) / 10;
const ring = { fill: 'none', stroke: 'currentColor' };

/** The shape that says how a claim stands, 16 units wide, around 0, in the colour of the text. */
export function claimShape(status: StatusNow): string {
  switch (status) {
    case 'confirmed':
      return '<circle r="6.5" fill="currentColor"/>';
    case 'borne-out':
      return (
        element('circle', { r: 6.2, ...ring, 'stroke-width': 1.8 }) +
        '<circle r="3" fill="currentColor"/>'
      );
    case 'revised':
      return (
        element('circle', { r: 6.2, ...ring, 'stroke-width': 1.8 }) +
        '<path d="M0,-6.2A6.2,6.2 0 0 1 0,6.2Z" fill="currentColor"/>'
      );
    case 'disputed':
      return (
        element('path', { d: 'M0,-7L7,0L0,7L-7,0Z', ...ring, 'stroke-width': 1.6 }) +
        '<path d="M0,-7L7,0L0,7Z" fill="currentColor"/>'
      );
    case 'unresolved':
      return element('circle', {
        r: 6.2,
        ...ring,
        'stroke-width': 1.8,
        'stroke-dasharray': '3.25 3.25',
      });
    case 'wrong':
      return element('path', {
        d: 'M-5.5,-5.5L5.5,5.5M-5.5,5.5L5.5,-5.5',
        ...ring,
        'stroke-width': 2.6,
      });
    case 'not-borne-out':
      return (
        element('circle', { r: 6.2, ...ring, 'stroke-width': 1.8 }) +
        element('path', { d: 'M-4.4,4.4L4.4,-4.4', ...ring, 'stroke-width': 1.8 })
      );
  }
}

function dot({ x, y, r, shape, look }: DotMark): string {
  switch (shape) {
    case 'square':
      return element('rect', {
        class: look,
        x: px(x - r),
        y: px(y - r),
        width: px(2 * r),
        height: px(2 * r),
      });
    case 'diamond':
      return element('path', {
        class: look,
        d: `M${px(x)},${px(y - r)}L${px(x + r)},${px(y)}L${px(x)},${px(y + r)}L${px(x - r)},${px(y)}Z`,
      });
    case 'disc':
    case 'ring':
    case 'target': {
      const circle = (kind: string, radius: number): string =>
        element('circle', { class: look + kind, cx: px(x), cy: px(y), r: px(radius) });
      return (
        circle(shape === 'disc' ? '' : ' open', r) +
        (shape === 'target' ? circle(' core', r / 2.2) : '')
      );
    }
  }
}

function words({ x, y, size, leading, anchor, lines, hasHalo }: TextMark): string {
  return element(
    'text',
    {
      class: hasHalo && 'halo',
      'font-size': size,
      'text-anchor': anchor !== 'start' && anchor,
    },
    lines
      .map((line, row) =>
        element(
          'tspan',
          { x: px(x), y: px(y + row * leading) },
          line
            .map(({ text, tone = 'ink', weight }) =>
              element('tspan', { class: tone, 'font-weight': weight }, escaped(text)),
            )
            .join(''),
        ),
      )
      .join(''),
  );
}

/**
 * A mark as SVG. A picture has hundreds, and nothing in a mark answers to anybody: as text they are made and read in a
 * tenth of the time that components take.
 *
 * @param prefix of the ids of the picture's patterns
 */
export function markup(mark: Mark, prefix: string): string {
  switch (mark.kind) {
    case 'path':
      return element('path', { class: mark.look, d: pathData(mark) });
    case 'rect':
      return element('rect', {
        class: mark.look,
        fill: mark.party && partyFill(mark.party, prefix),
        x: px(mark.x0),
        y: px(mark.y0),
        width: px(mark.x1 - mark.x0),
        height: px(mark.y1 - mark.y0),
      });
    case 'dot':
      return dot(mark);
    case 'claim':
      return element(
        'svg',
        {
          class: `claim-shape ${mark.status}`,
          x: px(mark.x - mark.r),
          y: px(mark.y - mark.r),
          width: px(2 * mark.r),
          height: px(2 * mark.r),
          viewBox: '-8 -8 16 16',
        },
        claimShape(mark.status),
      );
    case 'text':
      return words(mark);
  }
}
