/*
 * Runs after every install, under whatever Node the machine has: keep to syntax that old Nodes can read.
 *
 * The Node that the build needs comes as a package. npm 10.8 to 11.6 leave no `.bin/node` when several
 * packages offer that name, so the one for this machine is linked here.
 */
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST = [22, 12];

function isTooOld(version) {
  const parts = version.split('.').map(Number);
  return parts[0] < OLDEST[0] || (parts[0] === OLDEST[0] && parts[1] < OLDEST[1]);
}

const isWindows = process.platform === 'win32';
const stem = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
const name = stem + '-' + (isWindows ? 'win' : process.platform) + '-' + process.arch;
const binary = path.resolve('node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
const bin = path.resolve('node_modules', '.bin');

if (existsSync(binary)) {
  mkdirSync(bin, { recursive: true });
  if (isWindows) {
    writeFileSync(path.join(bin, 'node.cmd'), '@"%~dp0\\..\\' + name + '\\bin\\node.exe" %*\r\n');
  } else {
    rmSync(path.join(bin, 'node'), { force: true });
    symlinkSync(path.join('..', name, 'bin', 'node'), path.join(bin, 'node'));
  }
} else if (isTooOld(process.versions.node)) {
  console.error(
    'This project needs Node ' +
      OLDEST.join('.') +
      ' or newer. This machine has ' +
      process.versions.node +
      ', and no package "' +
      name +
      '" brought a newer one. Install a newer Node, then run the command again.',
  );
  process.exit(1);
}
