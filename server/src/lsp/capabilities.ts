import { type ClientCapabilities, type ServerCapabilities, TextDocumentSyncKind } from 'vscode-languageserver-protocol';
import type { Feature } from './feature.js';
import type { Encoding } from './positions.js';

/** What the server can do for a client. */
export function capabilitiesFor(client: ClientCapabilities, encoding: Encoding, features: readonly Feature[]): ServerCapabilities {
  // Files and folders alike, wherever they are: a document that an agreement names may have any name.
  const anyFile = { filters: [{ pattern: { glob: '**/*' } }] };
  const own: ServerCapabilities = {
    positionEncoding: encoding,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: { didCreate: anyFile, didDelete: anyFile, didRename: anyFile },
    },
    ...(isPulling(client) ? { diagnosticProvider: { identifier: 'dataflow', interFileDependencies: true, workspaceDiagnostics: true } } : {}),
  };
  return features.reduce((all, feature) => merged(all, feature.capabilities(client)), own);
}

/** Whether a client asks for diagnostics; to others they are sent. */
export function isPulling(client: ClientCapabilities): boolean {
  return client.textDocument?.diagnostic !== undefined;
}

function merged(left: ServerCapabilities, right: ServerCapabilities): ServerCapabilities {
  const fileOperations = { ...left.workspace?.fileOperations, ...right.workspace?.fileOperations };
  const experimental = isObject(left.experimental) && isObject(right.experimental) ? { ...left.experimental, ...right.experimental } : undefined;
  const all: ServerCapabilities = { ...left, ...right, workspace: { ...left.workspace, ...right.workspace, fileOperations } };
  return experimental ? { ...all, experimental } : all;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
