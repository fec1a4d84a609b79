// Diagnostics for clients that ask for them.
import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  DocumentDiagnosticRequest,
  type FullDocumentDiagnosticReport,
  type ProtocolConnection,
  type UnchangedDocumentDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { addressOf } from '../addresses.js';
import { cancelled } from '../contained.js';
import type { On } from '../feature.js';
import type { Pace } from '../pace.js';
import { fileUri } from '../scene.js';
import type { Workspace } from '../workspace.js';
import type { Ledger } from './ledger.js';
import type { Report } from './reports.js';

export interface Pulled {
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly connection: ProtocolConnection;
  readonly pace: () => Pace;
  /** Resolves once all folders have been looked through. */
  readonly scanned: () => Promise<void>;
}

const chunk = 50;

export function answerPulls(on: On, pulled: Pulled): void {
  const { workspace, ledger } = pulled;
  on(DocumentDiagnosticRequest.type, fullReport(nothing), async ({ textDocument, previousResultId }, { client }, token) => {
    await Promise.race([loaded(pulled, textDocument.uri), cancellation(token)]);
    if (token.isCancellationRequested) throw cancelled();
    const home = workspace.locate(textDocument.uri);
    const report = home ? ledger.report(home) : nothing;
    if (home) ledger.collect(home.project, false);
    ledger.tell(textDocument.uri, report, workspace.documentAt(textDocument.uri)?.version ?? null);
    const related = client.textDocument?.diagnostic?.relatedDocumentSupport === true ? relatedReports(ledger) : {};
    const answer = kindOf(report, previousResultId);
    return Object.keys(related).length === 0 ? answer : { ...answer, relatedDocuments: related };
  });
  on(WorkspaceDiagnosticRequest.type, { items: [] }, async ({ previousResultIds, partialResultToken }, _, token) => {
    await Promise.race([pulled.scanned(), cancellation(token)]);
    const known = new Map(previousResultIds.map(({ uri, value }) => [addressOf(uri) ?? uri, { uri, value }]));
    const send = async (items: WorkspaceDocumentDiagnosticReport[]) => {
      if (partialResultToken !== undefined) await pulled.connection.sendProgress(WorkspaceDiagnosticRequest.partialResult, partialResultToken, { items });
    };
    const items: WorkspaceDocumentDiagnosticReport[] = [];
    for await (const item of workspaceReports(pulled, known, token)) {
      items.push(item);
      if (partialResultToken !== undefined && items.length >= chunk) await send(items.splice(0));
    }
    if (partialResultToken === undefined) return { items };
    if (items.length > 0) await send(items);
    return { items: [] };
  });
}

const nothing: Report = { id: '0', items: [] };

/** Resolves once enough of a document's project is there to speak of it. */
async function loaded({ workspace, scanned }: Pulled, uri: string): Promise<void> {
  const early = workspace.locate(uri);
  await (early ? early.project.ready : scanned());
  // Meanwhile it may have been found to belong to another.
  await workspace.locate(uri)?.project.ready;
}

/** Resolves when a request is cancelled, and never otherwise. */
function cancellation(token: CancellationToken): Promise<void> {
  return new Promise((resolve) => token.onCancellationRequested(() => resolve()));
}

async function* workspaceReports(
  { workspace, ledger, pace }: Pulled,
  known: Map<string, { readonly uri: string; readonly value: string }>,
  token: CancellationToken,
): AsyncGenerator<WorkspaceDocumentDiagnosticReport> {
  const rhythm = pace();
  for (const project of [...workspace.projects.values()]) {
    while (!project.live.work(rhythm.over)) await rhythm.pause();
    for (const path of [...project.paths]) {
      if (rhythm.over()) await rhythm.pause();
      if (token.isCancellationRequested) throw cancelled();
      const uri = fileUri(workspace, project, path);
      const report = ledger.report({ project, path });
      const version = workspace.documentAt(uri)?.version ?? null;
      ledger.tell(uri, report, version);
      const key = addressOf(uri) ?? uri;
      yield { ...kindOf(report, known.get(key)?.value), uri, version };
      known.delete(key);
    }
  }
  for (const { uri } of known.values()) yield { ...fullReport(nothing), uri, version: null };
}

/** Other files that now have other findings than the client knows. */
function relatedReports(ledger: Ledger): { [uri: string]: FullDocumentDiagnosticReport } {
  const related: { [uri: string]: FullDocumentDiagnosticReport } = {};
  for (const { home, uri, open, told } of ledger.staleFiles()) {
    // What it has just opened it asks for itself.
    if (!told) continue;
    const report = ledger.report(home);
    if (told.report === report) continue;
    related[uri] = fullReport(report);
    ledger.tell(uri, report, open?.version ?? null);
  }
  return related;
}

function kindOf(report: Report, previous: string | undefined): FullDocumentDiagnosticReport | UnchangedDocumentDiagnosticReport {
  return previous === report.id ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId: report.id } : fullReport(report);
}

function fullReport({ id, items }: Report): FullDocumentDiagnosticReport {
  return { kind: DocumentDiagnosticReportKind.Full, resultId: id, items: [...items] };
}
