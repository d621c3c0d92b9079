import browserslist from 'browserslist';

/** Browsers of the list in package.json whose engine is another's, or whose name the build knows by another. */
const BUILD_NAMES: Readonly<Record<string, string>> = {
  chrome: 'chrome',
  edge: 'edge',
  firefox: 'firefox',
  safari: 'safari',
  ios_saf: 'ios',
};

/** The oldest version of each browser that `browserslist` in package.json names, such as `chrome123`: what the build writes for. */
export function oldestBrowsers(queries?: readonly string[]): readonly string[] {
  const oldest = new Map<string, number>();
  for (const found of browserslist(queries ? [...queries] : null, { path: process.cwd() })) {
    const [name = '', versions = ''] = found.split(' ');
    const build = BUILD_NAMES[name];
    // A range of versions, such as 17.5-17.6, begins with its oldest.
    const version = Number.parseFloat(versions);
    if (build && Number.isFinite(version))
      oldest.set(build, Math.min(version, oldest.get(build) ?? Infinity));
  }
  return [...oldest].map(([name, version]) => `${name}${version}`).toSorted();
}
