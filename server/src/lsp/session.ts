// One conversation with a client, from `initialize` on: which message leads to what.
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  DidCloseTextDocumentNotification,
  DidCreateFilesNotification,
  DidDeleteFilesNotification,
  DidOpenTextDocumentNotification,
  DidRenameFilesNotification,
  DidSaveTextDocumentNotification,
  type InitializeParams,
  type ProtocolConnection,
  type ServerCapabilities,
} from 'vscode-languageserver-protocol';
import { configName } from '../project/file-names.js';
import { addressOf, nameOf } from './addresses.js';
import { capabilitiesFor, isPulling } from './capabilities.js';
import { ClientSettings } from './client-settings.js';
import { type Containment, containedNotices, containedRequests, type OnNotice } from './contained.js';
import type { Manner } from './diagnostics/diagnostic.js';
import { Ledger } from './diagnostics/ledger.js';
import { answerPulls } from './diagnostics/pull.js';
import { Reports } from './diagnostics/reports.js';
import { features } from './features.js';
import { filesCreated, filesDeleted, filesRenamed, filesWatched } from './file-events.js';
import { filesFor } from './files-for.js';
import { changedFolders, foldersOf } from './folders.js';
import { Pace } from './pace.js';
import type { Platform } from './platform.js';
import { chooseEncoding } from './positions.js';
import { LoadProgress } from './progress.js';
import { readingOf } from './reading.js';
import { Refresher } from './refresh.js';
import { Registrations } from './registrations.js';
import { Scans } from './scan.js';
import { sceneOf } from './scene.js';
import { localeLanguage, readSettings } from './settings.js';
import { Teller } from './teller.js';
import type { Turns } from './turns.js';
import { Workspace } from './workspace.js';

export interface Session {
  readonly capabilities: ServerCapabilities;
  begin(): void;
}

interface Setting extends Pick<Containment, 'phase' | 'log'> {
  readonly connection: ProtocolConnection;
  readonly turns: Turns;
  readonly platform: Platform;
  readonly params: InitializeParams;
}

/** Begins a conversation. Nothing is read and nothing asked before the client says that it is ready. */
export function openSession({ connection, turns, platform, params, phase, log }: Setting): Session {
  const client = params.capabilities ?? {};
  const encoding = chooseEncoding(client.general?.positionEncodings);
  const pace = () => new Pace(turns, platform.now);
  const workspace = new Workspace(platform.today(), { changed: () => teller.tell(), look: (root) => scans.look(root) });
  workspace.encoding = encoding;
  workspace.locale = localeLanguage(params.locale);
  workspace.files = filesFor(platform.disk, client, connection);
  workspace.folders = foldersOf(params);
  const given = readSettings(params.initializationOptions);
  workspace.setSettings({ own: given, byFolder: new Map() });
  const ledger = new Ledger(workspace, new Reports(workspace, mannerFor(client, platform.rulePages)));
  const refresher = new Refresher(connection, client);
  const registrations = new Registrations(connection, client);
  const progress = new LoadProgress(connection, client, () => workspace.languageOf(undefined));
  const scans = new Scans({ workspace, pace: pace(), progress, log: (fault) => log(fault, 'scan') });
  const teller = new Teller({ connection, workspace, ledger, refresher, registrations, turns, pace, pulling: isPulling(client), log });

  const scene = (uri: string | undefined) => {
    workspace.setToday(platform.today());
    return sceneOf(workspace, { client, rulePages: platform.rulePages }, uri);
  };
  const settings = new ClientSettings(connection, client.workspace?.configuration === true, given);
  const begin = once(() => {
    registrations.begin().catch((fault) => log(fault, 'register'));
    scans.begin(settings.fetch(workspace.folders).then((fetched) => workspace.setSettings(fetched)));
  });
  const contain = { connection, phase, scene, log };
  const scanned = () => {
    begin();
    return scans.finished();
  };
  const on = containedRequests({ ...contain, reading: readingOf(workspace, scanned) });
  if (isPulling(client)) answerPulls(on, { workspace, ledger, connection, pace, scanned });
  for (const feature of features) feature.register(on);
  hear(containedNotices(contain, begin), { workspace, settings, look: () => scans.look() });
  return { capabilities: capabilitiesFor(client, encoding, features), begin };
}

interface Listener {
  readonly workspace: Workspace;
  readonly settings: ClientSettings;
  look(): void;
}

/** What clients tell without being asked. */
function hear(notice: OnNotice, { workspace, settings, look }: Listener): void {
  const files = { workspace, look };
  notice(DidOpenTextDocumentNotification.type, ({ textDocument }) => workspace.open(textDocument));
  notice(DidChangeTextDocumentNotification.type, ({ textDocument, contentChanges }) => workspace.change(textDocument, contentChanges));
  notice(DidCloseTextDocumentNotification.type, ({ textDocument }) => workspace.close(textDocument.uri));
  notice(DidSaveTextDocumentNotification.type, ({ textDocument }) => {
    // For clients that watch no files: a first save may have made a project.
    if (nameOf(addressOf(textDocument.uri) ?? '') === configName) look();
  });
  notice(DidChangeConfigurationNotification.type, async (params) => {
    workspace.setSettings(await settings.changed(params.settings, workspace.folders));
  });
  notice(DidChangeWorkspaceFoldersNotification.type, async ({ event }) => {
    workspace.folders = changedFolders(workspace.folders, event);
    look();
    workspace.setSettings(await settings.fetch(workspace.folders));
  });
  notice(DidChangeWatchedFilesNotification.type, (params) => filesWatched(files, params));
  notice(DidCreateFilesNotification.type, (params) => filesCreated(files, params));
  notice(DidDeleteFilesNotification.type, (params) => filesDeleted(files, params));
  notice(DidRenameFilesNotification.type, (params) => filesRenamed(files, params));
}

function mannerFor({ textDocument }: ClientCapabilities, rulePages: string | undefined): Omit<Manner, 'language' | 'encoding'> {
  const { diagnostic, publishDiagnostics: published } = textDocument ?? {};
  // Clients before 3.18 say what they can show only where they speak of published diagnostics.
  return {
    related: (diagnostic?.relatedInformation ?? published?.relatedInformation) === true,
    markup: diagnostic?.markupMessageSupport === true,
    tags: (diagnostic?.tagSupport ?? published?.tagSupport)?.valueSet ?? [],
    rulePages: (diagnostic?.codeDescriptionSupport ?? published?.codeDescriptionSupport) === true ? rulePages : undefined,
  };
}

function once(task: () => void): () => void {
  let done = false;
  return () => {
    if (done) return;
    done = true;
    task();
  };
}
