/*
 * The browsers besides Chromium that the journeys run in. They are tested where they are, and brought only where a
 * run may install them; nothing fails for want of them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The first file that exists. */
const firstOf = (files: readonly string[]): string | undefined => files.find(existsSync);

/** A Firefox: the one asked for by `FIREFOX_PATH`, or one in a usual place. */
export function findFirefox(): string | undefined {
  const asked = process.env['FIREFOX_PATH'];
  if (asked) return firstOf([asked]);
  return firstOf([
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/lib/firefox/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    path.join(process.env['PROGRAMFILES'] ?? 'C:/Program Files', 'Mozilla Firefox/firefox.exe'),
  ]);
}

/** What it takes to drive WebKit: its driver, its plain browser, and a screen that is nowhere. */
export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  readonly screen: string;
}

/** WebKitGTK with its driver, as Linux packages it. */
export function findWebKit(): WebKitPrograms | undefined {
  const driver = firstOf(['/usr/bin/WebKitWebDriver']);
  const screen = firstOf(['/usr/bin/Xvfb']);
  const libraries = [
    '/usr/lib',
    '/usr/libexec',
    '/usr/lib/x86_64-linux-gnu',
    '/usr/lib/aarch64-linux-gnu',
  ];
  const browser = firstOf(
    libraries.filter(existsSync).flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.startsWith('webkit2gtk-4') || name.startsWith('webkitgtk-'))
        .map((name) => path.join(folder, name, 'MiniBrowser')),
    ),
  );
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}

/** On a machine that is there to test, with Debian's packages and the right to install them: brings what is missing. */
export function provideEngines(): void {
  if (!process.env['CI'] || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const missing = [
    ...(findFirefox() ? [] : ['firefox-esr']),
    ...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb']),
  ];
  if (missing.length === 0) return;
  const options = { stdio: 'ignore', timeout: 300_000 } as const;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { ...options, env });
  // One by one: a system that lacks one can have the other.
  for (const names of [['firefox-esr'], ['webkit2gtk-driver', 'xvfb']])
    if (names.some((name) => missing.includes(name)))
      spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...names], {
        ...options,
        env,
      });
}
