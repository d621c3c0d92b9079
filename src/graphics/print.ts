import type { DrawnTree } from '../scene/drawnTree.ts';

/** The drawing of a tree. */
function drawn([name, attributes, ...children]: DrawnTree): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes))
    if (key !== 'xmlns') element.setAttribute(key, value);
  element.append(...children.map((child) => (typeof child === 'string' ? child : drawn(child))));
  return element;
}

/** The pictures by step; none where they cannot be had, and the page's own stand. */
function picturesFrom(url: string): Readonly<Record<string, DrawnTree>> {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    return request.status === 200
      ? (JSON.parse(request.responseText) as Record<string, DrawnTree>)
      : {};
  } catch {
    return {};
  }
}

/** A picture on the page. In a tree of its own: their ids are the same from picture to picture. */
function hostOf(picture: DrawnTree): HTMLElement {
  const host = document.createElement('div');
  host.className = 'on-paper';
  const svg = drawn(picture);
  // As wide as its column, and as high as that makes it.
  svg.setAttribute('width', '100%');
  svg.removeAttribute('height');
  host.attachShadow({ mode: 'open' }).append(svg);
  return host;
}

/** Addresses for paper: whole ones, and where a source was named before, the record that has its address. */
function writeAddresses(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    '.masthead .name, .onward a, .to-explorer',
  ))
    link.setAttribute('href', link.href);
  const first = new Map<string, string>();
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.ledger .sources a')) {
    const at = first.get(link.href);
    const here = link.closest<HTMLElement>('[data-claim]')?.dataset['claim'] ?? '';
    if (at === undefined) first.set(link.href, here);
    else link.dataset['at'] = at;
  }
}

/**
 * Puts every step's figure on paper, also where the page has shown none: straight after loading, or from the stage.
 *
 * Browsers do not wait for pictures that are asked for when printing begins, so they come in one file, in one request
 * that the printing waits for.
 *
 * @param url of a file with the pictures of all steps, by id
 */
export function bindPrint(url: string): void {
  let added: Element[] = [];
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('.ledger details')) {
      if (details.open) continue;
      details.open = true;
      opened.push(details);
    }
    writeAddresses();
    const pictures = picturesFrom(url);
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
      const picture = pictures[step.id];
      const place = step.querySelector('.unrolled img');
      if (!picture || !place || place.nextElementSibling?.matches('.on-paper')) continue;
      const host = hostOf(picture);
      place.after(host);
      added.push(host);
    }
  });
  addEventListener('afterprint', () => {
    for (const host of added) host.remove();
    for (const details of opened) details.open = false;
    added = [];
    opened = [];
  });
}
