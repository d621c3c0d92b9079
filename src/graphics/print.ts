/**
 * Puts every step's figure on paper, also where the page has shown none: straight after loading, or from the stage.
 *
 * Browsers do not wait for pictures that are asked for when printing begins, so they come in one file, in one request
 * that the printing waits for. Each stands in a shadow tree: their ids are the same from picture to picture.
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
    const pictures = picturesFrom(url);
    for (const step of document.querySelectorAll<HTMLElement>('[data-step]')) {
      const svg = pictures[step.id];
      const place = step.querySelector('.unrolled picture');
      if (svg === undefined || !place || place.nextElementSibling?.matches('.on-paper')) continue;
      const host = document.createElement('div');
      host.className = 'on-paper';
      const shadow = host.attachShadow({ mode: 'open' });
      shadow.innerHTML = svg;
      // As wide as its column, and as high as that makes it.
      shadow.firstElementChild?.setAttribute('width', '100%');
      shadow.firstElementChild?.removeAttribute('height');
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

/** The pictures by step; none where they cannot be had, and the page's own stand. */
function picturesFrom(url: string): Readonly<Record<string, string>> {
  try {
    const request = new XMLHttpRequest();
    request.open('GET', url, false);
    request.send();
    return request.status === 200
      ? (JSON.parse(request.responseText) as Record<string, string>)
      : {};
  } catch {
    return {};
  }
}
