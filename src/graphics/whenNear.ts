/**
 * Does something once: when the reader comes within a screen of an element, or when the address names a spot in it.
 * What is far down the page need not load with it.
 */
export function whenNear(element: HTMLElement, begin: () => void): void {
  let isBegun = false;
  const names = (): boolean => {
    const spot = location.hash === '' ? null : document.getElementById(location.hash.slice(1));
    return spot !== null && element.contains(spot);
  };
  const once = (): void => {
    if (isBegun) return;
    isBegun = true;
    observer.disconnect();
    removeEventListener('hashchange', onAddress);
    begin();
  };
  const onAddress = (): void => {
    if (names()) once();
  };
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) once();
    },
    { rootMargin: '100%' },
  );
  observer.observe(element);
  addEventListener('hashchange', onAddress);
  onAddress();
}
