import type { ProtocolConnection } from 'vscode-languageserver-protocol';
import { configName, ignoring, isDataflowName, isEntered } from '../project/file-names.js';
import { fileMethods, type ListFilesParams, type ReadFileParams } from '../protocol/client-files.js';
import { addressOf, nameOf, parentOf, pathBelow, uriOf } from './addresses.js';
import type { Files } from './files.js';

/** Files that the client reads for us. */
export function clientFiles(connection: ProtocolConnection): Files {
  return {
    find: async (root, ignore) => {
      const params: ListFilesParams = { uri: uriOf(root) };
      const answer: unknown = await connection.sendRequest(fileMethods.listFiles, params);
      return found(root, urisIn(answer), ignore);
    },
    read: async (address) => {
      const params: ReadFileParams = { uri: uriOf(address) };
      const answer: unknown = await connection.sendRequest(fileMethods.readFile, params);
      const text = typeof answer === 'object' && answer !== null && 'text' in answer ? answer.text : undefined;
      return typeof text === 'string' ? { text } : undefined;
    },
    // A project that is nested in another one is met when the files of the outer one are listed.
    configAbove: async () => undefined,
  };
}

function urisIn(answer: unknown): readonly string[] {
  const uris = typeof answer === 'object' && answer !== null && 'uris' in answer ? answer.uris : undefined;
  return Array.isArray(uris) ? uris.filter((uri) => typeof uri === 'string') : [];
}

/** What a walk through the folder would have found. */
function found(root: string, uris: readonly string[], ignore: readonly string[]): { files: readonly string[]; nested: readonly string[] } {
  const ignored = ignoring(ignore);
  const paths = uris.flatMap((uri) => pathBelow(root, addressOf(uri) ?? '') ?? []).filter((path) => isReached(path, ignored));
  const configured = paths.filter((path) => nameOf(`/${path}`) === configName && path !== configName).map(parentOf);
  const nested = configured.filter((folder) => !configured.some((outer) => folder.startsWith(`${outer}/`)));
  const files = paths.filter((path) => isDataflowName(nameOf(`/${path}`)) && !nested.some((folder) => path.startsWith(`${folder}/`)));
  return { files: files.sort(), nested: nested.sort() };
}

/** Whether neither a file nor a folder above it is left out. */
export function isReached(path: string, ignored: (path: string) => boolean): boolean {
  const names = path.split('/');
  return names.every((name, index) => {
    const isFolder = index < names.length - 1;
    return !ignored(names.slice(0, index + 1).join('/')) && (!isFolder || isEntered(name));
  });
}
