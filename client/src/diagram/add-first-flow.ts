// Where a project without flows goes on: the place for the first one, with what can stand there on offer.
import { commands, type DocumentSymbol, type Position, Range, Uri, window, workspace } from 'vscode';

/** Opens the end of the flows of these files, or the end of the first file. */
export async function addFirstFlow(files: readonly string[]): Promise<void> {
  const places = await Promise.all(files.map(async (file) => ({ uri: Uri.parse(file), end: await endOfFlows(Uri.parse(file)) })));
  const place = places.find(({ end }) => end) ?? places[0];
  if (!place) return;
  const document = await workspace.openTextDocument(place.uri);
  const at = place.end ?? document.lineAt(document.lineCount - 1).range.end;
  const editor = await window.showTextDocument(document, { selection: new Range(at, at) });
  editor.revealRange(new Range(at, at));
  await commands.executeCommand('editor.action.triggerSuggest');
}

async function endOfFlows(uri: Uri): Promise<Position | undefined> {
  const sections = (await commands.executeCommand<DocumentSymbol[] | undefined>('vscode.executeDocumentSymbolProvider', uri)) ?? [];
  return sections.find(({ name }) => name === 'flows')?.range.end;
}
