import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/**
 * What a test runner says to VS Code, as far as it can be done here.
 * @param {string[]} words
 */
export function readCommandLine(words) {
  const { values, positionals } = parseArgs({
    args: words,
    strict: false,
    allowPositionals: true,
    options: {
      extensionDevelopmentPath: { type: 'string' },
      extensionTestsPath: { type: 'string' },
      'user-data-dir': { type: 'string' },
      'extensions-dir': { type: 'string' },
    },
  });
  const opened = positionals.map((word) => pathOf(word) ?? '').filter((path) => existsSync(path));
  return {
    userData: pathOf(values['user-data-dir']),
    extensions: pathOf(values['extensions-dir']),
    opening: defined({
      extension: pathOf(values.extensionDevelopmentPath),
      tests: pathOf(values.extensionTestsPath),
      workspace: opened.find((path) => path.endsWith('.code-workspace')),
      folder: opened.find((path) => statSync(path).isDirectory()),
    }),
  };
}

/** @param {string | boolean | undefined} value */
function pathOf(value) {
  if (typeof value !== 'string') return undefined;
  return value.startsWith('file:') ? fileURLToPath(value) : resolve(value);
}

/**
 * @template {Record<string, string | undefined>} T
 * @param {T} values
 * @returns {{ [K in keyof T]?: string }}
 */
function defined(values) {
  return /** @type {any} */ (Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)));
}
