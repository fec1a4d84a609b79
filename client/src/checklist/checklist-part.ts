// Checklists: their view, the panels of filings, and the commands that lead there.
import { commands, Disposable, l10n, Uri, window } from 'vscode';
import { methods, commands as named } from '../../../server/src/protocol/messages.js';
import type { App, Part } from '../app.js';
import { ChecklistView } from './checklist-view.js';
import { chooseFiling } from './choose-filing.js';
import { createFiling } from './create-filing.js';
import { FilingPanels, filingViewType, isFilingAddress } from './filing-panels.js';

const viewId = 'dataflow.checklist';

export const checklistPart: Part = (app) => {
  const panels = new FilingPanels(app);
  const openFiling = (uri: string, address: string) => panels.open(uri, address);
  return Disposable.from(
    panels,
    window.registerWebviewViewProvider(viewId, new ChecklistView(app, openFiling)),
    window.registerWebviewPanelSerializer(filingViewType, panels),
    commands.registerCommand(named.openChecklist, (uri: unknown) => openChecklist(app, panels, uri)),
    commands.registerCommand('dataflow.openFiling', (...given: unknown[]) => openNamedFiling(app, panels, given)),
    commands.registerCommand('dataflow.createFiling', () => createFiling(app)),
  );
};

/** Shows the view, and the filing that the cursor is in. */
async function openChecklist(app: App, panels: FilingPanels, given: unknown): Promise<void> {
  const uri = given instanceof Uri ? String(given) : given;
  const at = await filingAtCursor(app, typeof uri === 'string' ? uri : undefined);
  if (typeof uri === 'string') app.projects.choose(uri);
  // Without a project there is no such view, and the tree tells how to begin.
  await commands.executeCommand(app.projects.current ? `${viewId}.focus` : 'dataflow.explorer.focus');
  if (at) panels.open(at.uri, at.address);
}

async function filingAtCursor({ server, projects }: App, wanted: string | undefined): Promise<{ readonly uri: string; readonly address: string } | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = String(editor.document.uri);
  const project = projects.of(uri);
  if (!project || (wanted !== undefined && projects.of(wanted) !== project)) return undefined;
  const { line, character } = editor.selection.active;
  const item = await server.request(methods.definitionAt, { uri, position: { line, character } });
  return item?.address.startsWith('filings.') ? { uri: project.uri, address: item.address } : undefined;
}

/** A filing that a row of the tree or a caller names, or one that a person chooses. */
async function openNamedFiling(app: App, panels: FilingPanels, [first, address]: readonly unknown[]): Promise<void> {
  const named = isFilingAddress(first) ? first : { uri: first, address };
  const filing = isFilingAddress(named) ? named : await chooseFiling(app);
  const project = filing && app.projects.of(filing.uri);
  if (filing && project) panels.open(project.uri, filing.address);
  else if (filing) void window.showInformationMessage(l10n.t('{0} belongs to no project that is open.', filing.address));
}
