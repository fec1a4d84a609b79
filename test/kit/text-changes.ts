import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';

/** A stretch of a text and what stands there instead. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A text after changes of it. Changes that overlap are an error, and so are line ends that the text does not have. */
export function withChanges(text: string, changes: readonly Change[]): string {
  const inOrder = changes.map((change, index) => ({ ...change, index })).sort((left, right) => left.start - right.start || left.index - right.index);
  let after = '';
  let at = 0;
  for (const change of inOrder) {
    if (change.start < at) throw new Error('edits overlap');
    after += text.slice(at, change.start) + change.text;
    at = change.end;
  }
  after += text.slice(at);
  if (text.includes('\r\n') && /(?<!\r)\n/.test(after)) throw new Error('an edit mixes line ends');
  return after;
}

/** The edits of a change of the workspace by URI; snippets count as the text that they leave when nobody fills them in. */
export function editsOf({ changes = {}, documentChanges = [] }: WorkspaceEdit): ReadonlyMap<string, readonly TextEdit[]> {
  const byUri = new Map<string, TextEdit[]>(Object.entries(changes));
  for (const change of documentChanges) {
    if (!('textDocument' in change)) continue;
    const edits = change.edits.map((edit) => ('snippet' in edit ? { range: edit.range, newText: unfilled(edit.snippet.value) } : edit));
    byUri.set(change.textDocument.uri, [...(byUri.get(change.textDocument.uri) ?? []), ...edits]);
  }
  return byUri;
}

function unfilled(snippet: string): string {
  return snippet.replace(
    /\\([\\$}])|\$\{\d+:((?:\\.|[^\\}])*)\}|\$\d+/g,
    (_, escaped?: string, given?: string) => escaped ?? given?.replace(/\\(.)/g, '$1') ?? '',
  );
}
