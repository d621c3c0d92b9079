interface Policy {
  createScriptURL(text: string): string;
}
interface WithTypes {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createScriptURL: (text: string) => string }): Policy;
  };
}

/**
 * Asks the browser to keep the edition for when there is no network.
 *
 * @param base the folder of the site
 * @param edition the folder of the edition in it, with its slash; empty for the main one
 */
export function keepOffline(base: string, edition: string): void {
  if (!('serviceWorker' in navigator)) return;
  const { serviceWorker } = navigator;
  const address = `${base}sw.js`;
  const url =
    (window as WithTypes).trustedTypes
      ?.createPolicy('offline', { createScriptURL: () => address })
      .createScriptURL('') ?? address;
  const begin = (): void => {
    serviceWorker
      .register(url, { scope: base })
      .then(() => serviceWorker.ready)
      .then(({ active }) => active?.postMessage({ type: 'keep', edition }))
      // Private windows refuse; the page is whole without it.
      .catch(() => undefined);
  };
  // The first visit has the line to itself.
  if (document.readyState === 'complete') setTimeout(begin, 3000);
  else
    addEventListener('load', () => {
      setTimeout(begin, 3000);
    });
}
