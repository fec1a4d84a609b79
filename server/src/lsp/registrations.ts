// What the client is to tell us beyond what every client tells: changes of files and of settings.
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type FileSystemWatcher,
  type ProtocolConnection,
  RegistrationRequest,
  UnregistrationRequest,
} from 'vscode-languageserver-protocol';
import { configName, lockName } from '../project/file-names.js';
import { addressFrom, parentOf, uriOf } from './addresses.js';
import { documentsOf } from './named-documents.js';
import type { Workspace } from './workspace.js';

const documentsId = 'dataflow-documents';
// Whoever names documents in more folders than this gets the others looked at when something else changes.
const mostFolders = 100;

export class Registrations {
  private folders = '';

  constructor(
    private readonly connection: ProtocolConnection,
    private readonly client: ClientCapabilities,
  ) {}

  async begin(): Promise<void> {
    const { didChangeWatchedFiles, didChangeConfiguration } = this.client.workspace ?? {};
    if (didChangeWatchedFiles?.dynamicRegistration === true) {
      const patterns = ['**/*.dataflow.yaml', '**/*.dataflow.yml', '**/dataflow.yaml', `**/${configName}`, `**/${lockName}`];
      await this.watch(
        'dataflow-files',
        patterns.map((globPattern) => ({ globPattern })),
      );
    }
    if (didChangeConfiguration?.dynamicRegistration === true) {
      const method = DidChangeConfigurationNotification.method;
      await this.register(method, method, { section: 'dataflow' });
    }
  }

  /** Watches the folders in which projects name documents, and no others. */
  async watchDocuments(workspace: Workspace): Promise<void> {
    const { didChangeWatchedFiles } = this.client.workspace ?? {};
    if (didChangeWatchedFiles?.dynamicRegistration !== true || didChangeWatchedFiles.relativePatternSupport !== true) return;
    const folders = documentFolders(workspace);
    if (folders.join('\n') === this.folders) return;
    const hadFolders = this.folders !== '';
    this.folders = folders.join('\n');
    if (hadFolders) {
      const method = DidChangeWatchedFilesNotification.method;
      await this.connection.sendRequest(UnregistrationRequest.type, { unregisterations: [{ id: documentsId, method }] });
    }
    if (folders.length > 0)
      await this.watch(
        documentsId,
        folders.map((folder) => ({ globPattern: { baseUri: uriOf(folder), pattern: '*' } })),
      );
  }

  private watch(id: string, watchers: FileSystemWatcher[]): Promise<void> {
    return this.register(id, DidChangeWatchedFilesNotification.method, { watchers });
  }

  private register(id: string, method: string, registerOptions: object): Promise<void> {
    return this.connection.sendRequest(RegistrationRequest.type, { registrations: [{ id, method, registerOptions }] });
  }
}

function documentFolders({ projects }: Workspace): readonly string[] {
  const folders = new Set<string>();
  for (const project of projects.values()) {
    if (!project.isReady) continue;
    for (const path of documentsOf(project)) folders.add(parentOf(addressFrom(project.root.address, path)));
  }
  return [...folders].sort().slice(0, mostFolders);
}
