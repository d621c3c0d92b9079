/*
 * Stands in the head of each page and does nothing but where it was opened from a disk: there no path begins at the
 * root, a folder has no index, and modules do not run. It leads links, styles and pictures to the files; the article
 * needs no more. A page that is nothing without its modules names another in `data-from-disk`.
 */
if (location.protocol === 'file:') {
  const { base, up } = document.currentScript.dataset;
  addEventListener('DOMContentLoaded', () => {
    const other = document.querySelector('[data-from-disk]');
    if (other) location.replace(other.dataset.fromDisk);
    for (const element of document.querySelectorAll('a, link, img, source'))
      for (const name of ['href', 'src', 'srcset']) {
        const value = element.getAttribute(name);
        if (value === null || !value.startsWith(base)) continue;
        const [, path, rest] = /^([^?#]*)(.*)$/.exec(value.slice(base.length));
        element.setAttribute(name, up + path.replace(/^$|\/$/, '$&index.html') + rest);
      }
  });
}
