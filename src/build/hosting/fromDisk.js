/*
 * Stands in the head of each page and does nothing but where it was opened from a disk: there no path begins at the
 * root, a folder has no index, and modules do not run. It leads links, styles and pictures to the files; the article
 * needs no more. A page that is nothing without its modules names another in `data-from-disk`; one that hands its reader on does so here too.
 */
if (location.protocol === 'file:') {
  const { base, up } = document.currentScript.dataset;
  const fileOf = (address) => {
    const [, path, rest] = /^([^?#]*)(.*)$/.exec(address.slice(base.length));
    return up + path.replace(/^$|\/$/, '$&index.html') + rest;
  };
  addEventListener('DOMContentLoaded', () => {
    const other = document.querySelector('[data-from-disk]');
    if (other) location.replace(other.dataset.fromDisk);
    const onward = document.querySelector('meta[http-equiv="refresh"]')?.content.split('url=')[1];
    if (onward) location.replace(fileOf(onward));
    for (const element of document.querySelectorAll('a, link, img, source'))
      for (const name of ['href', 'src', 'srcset']) {
        const value = element.getAttribute(name);
        if (value === null || !value.startsWith(base)) continue;
        element.setAttribute(name, fileOf(value));
      }
  });
}
