/*
 * `npm test`: every check and every test, one after the other, and one line of sums at the end.
 * A failure stops only what cannot go on without it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { provideBrowser, SHELL } from './findBrowser.ts';
import { provideEngines } from './findEngines.ts';

interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; flaky: number; unexpected: number };
}

const folder = path.resolve('.cache/reports');

/** Runs a program of node_modules/.bin, its output going straight to the terminal. */
function isPassing(command: string, env: Readonly<Record<string, string>> = {}): boolean {
  console.log(`\n> ${command}`);
  const { status } = spawnSync(command, {
    stdio: 'inherit',
    shell: true,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

function check(command: string): Tally {
  return isPassing(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/**
 * What a runner's own report counts. A runner that fails without a failed test, because a file
 * does not load for instance, counts as one failure.
 */
function tally(isGood: boolean, file: string, count: (report: unknown) => Tally): Tally {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const { passed, failed } = count(JSON.parse(readFileSync(file, 'utf8')));
  return { passed, failed: isGood ? failed : Math.max(1, failed) };
}

function vitest(project: string): Tally {
  const file = path.join(folder, `vitest-${project}.json`);
  const isGood = isPassing(
    `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json="${file}"`,
  );
  return tally(isGood, file, (report) => {
    const { numPassedTests, numFailedTests } = report as VitestReport;
    return { passed: numPassedTests, failed: numFailedTests };
  });
}

function playwright(): Tally {
  const file = path.join(folder, 'playwright.json');
  try {
    provideBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
  const isGood = isPassing(`playwright test --reporter=list,json`, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
  });
  return tally(isGood, file, (report) => {
    const { expected, flaky, unexpected } = (report as PlaywrightReport).stats;
    return { passed: expected + flaky, failed: unexpected };
  });
}

/**
 * Real web servers to test in, and what makes the browser tests shorter, where this run may install them: on a machine of
 * somebody's own they are not touched.
 */
function providePrograms(): void {
  if (!process.env['CI'] || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const missing = [
    ['/usr/sbin/nginx', 'nginx-light'],
    ['/usr/bin/caddy', 'caddy'],
    [SHELL, path.basename(SHELL)],
  ].flatMap(([program = '', name = '']) => (existsSync(program) ? [] : [name]));
  if (missing.length === 0) return;
  const quiet = '-qq -o Dpkg::Use-Pty=0';
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  isPassing(`apt-get update ${quiet}`, env);
  // One by one: what this Debian does not have keeps nothing else away.
  for (const name of missing)
    isPassing(`apt-get install -y ${quiet} --no-install-recommends ${name} > /dev/null`, env);
}

/** Everything before the build looks at the sources only. */
const ofTheSource: readonly (() => Tally)[] = [
  () => check('prettier --check --log-level warn .'),
  () => check('eslint --max-warnings 0 .'),
  () => check('astro check --minimumFailingSeverity warning'),
  () => check('svelte-check --fail-on-warnings --tsconfig tests/tsconfig.json'),
  () => check('npm run --silent check:data'),
  () => vitest('source'),
];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const tallies = ofTheSource.map((run) => run());
const build = check('astro build');
tallies.push(build);
if (build.failed === 0) {
  providePrograms();
  provideEngines();
  tallies.push(vitest('build'), playwright());
}

const passed = tallies.reduce((sum, t) => sum + t.passed, 0);
const failed = tallies.reduce((sum, t) => sum + t.failed, 0);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
