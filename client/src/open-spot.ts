// Showing a place of the text without covering the drawing.
import { Range, TextEditorRevealType, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import type { Spot } from '../../server/src/protocol/messages.js';

/** Opens a place in an editor that shows the file already, or else beside the panel. */
export async function openSpot(panel: Pick<WebviewPanel, 'viewColumn'>, { uri, range: { start, end } }: Spot, focus: boolean): Promise<void> {
  const address = Uri.parse(uri);
  const range = new Range(start.line, start.character, end.line, end.character);
  const document = await workspace.openTextDocument(address);
  const editor = await window.showTextDocument(document, { viewColumn: columnFor(panel, address), preserveFocus: !focus, selection: range, preview: true });
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

function columnFor(panel: Pick<WebviewPanel, 'viewColumn'>, address: Uri): ViewColumn {
  const others = window.visibleTextEditors.filter(({ viewColumn }) => viewColumn !== undefined && viewColumn !== panel.viewColumn);
  const same = others.find(({ document }) => String(document.uri) === String(address));
  const column = (same ?? others.find(({ document }) => document.languageId === 'dataflow') ?? others[0])?.viewColumn;
  return column ?? (panel.viewColumn === ViewColumn.One ? ViewColumn.Beside : ViewColumn.One);
}
