/*
 * `npm run release:check`: what a person runs before publishing. All checks and tests, with the budgets and the links among
 * them; then what a person must look at: the change log, the addresses of other sites, the weights, the proof sheet.
 * `npm run release:check -- --built` looks at dist/ as it is, without the tests.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { checkLinks } from '../links/checkLinks.ts';
import { changelogFaults } from './changelog.ts';
import { weights } from './weights.ts';

const site = process.env['SITE'] ?? 'http://localhost:4321';
const base = `/${process.env['BASE'] ?? ''}/`.replace(/\/{2,}/g, '/');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const faults: string[] = [];
/** The sites that most addresses lead to; hundreds have one. */
const SHOWN_HOSTS = 12;
const ADDRESSES = '.cache/addresses.txt';

if (!process.argv.includes('--built')) {
  const { status } = spawnSync(process.execPath, ['src/build/runTests.ts'], { stdio: 'inherit' });
  if (status !== 0) faults.push('npm test does not pass');
}

if (!existsSync('dist/index.html')) faults.push('dist/ is not built: npm run build');
else {
  const { broken, external, followed, pages } = checkLinks({ folder: 'dist', site, base });
  faults.push(...broken);
  const hosts = Map.groupBy(external.keys(), (address) => new URL(address).hostname);
  console.log(`\n${pages} pages, ${followed} links inside of the site followed.`);
  console.log(`${external.size} addresses of ${hosts.size} other sites, which nobody asked:`);
  const most = [...hosts].toSorted((a, b) => b[1].length - a[1].length);
  for (const [host, all] of most.slice(0, SHOWN_HOSTS))
    console.log(`  ${String(all.length).padStart(4)}  ${host}`);
  mkdirSync('.cache', { recursive: true });
  writeFileSync(ADDRESSES, `${[...external.keys()].sort().join('\n')}\n`);
  console.log(`All of them, a line each: ${ADDRESSES}`);
  console.log('\nWeights, kB (text compressed with brotli):');
  for (const { kind, files, kB, heaviest } of weights('dist'))
    console.log(
      `  ${kind.padEnd(6)} ${String(files).padStart(5)} files ${kB.toFixed(0).padStart(7)}   ${heaviest}`,
    );
  const proof = ['dist/proof/index.html', '.cache/proof/index.html'].find(existsSync);
  console.log(proof ? `\nProof sheet: ${proof}. Look at it.` : '\nNo proof sheet was built.');
  if (proof) {
    console.log('It says otherwise than at the last release:');
    const compare = ['src/build/proof/compare.ts', proof.slice(0, -'/proof/index.html'.length)];
    if (spawnSync(process.execPath, compare, { stdio: 'inherit' }).status !== 0)
      faults.push('npm run proof cannot compare the sheet');
  }
}
const corrections = spawnSync(process.execPath, ['src/build/release/release.ts'], {
  encoding: 'utf8',
});
process.stdout.write(`\nCorrections:\n${corrections.stdout}${corrections.stderr}`);
if (corrections.status !== 0) faults.push('npm run check:corrections asks for a correction');
if (process.env['SITE'] === undefined)
  console.log(
    '\nSITE is not set: addresses in the pages are of this machine. Build anew with it to publish.',
  );

faults.push(...changelogFaults(version, new Date().toISOString().slice(0, 10)));
if (spawnSync('git', ['status', '--porcelain'], { encoding: 'utf8' }).stdout.trim() !== '')
  faults.push('git has changes that are not committed');

for (const fault of faults) console.error(`✖ ${fault}`);
console.log(faults.length === 0 ? `\nReady: ${version}` : `\nNot ready: ${faults.length} to mend`);
process.exitCode = faults.length === 0 ? 0 : 1;
