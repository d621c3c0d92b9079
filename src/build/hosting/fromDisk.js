/*
 * Stands in the head of each page and does nothing but where it was opened from a disk: there no path begins at the
 * root, and a folder has no index. It leads links, styles and pictures to the files; the article needs no more.
 */
if (location.protocol === 'file:') {
  const { base, up } = document.currentScript.dataset;
  addEventListener('DOMContentLoaded', () => {
    document.documentElement.classList.add('from-disk');
    for (const element of document.querySelectorAll('a, link, img, source'))
      for (const name of ['href', 'src', 'srcset']) {
        const value = element.getAttribute(name);
        if (value === null || !value.startsWith(base)) continue;
        const [, path, rest] = /^([^?#]*)(.*)$/.exec(value.slice(base.length));
        element.setAttribute(name, up + path.replace(/^$|\/$/, '$&index.html') + rest);
      }
  });
}
