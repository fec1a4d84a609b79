// A browser of the Chromium family that runs without a display: what the machine has, or else what can be fetched.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';
import { root } from './cache.mjs';
import { runQuietly } from './run-quietly.mjs';

const onPath = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @param {(line: string) => void} tell told what is fetched
 * @returns {string} the program
 */
export function getChromium(tell) {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined) {
    if (!works(named)) throw new Error(`CHROMIUM_PATH is ${named}, which does not run.`);
    return named;
  }
  const found = findChromium() ?? fromDebian(tell) ?? fromPlaywright(tell);
  if (found === undefined) throw new Error('No Chromium was found, and none could be fetched. Install Chromium, Chrome or Edge, or name one in CHROMIUM_PATH.');
  return found;
}

/** @returns {string | undefined} */
function findChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const programs = [...onPath.flatMap((name) => folders.map((folder) => join(folder, name))), ...elsewhere, ownOfPlaywright()];
  return programs.find((program) => isProgram(program) && works(program));
}

/** Where Playwright would have put its own. */
function ownOfPlaywright() {
  try {
    return chromium.executablePath();
  } catch {
    return '';
  }
}

/** @param {(line: string) => void} tell */
function fromDebian(tell) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  tell('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  try {
    runQuietly('apt-get', ['update', '-qq'], { env });
    runQuietly('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env });
  } catch {
    return undefined;
  }
  return findChromium();
}

/** @param {(line: string) => void} tell */
function fromPlaywright(tell) {
  tell('Fetching Chromium with Playwright …');
  try {
    runQuietly(process.execPath, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium']);
  } catch {
    return undefined;
  }
  return findChromium();
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {string} program */
function works(program) {
  // On Windows asking for the version would open a window.
  return process.platform === 'win32' || spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** How it is started: without a display, and with nothing within reach but this machine. */
export const chromiumArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];
