// Starts the web editor on a free port of this machine, and ends all that it started.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { quietSettings } from './quiet-settings.mjs';

/**
 * @typedef {import('./web-editor.mjs').Program} Program
 * @typedef {{ userData: string, extensions: string }} Folders where the editor keeps what it is told and given
 * @typedef {object} Options
 * @property {Readonly<Record<string, unknown>>} [settings] user settings besides the quiet ones
 * @property {Readonly<Record<string, string>>} [env] seen by extensions too
 * @property {readonly string[]} [words] more words for the command line
 * @property {boolean} [restricted] whether folders are not trusted
 * @property {() => void} [onEnd] called when the server ends by itself
 * @typedef {object} WebServer
 * @property {string} url with the word that lets one in
 * @property {(path: string) => string} uri how the workbench names a file of this machine
 * @property {() => Promise<void>} stop
 */

const flags = [
  ...['--host', '127.0.0.1', '--port', '0'],
  ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-update-check', '--disable-experiments'],
  '--disable-getting-started-override',
  // Without it the workbench takes no extension under development and no tests from its address.
  '--enable-smoke-test-driver',
];

/**
 * Starts the server; resolves once it listens.
 * @param {Program} editor
 * @param {Folders} folders
 * @param {Options} [options]
 * @returns {Promise<WebServer>}
 */
export async function startWebServer(editor, folders, { settings = {}, env = {}, words = [], restricted = false, onEnd } = {}) {
  writeSettings(folders.userData, settings);
  // Whoever gets in can run programs: not every page that a browser shows, nor everybody who uses this machine.
  const token = randomUUID();
  const tokenFile = join(folders.userData, 'token');
  writeFileSync(tokenFile, token, { mode: 0o600 });
  const sockets = mkdtempSync(join(tmpdir(), 'dataflow-run-'));
  const trust = restricted ? [] : ['--disable-workspace-trust'];
  const child = spawn(
    'sh',
    ['-c', watched, 'sh', editor.program, ...editor.words, ...flags, ...trust, '--connection-token-file', tokenFile, ...foldersAsWords(folders), ...words],
    {
      detached: true,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...ownEnvironment(), ...env, XDG_RUNTIME_DIR: sockets, EXTENSIONS_GALLERY: '{"serviceUrl":""}' },
    },
  );
  const log = createWriteStream(join(folders.userData, 'server.log'));
  child.stderr.pipe(log);
  const port = await listening(child);
  child.stdout.pipe(log);
  if (onEnd) child.once('exit', onEnd);
  const authority = `127.0.0.1:${port}`;
  const atExit = () => signal(child.pid, 'SIGKILL');
  process.once('exit', atExit);
  return {
    url: `http://${authority}/?tkn=${token}`,
    uri: (path) => `vscode-remote://${authority}${pathToFileURL(resolve(path)).pathname}`,
    async stop() {
      process.off('exit', atExit);
      if (onEnd) child.off('exit', onEnd);
      signal(child.pid, 'SIGTERM');
      for (let tries = 0; tries < 20 && signal(child.pid, 0); tries++) await pause(50);
      signal(child.pid, 'SIGKILL');
      rmSync(sockets, { recursive: true, force: true });
    },
  };
}

// When this process dies, however it dies, its end of the pipe closes, and the whole group goes with it: server, extension hosts, terminals.
const watched = 'exec 3<&0; (cat <&3 >/dev/null; rm -rf "$XDG_RUNTIME_DIR"; kill -KILL 0) & exec "$@" 3<&-';

/** @param {Folders} folders */
function foldersAsWords({ userData, extensions }) {
  return ['--server-data-dir', join(userData, 'server'), '--user-data-dir', userData, '--extensions-dir', extensions];
}

/** What a test runner or an editor around us says to its own processes is not meant for this one. */
function ownEnvironment() {
  const foreign = /^(NODE_OPTIONS|NODE_ENV|VITEST|VSCODE_|ELECTRON_|npm_)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}

/**
 * @param {string} userData
 * @param {Readonly<Record<string, unknown>>} settings
 */
function writeSettings(userData, settings) {
  const file = join(userData, 'User', 'settings.json');
  mkdirSync(join(userData, 'User'), { recursive: true });
  if (!existsSync(file)) writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @returns {Promise<string>} the port
 */
function listening(child) {
  return new Promise((resolved, rejected) => {
    let text = '';
    child.stdout.on('data', (bytes) => {
      text += bytes;
      const port = /Extension host agent listening on (\d+)/.exec(text)?.[1];
      if (port !== undefined) resolved(port);
    });
    child.once('error', rejected);
    child.once('exit', (code) => rejected(new Error(`The web editor ended with ${code}: ${text.slice(-2000)}`)));
  });
}

/**
 * Sends a signal to the server and all that it started; false where nothing is left.
 * @param {number | undefined} id
 * @param {NodeJS.Signals | 0} name
 */
function signal(id, name) {
  if (id === undefined) return false;
  try {
    return process.kill(-id, name);
  } catch {
    return false;
  }
}
