// What happens to files outside the editor's texts: on the disk, and by operations of the client.
import {
  type CreateFilesParams,
  type DeleteFilesParams,
  type DidChangeWatchedFilesParams,
  FileChangeType,
  type FileEvent,
  type RenameFilesParams,
} from 'vscode-languageserver-protocol';
import { configName, isDataflowName, lockName } from '../project/file-names.js';
import { addressOf, nameOf, parentOf, pathBelow, pathFrom } from './addresses.js';
import { documentsOf } from './named-documents.js';
import type { Workspace } from './workspace.js';

export interface FileEvents {
  readonly workspace: Workspace;
  look(): void;
}

export async function filesWatched(events: FileEvents, { changes }: DidChangeWatchedFilesParams): Promise<void> {
  for (const change of changes) await fileChanged(events, change);
}

export async function filesCreated(events: FileEvents, { files }: CreateFilesParams): Promise<void> {
  for (const { uri } of files) await somethingAt(events, { uri, type: FileChangeType.Created });
}

export async function filesDeleted(events: FileEvents, { files }: DeleteFilesParams): Promise<void> {
  for (const { uri } of files) await somethingAt(events, { uri, type: FileChangeType.Deleted });
}

/** A file that moves inside a project stays the same to it. */
export async function filesRenamed(events: FileEvents, { files }: RenameFilesParams): Promise<void> {
  const { workspace } = events;
  for (const { oldUri, newUri } of files) {
    const from = workspace.locate(oldUri);
    const to = addressOf(newUri) ?? '';
    const path = from && pathBelow(from.project.root.address, to);
    const stays = from && path !== undefined && !from.project.isOwn(from.path) && workspace.projectAround(to) === from.project && from.project.includes(path);
    if (stays && isDataflowName(nameOf(to)) && !workspace.documentAt(oldUri) && !workspace.documentAt(newUri)) {
      from.project.rename(from.path, path);
      workspace.touch(from.project);
    }
    await somethingAt(events, { uri: oldUri, type: FileChangeType.Deleted });
    await somethingAt(events, { uri: newUri, type: FileChangeType.Created });
  }
}

/** Something that may be a folder full of files: what is not known by its name is looked for. */
async function somethingAt(events: FileEvents, event: FileEvent): Promise<void> {
  await fileChanged(events, event);
  const address = addressOf(event.uri);
  if (address === undefined) return;
  const holdsFiles = [...events.workspace.projects.values()].some(
    ({ root, paths }) =>
      root.address === address ||
      pathBelow(address, root.address) !== undefined ||
      [...paths].some((path) => pathBelow(address, `${root.address}/${path}`) !== undefined),
  );
  // A folder that came has no ending in its name, as a rule; one that went had files.
  if (holdsFiles || (event.type === FileChangeType.Created && !nameOf(address).includes('.'))) events.look();
}

async function fileChanged({ workspace, look }: FileEvents, { uri, type }: FileEvent): Promise<void> {
  const address = addressOf(uri);
  if (address === undefined) return;
  const name = nameOf(address);
  if (name === configName) {
    // Settings that come or go make and unmake projects; a change may bring other files in.
    if (!workspace.documents.has(address) || type !== FileChangeType.Changed) look();
  } else if (name === lockName) {
    const project = workspace.projects.get(parentOf(address));
    if (project) await workspace.refresh(project, lockName);
  } else if (isDataflowName(name)) {
    const project = workspace.projectAround(address);
    const path = project && pathBelow(project.root.address, address);
    if (project && path !== undefined && project.includes(path)) await workspace.refresh(project, path);
  } else documentChanged(workspace, address);
}

/** A document that a project may name has come, gone or changed, or a folder full of them. */
function documentChanged(workspace: Workspace, address: string): void {
  for (const project of workspace.projects.values()) {
    const path = pathFrom(project.root.address, address);
    const named = path === undefined ? [] : documentsOf(project).filter((one) => one === path || one.startsWith(`${path}/`));
    if (named.length === 0) continue;
    project.live.filesChanged(named);
    workspace.touch(project);
  }
}
