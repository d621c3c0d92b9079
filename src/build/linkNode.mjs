/*
 * Runs after every install, under whatever Node the machine has: keep to syntax that old Nodes can read.
 *
 * The Node that the build needs comes as a package. npm 10.8 to 11.6 leave no `.bin/node` when several
 * packages offer that name, so the one for this machine is linked here. On a bare Linux it may lack
 * one library (libatomic), which is then brought, if that is allowed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const OLDEST = '24.16.0';

function isNewEnough(version) {
  const parts = version.split('.').map(Number);
  const needed = OLDEST.split('.').map(Number);
  return parts[0] > needed[0] || (parts[0] === needed[0] && parts[1] >= needed[1]);
}

const isWindows = process.platform === 'win32';
const stem = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
const name = stem + '-' + (isWindows ? 'win' : process.platform) + '-' + process.arch;
const binary = path.resolve('node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
const bin = path.resolve('node_modules', '.bin');

function start() {
  return spawnSync(binary, ['--version'], { encoding: 'utf8' });
}

function bringLibrary() {
  if (!process.getuid || process.getuid() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.error('Installing libatomic1, which the Node of this project needs.');
  const env = Object.assign({}, process.env, { DEBIAN_FRONTEND: 'noninteractive' });
  const options = { stdio: ['ignore', 'ignore', 'inherit'], env: env };
  spawnSync('apt-get', ['update', '-qq'], options);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libatomic1'], options);
}

/** The reason why the packaged Node cannot be used here, or nothing. */
function faultOfPackage() {
  if (!existsSync(binary)) return 'No package "' + name + '" brought one.';
  let trial = start();
  if (trial.status !== 0 && String(trial.stderr).includes('libatomic')) {
    bringLibrary();
    trial = start();
  }
  if (trial.status === 0) return '';
  return (
    'The one of the package "' +
    name +
    '" does not start: ' +
    String(trial.stderr || trial.error).trim() +
    '\nOn Debian and Ubuntu, "sudo apt-get install libatomic1" may be all it lacks.'
  );
}

const fault = faultOfPackage();
if (!isWindows) rmSync(path.join(bin, 'node'), { force: true });
if (fault === '') {
  mkdirSync(bin, { recursive: true });
  if (isWindows) {
    const line = '@"%~dp0\\..\\' + name + '\\bin\\node.exe" %*\r\n';
    writeFileSync(path.join(bin, 'node.cmd'), line);
  } else {
    symlinkSync(path.join('..', name, 'bin', 'node'), path.join(bin, 'node'));
  }
} else if (!isNewEnough(process.versions.node)) {
  console.error(
    'This project needs Node ' +
      OLDEST +
      ' or newer, and this machine has ' +
      process.versions.node +
      '. ' +
      fault +
      '\nOr install a newer Node. Then run the command again.',
  );
  process.exit(1);
}
