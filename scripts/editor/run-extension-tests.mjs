// Runs a bundle of tests inside VS Code: node run-extension-tests.mjs '{"editor": …, "tests": …, "workspace": …, "folder": …}'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from './cache.mjs';
import { quietSettings } from './quiet-settings.mjs';

/**
 * @typedef {object} Run
 * @property {string} editor executable
 * @property {string} tests module that exports `run`
 * @property {string} workspace folder or `.code-workspace` file
 * @property {string} folder for what the editor writes
 * @property {'node' | 'worker'} host where the extension runs
 */

/** @type {Run} */
const { editor, tests, workspace, folder, host } = JSON.parse(process.argv[2] ?? '{}');
const { publisher, name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const userData = join(folder, 'user');
mkdirSync(join(userData, 'User'), { recursive: true });
const kind = host === 'worker' ? { 'remote.extensionKind': { [`${publisher}.${name}`]: ['web'] } } : {};
writeFileSync(join(userData, 'User/settings.json'), JSON.stringify({ ...quietSettings, ...kind }));
await runTests({
  vscodeExecutablePath: editor,
  extensionDevelopmentPath: root,
  extensionTestsPath: tests,
  launchArgs: [
    workspace,
    ...['--user-data-dir', userData, '--extensions-dir', join(folder, 'extensions')],
    ...(host === 'worker' ? ['--extensionDevelopmentKind=web'] : []),
  ],
});
