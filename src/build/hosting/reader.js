// What the reader chose, set on the page before it is first painted: from the address, else from an earlier visit.
// Stands in the head of each page, which its policy knows by its hash. Works without storage.
(() => {
  // From a disk modules do not run: there the page is the article.
  if (location.protocol === 'file:') return;
  // A browser older than those of `browserslist` in package.json runs no script of ours: it has the article, with its
  // figures, links and tables, as readers without scripts have it, and nothing half works.
  if (
    !Map.groupBy ||
    !('popover' in HTMLElement.prototype) ||
    !CSS.supports('color', 'light-dark(red, red)')
  ) {
    const policy = document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = "script-src 'none'";
    document.head.append(policy);
    return;
  }
  /** Each choice's values, the first being the default. */
  const choices = {
    form: ['scroll', 'steps', 'article', 'tables'],
    theme: ['system', 'light', 'dark'],
    units: ['km', 'miles'],
    motion: ['system', 'reduced'],
  };
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
  let kept = {};
  try {
    kept = JSON.parse(localStorage.getItem('reader') ?? '{}') ?? {};
  } catch {
    // No storage, or something else's: the defaults stand.
  }
  for (const [name, values] of Object.entries(choices)) {
    const value = [asked.get(name), kept[name]].find((candidate) => values.includes(candidate));
    root.dataset[name] = value ?? values[0];
  }
  // On a screen too low for a stage every step stands with its own figure.
  const isHigh = matchMedia('(min-height: 480px)');
  const setStaged = () => {
    const { form } = root.dataset;
    root.classList.toggle('staged', isHigh.matches && (form === 'scroll' || form === 'steps'));
  };
  isHigh.addEventListener('change', setStaged);
  new MutationObserver(setStaged).observe(root, { attributeFilter: ['data-form'] });
  setStaged();
})();
