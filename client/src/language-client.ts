// What the language client is told, on desktop and web alike.
import { env, type LogOutputChannel, workspace } from 'vscode';
import { type BaseLanguageClient, CloseAction, ErrorAction, type LanguageClientOptions, type StaticFeature } from 'vscode-languageclient';
import { commands } from '../../server/src/protocol/messages.js';
import { clientFiles } from './client-files.js';
import type { Restarts } from './restarts.js';
import { rootedLinks } from './rooted-links.js';

/** Options for a client that writes into our log. */
export function clientOptions(log: LogOutputChannel, restarts: Restarts): LanguageClientOptions {
  return {
    documentSelector: schemes().flatMap((scheme) => [
      { scheme, language: 'dataflow' },
      { scheme, pattern: '**/dataflow.config.yaml' },
    ]),
    initializationOptions: { language: env.language.startsWith('zh') ? 'zh' : undefined },
    diagnosticPullOptions: { onChange: true, onSave: true, onTabs: true },
    markdown: { isTrusted: { enabledCommands: Object.values(commands) } },
    outputChannel: log,
    // The status bar tells; nobody is interrupted.
    errorHandler: {
      error: (_error, _message, count) => ({ action: (count ?? 0) <= 3 ? ErrorAction.Continue : ErrorAction.Shutdown, handled: true }),
      closed: () => ({ action: restarts.may(Date.now()) ? CloseAction.Restart : CloseAction.DoNotRestart, handled: true }),
    },
    initializationFailedHandler: () => false,
    middleware: {
      provideTextDocumentContent: async (uri, token, next) => {
        const text = await next(uri, token);
        const folder = workspace.workspaceFolders?.[0];
        return text && folder && uri.path.endsWith('.md') ? rootedLinks(text, String(folder.uri)) : text;
      },
    },
  };
}

/** Gives a client what is ours: capabilities, and files for a server without a disk. */
export function equipped<Client extends BaseLanguageClient>(client: Client): Client {
  client.registerFeature(ownCapabilities);
  clientFiles(client);
  return client;
}

/** Where people keep files: not the virtual documents of a project, nor what a file was in an earlier version. */
function schemes(): readonly string[] {
  return [...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)])];
}

/** Tells the server that its commands lead somewhere, and that files can be read through us where it has no disk. */
const ownCapabilities: StaticFeature = {
  fillClientCapabilities(capabilities) {
    capabilities.experimental = { ...capabilities.experimental, dataflow: { commands: true, files: needsFiles() } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: 'static' }),
  clear: () => undefined,
};

function needsFiles(): boolean {
  return (workspace.workspaceFolders ?? []).some(({ uri }) => uri.scheme !== 'file');
}
