import type { InitializeParams, WorkspaceFolder, WorkspaceFoldersChangeEvent } from 'vscode-languageserver-protocol';
import { addressOf, uriOf } from './addresses.js';
import type { Root } from './served-project.js';

/** The folders that a client has open at the beginning; older clients name one, by URI or by path. */
export function foldersOf({ workspaceFolders, rootUri, rootPath }: Pick<InitializeParams, 'workspaceFolders' | 'rootUri' | 'rootPath'>): readonly Root[] {
  if (Array.isArray(workspaceFolders)) return workspaceFolders.flatMap(rootsOf);
  if (typeof rootUri === 'string') return rootsOf({ uri: rootUri });
  if (typeof rootPath !== 'string' || rootPath === '') return [];
  const path = rootPath.replaceAll('\\', '/');
  return rootsOf({ uri: uriOf(`file://${path.startsWith('/') ? '' : '/'}${path}`) });
}

export function changedFolders(folders: readonly Root[], { added, removed }: WorkspaceFoldersChangeEvent): readonly Root[] {
  const gone = new Set(removed.flatMap(rootsOf).map(({ address }) => address));
  const came = added.flatMap(rootsOf);
  return [...folders.filter(({ address }) => !gone.has(address) && !came.some((one) => one.address === address)), ...came];
}

function rootsOf({ uri }: Pick<WorkspaceFolder, 'uri'>): readonly Root[] {
  const address = typeof uri === 'string' ? addressOf(uri) : undefined;
  return address === undefined ? [] : [{ address, uri }];
}
