// Edits of the engine as a change of the workspace, in the richest form that the client takes.
import type { CreateFile, SnippetTextEdit, TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../engine/model/edits.js';
import { literal } from '../engine/model/snippet.js';
import type { Page, Scene } from './feature.js';
import { withLineEnds } from './line-ends.js';

/** Edits to files of a page's project; a file that is not there yet is made. Where the client knows snippets, it is led from gap to gap. */
export function workspaceEdit(scene: Scene, page: Page, edits: readonly Edit[]): WorkspaceEdit {
  const can = scene.client.workspace?.workspaceEdit;
  const newFiles: (CreateFile | TextDocumentEdit)[] = [];
  const pages = new Map<Page, Edit[]>();
  for (const edit of edits) {
    const target = edit.place.file === page.file.path ? page : scene.pageOf(page.project, edit.place.file);
    if (target) pages.set(target, [...(pages.get(target) ?? []), edit]);
    else newFiles.push(...newFile(scene.uriOf(page.project, edit.place.file), edit.text));
  }
  const all = [...pages];
  if (!can?.documentChanges) return { changes: Object.fromEntries(all.map(([target, own]) => [target.uri, own.map((edit) => plain(target, edit))])) };
  const documentChanges = all.map(([target, own]): TextDocumentEdit => {
    const changes = own.map((edit) => (can.snippetEditSupport ? snippet(target, edit, own) : undefined) ?? plain(target, edit));
    return { textDocument: { uri: target.uri, version: null }, edits: changes };
  });
  return { documentChanges: [...newFiles, ...documentChanges] };
}

/** Whether the client lets a change of the workspace make files. */
export function makesFiles({ client }: Scene): boolean {
  const can = client.workspace?.workspaceEdit;
  return can?.documentChanges === true && can.resourceOperations?.includes('create') === true;
}

function newFile(uri: string, text: string): readonly (CreateFile | TextDocumentEdit)[] {
  const start = { line: 0, character: 0 };
  return [
    { kind: 'create', uri, options: { ignoreIfExists: true } },
    { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
  ];
}

function plain(page: Page, { place, text }: Edit): TextEdit {
  return { range: page.range(place.span), newText: withLineEnds(page.file, text) };
}

/**
 * Clients indent what follows the first line of a snippet as deep as the line where it begins; these lines are indented already.
 * So a snippet of several lines begins where its first line begins, with what stands there. Undefined where nothing is to be filled
 * in, or where another edit changes that line.
 */
function snippet(page: Page, edit: Edit, all: readonly Edit[]): SnippetTextEdit | undefined {
  const { file } = page;
  const { start, end } = edit.place.span;
  if (edit.snippet === undefined) return undefined;
  const from = edit.snippet.includes('\n') ? file.lineSpan(file.lineAt(start)).start : start;
  if (all.some((other) => other !== edit && other.place.span.start <= start && other.place.span.end >= from)) return undefined;
  const value = literal(file.read({ start: from, end: start })) + edit.snippet;
  return { range: page.range({ start: from, end }), snippet: { kind: 'snippet', value: withLineEnds(file, value) } };
}
