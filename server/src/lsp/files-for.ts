import type { ClientCapabilities, ProtocolConnection } from 'vscode-languageserver-protocol';
import { clientFiles } from './client-files.js';
import { type Files, noFiles } from './files.js';
import { clientCan } from './own-capabilities.js';

/** Files of the disk where there is one; all others come from the client, if it can provide them. */
export function filesFor(disk: Files | undefined, client: ClientCapabilities, connection: ProtocolConnection): Files {
  const provided = clientCan(client, 'files') ? clientFiles(connection) : noFiles;
  if (!disk) return provided;
  const by = (address: string) => (address.startsWith('file://') ? disk : provided);
  const { exists } = disk;
  return {
    find: (root, ignore, pause) => by(root).find(root, ignore, pause),
    read: (address) => by(address).read(address),
    configAbove: (folder) => by(folder).configAbove(folder),
    // Where nobody can look, nothing is said to be missing.
    ...(exists ? { exists: (address: string) => !address.startsWith('file://') || exists(address) } : {}),
  };
}
