import { resolve } from 'node:path';

/**
 * What a workbench is opened with.
 * @typedef {object} Opening
 * @property {string} [folder]
 * @property {string} [workspace] a `.code-workspace` file
 * @property {string} [extension] folder of an extension under development
 * @property {string} [tests] module with the tests to run in it
 * @property {readonly string[]} [files]
 */

/**
 * The address of a workbench.
 * @param {import('./web-server.mjs').WebServer} server
 * @param {Opening} opening
 */
export function workbenchAddress(server, { folder, workspace, extension, tests, files = [] }) {
  const address = new URL(server.url);
  if (workspace !== undefined) address.searchParams.set('workspace', resolve(workspace));
  else if (folder !== undefined) address.searchParams.set('folder', resolve(folder));
  else address.searchParams.set('ew', 'true');
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', server.uri(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', server.uri(tests)]]),
    ...files.map((file) => ['openFile', server.uri(file)]),
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
  ];
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
