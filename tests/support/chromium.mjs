/**
 * Finds a Chromium to test with, so that `npm test` needs nothing that is not on the machine or in
 * the lock file. In this order: $CHROMIUM, one on PATH, the build inside `@sparticuz/chromium`,
 * Debian's package. Plain JavaScript, because Node 20 runs it without a build step.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getuid } from 'node:process';
import { unpackChromium } from './chromium-package.mjs';

/** @typedef {{ executablePath: string, args: string[], env: Record<string, string> }} Chromium */

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** What every start of the browser gets: no sandbox (root, containers) and no traffic of its own. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const ADVICE = `No Chromium was found for the browser tests. Either
  - install one (Debian: apt-get install chromium), or
  - name one: CHROMIUM=/path/to/chrome npm test`;

/**
 * The browser to start, its arguments, and the whole environment to start it in. The three keys are
 * those of Playwright's launch options. Throws with advice where there is none to be had.
 * @returns {Chromium}
 */
export function findChromium() {
  const found = named() ?? onPath() ?? unpackChromium() ?? fromDebian();
  if (found === undefined) throw new Error(ADVICE);
  return {
    executablePath: found.executablePath,
    args: ARGS,
    env: { ...environment(), ...found.env },
  };
}

function named() {
  const path = process.env['CHROMIUM'];
  if (path === undefined || path === '') return undefined;
  if (!isExecutable(path)) throw new Error(`CHROMIUM=${path} is not a program that can be run.`);
  return { executablePath: path, env: {} };
}

function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = paths.find(isExecutable);
  return executablePath === undefined ? undefined : { executablePath, env: {} };
}

function fromDebian() {
  if (!existsSync('/usr/bin/apt-get') || getuid?.() !== 0) return undefined;
  console.error('Installing chromium with apt-get, for the browser tests …');
  spawnSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return onPath();
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @returns {Record<string, string>} */
function environment() {
  const set = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [/** @type {const} */ ([name, value])],
  );
  return Object.fromEntries(set);
}
