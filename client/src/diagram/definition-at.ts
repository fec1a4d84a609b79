// Which definition a cursor is in.
import { commands, type DocumentSymbol, type Position, type SelectionRange, type Uri } from 'vscode';
import type { DiagramResult } from '../../../server/src/protocol/diagram.js';
import type { Item } from '../../../server/src/protocol/messages.js';

/** What the drawing shows of the definition at a place: its address, or null. Costs what the definition costs, never what the file costs. */
export async function drawnAt(drawing: DiagramResult, uri: Uri, position: Position): Promise<string | null> {
  const starts = startsIn(drawing, String(uri));
  if (starts.size === 0) return null;
  const [innermost] = (await asked<SelectionRange[]>('vscode.executeSelectionRangeProvider', uri, [position])) ?? [];
  for (let at = innermost; at; at = at.parent) {
    const address = starts.get(placeOf(at.range.start));
    if (address !== undefined) return address;
  }
  return null;
}

/** The address of the definition at a place, whether it is drawn or not; asks for the outline of the whole file. */
export async function addressAt(uri: Uri, position: Position): Promise<string | undefined> {
  const sections = (await asked<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', uri)) ?? [];
  const section = sections.find(({ range }) => range.contains(position));
  const definition = section?.children.find(({ range }) => range.contains(position));
  return section && definition && `${section.name}.${definition.name}`;
}

/** What the editor knows of a text; nothing while it is changing under it. */
async function asked<Answer>(command: string, uri: Uri, ...further: readonly unknown[]): Promise<Answer | undefined> {
  try {
    return await commands.executeCommand<Answer | undefined>(command, uri, ...further);
  } catch {
    return undefined;
  }
}

/** Where definitions of a file begin; each begins with its id. */
function startsIn({ nodes, edges }: DiagramResult, uri: string): ReadonlyMap<string, string> {
  const items: readonly Item[] = [...nodes.flatMap(({ item }) => item ?? []), ...edges.flatMap(({ flows }) => flows)];
  const here = items.flatMap(({ address, spot }) => (spot?.uri === uri ? [[placeOf(spot.range.start), address] as const] : []));
  return new Map(here);
}

function placeOf({ line, character }: { readonly line: number; readonly character: number }): string {
  return `${line}:${character}`;
}
