// Diagnostics without being asked: published for clients that wait for them, announced to those that ask.
import { type ProtocolConnection, PublishDiagnosticsNotification } from 'vscode-languageserver-protocol';
import type { Refresher } from '../refresh.js';
import type { Workspace } from '../workspace.js';
import type { Ledger } from './ledger.js';
import type { Report } from './reports.js';

/** Publishes what changed. A document that was edited is published again in any case, so that the client knows its version was seen. */
export function publish(connection: ProtocolConnection, workspace: Workspace, ledger: Ledger): void {
  const send = (uri: string, items: Report['items'], version: number | undefined) =>
    connection.sendNotification(PublishDiagnosticsNotification.type, { uri, diagnostics: [...items], ...(version === undefined ? {} : { version }) });
  for (const document of workspace.documents.values()) {
    const { home, uri, version } = document;
    if (!home?.project.isReady) continue;
    const told = ledger.toldOf(uri);
    const report = told?.version === version && !ledger.isStale(uri) ? told.report : ledger.report(home);
    if (told?.version === version && told.report === report) continue;
    ledger.tell(uri, report, version);
    send(uri, report.items, version);
  }
  for (const { home, uri, open, told } of ledger.staleFiles()) {
    if (open) continue;
    const report = ledger.report(home);
    if (told?.report === report || (!told && report.items.length === 0)) continue;
    ledger.tell(uri, report, null);
    send(uri, report.items, undefined);
  }
  for (const uri of ledger.settle()) send(uri, [], undefined);
}

/** Asks the client to come again where files changed that it has not edited itself, and of which it was told something else. */
export function announce(ledger: Ledger, refresher: Refresher): void {
  let others = false;
  for (const { home, open, told } of ledger.staleFiles()) {
    // What the client edited itself it asks for itself, and so with what it has just opened.
    if (!told || (open && open.version !== told.version)) continue;
    if (ledger.report(home) !== told.report) others = true;
  }
  const gone = ledger.settle();
  if (others || gone.length > 0) refresher.diagnostics();
}
