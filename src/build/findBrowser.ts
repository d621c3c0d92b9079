/*
 * A Chromium to test in. Run as a script, it brings one if this machine has none.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { chromium } from '@playwright/test';

function usualPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
      .flatMap((name) => process.env[name] ?? [])
      .flatMap((folder) => [
        path.join(folder, 'Google/Chrome/Application/chrome.exe'),
        path.join(folder, 'Chromium/Application/chrome.exe'),
        path.join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
}

/** A browser can be there and still lack the libraries it needs; only starting it tells. */
function isRunning(file: string): boolean {
  if (!existsSync(file)) return false;
  // On Windows, --version opens a window instead of answering.
  if (process.platform === 'win32') return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** The first Chromium that starts: the one asked for, Playwright's own, or one in a usual place. */
export function findBrowser(): string | undefined {
  const asked = process.env['CHROMIUM_PATH'];
  if (asked) {
    if (isRunning(asked)) return asked;
    throw new Error(`CHROMIUM_PATH is "${asked}", and no browser starts there`);
  }
  return [chromium.executablePath(), ...usualPlaces()].find(isRunning);
}

/** Chromium without its windows, as Debian packages it: the same engine, which opens pages in two thirds of the time. */
export const SHELL = '/usr/bin/chromium-headless-shell';

/** The shell of Chromium, where there is one that starts and no other browser was asked for. */
export function findShell(): string | undefined {
  return process.env['CHROMIUM_PATH'] === undefined && isRunning(SHELL) ? SHELL : undefined;
}

function run(command: string, args: readonly string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, {
    // apt-get is quiet only when nobody listens.
    stdio: ['ignore', command === 'apt-get' ? 'ignore' : 'inherit', 'inherit'],
    timeout: 600_000,
    // npx is a .cmd file on Windows, which only a shell can start.
    shell: process.platform === 'win32',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/** Ways to bring a browser, the gentlest first. */
const waysToInstall: readonly { isPossible: boolean; run: () => void }[] = [
  {
    isPossible: true,
    run: () => {
      run('npx', ['playwright', 'install', 'chromium']);
    },
  },
  {
    isPossible: process.getuid?.() === 0 && existsSync('/usr/bin/apt-get'),
    run: () => {
      run('apt-get', ['update', '-qq']);
      run('apt-get', [
        ...['install', '-y', '-qq', '--no-install-recommends'],
        ...['chromium', 'fonts-liberation'],
      ]);
    },
  },
];

/** As `findBrowser`, but installs one where there is none. */
export function provideBrowser(): string {
  let browser = findBrowser();
  for (const way of waysToInstall) {
    if (browser) break;
    if (way.isPossible) way.run();
    browser = findBrowser();
  }
  if (browser) return browser;
  throw new Error(
    [
      'No Chromium found to test in, and none could be installed. Do one of these:',
      '- install Chrome or Chromium (on Debian and Ubuntu: sudo apt-get install chromium)',
      '- npx playwright install --with-deps chromium',
      '- set CHROMIUM_PATH to the program file of one',
    ].join('\n'),
  );
}

if (import.meta.main) {
  try {
    console.log(`browser: ${provideBrowser()}`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
