/** Puts a value into the page's address, or takes it out, without a new entry in the history. */
export function keepInAddress(name: string, value: string | undefined): void {
  const url = new URL(location.href);
  if (value === undefined) url.searchParams.delete(name);
  else url.searchParams.set(name, value);
  history.replaceState(history.state, '', url);
}

/** An address with other values asked for, and another place on the page. */
export function addressWith(
  href: string,
  values: Readonly<Record<string, string>>,
  hash: string,
): string {
  const url = new URL(href);
  url.search = new URLSearchParams(values).toString();
  url.hash = hash;
  return url.href;
}
