// The editor as nothing but files: it runs in a browser alone, and so do its extensions. No machine is behind it.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { serverlessPage } from './serverless-page.mjs';

/**
 * @typedef {object} ServerlessServer
 * @property {string} url
 * @property {() => Promise<void>} stop
 */

/**
 * Serves the editor, an extension, and a workspace that lives in the memory of the browser.
 * @param {{ editor: string, extension: string, files: Readonly<Record<string, string>> }} what folders of editor and extension, and texts by their path
 * @returns {Promise<ServerlessServer>}
 */
export async function startServerlessServer({ editor, extension, files }) {
  let url = '';
  /** @type {Readonly<Record<string, () => string>>} */
  const made = {
    '/': () => serverlessPage(new URL(url)),
    '/memory/package.json': () => JSON.stringify(memory),
    '/memory/extension.js': () => `globalThis.filesOfWorkspace = ${JSON.stringify(inWorkspace(files))};\n${readFileSync(memoryFiles, 'utf8')}`,
  };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', url).pathname);
    const file = fileAt(path, { editor, extension });
    const content = made[path]?.() ?? (file && readFileSync(file));
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.setHeader('Content-Type', types[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream');
    response.statusCode = content === undefined ? 404 : 200;
    response.end(content);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;
  return {
    url,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const memoryFiles = fileURLToPath(new URL('substitutes/memory-files.cjs', import.meta.url));
const memory = {
  name: 'memory-files',
  publisher: 'dataflow',
  version: '0.0.0',
  engines: { vscode: '^1.91.0' },
  browser: './extension.js',
  activationEvents: ['onFileSystem:memory'],
};

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
};

/** @param {Readonly<Record<string, string>>} files */
function inWorkspace(files) {
  return Object.fromEntries(Object.entries(files).map(([path, text]) => [`/workspace/${path}`, text]));
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} folders by the first part of the path
 * @returns {string | undefined}
 */
function fileAt(path, folders) {
  const [, first = '', ...rest] = normalize(path).split('/');
  const folder = folders[first];
  const file = folder && join(folder, ...rest);
  return file && existsSync(file) && statSync(file).isFile() ? file : undefined;
}
