// The tree of what the projects define.
import { commands, Disposable, type TextEditor, type TreeView, window } from 'vscode';
import { methods } from '../../../server/src/protocol/messages.js';
import type { App, Part } from '../app.js';
import { NewestOnly } from '../newest-only.js';
import { findingsBadge } from './findings-badge.js';
import { type MoreNode, type Node, nodeId } from './nodes.js';
import { Tree } from './tree.js';

export const explorer: Part = (app) => {
  const tree = new Tree(app);
  const view = window.createTreeView('dataflow.explorer', { treeDataProvider: tree, showCollapseAll: true });
  const open = new Set<string>();
  let followed: TextEditor | undefined;
  const following = new NewestOnly(() => followCursor({ app, tree, view, open }, followed));
  const follow = (editor: TextEditor | undefined) => {
    followed = editor;
    void following.run();
  };
  return Disposable.from(
    view,
    findingsBadge(),
    commands.registerCommand('dataflow.explorer.showMore', (node: MoreNode) => tree.showMore(node)),
    app.projects.onDidChange(() => tree.refresh()),
    view.onDidExpandElement(({ element }) => open.add(nodeId(element))),
    view.onDidCollapseElement(({ element }) => open.delete(nodeId(element))),
    view.onDidChangeVisibility(() => follow(window.activeTextEditor)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => follow(textEditor)),
  );
};

interface Followed {
  readonly app: App;
  readonly tree: Tree;
  readonly view: TreeView<Node>;
  /** Sections that are open. */
  readonly open: ReadonlySet<string>;
}

/** Selects what the cursor is in, and opens nothing for it: its section, where that is closed. */
async function followCursor({ app, tree, view, open }: Followed, editor: TextEditor | undefined): Promise<void> {
  if (!view.visible || editor?.document.languageId !== 'dataflow') return;
  const uri = String(editor.document.uri);
  const position = editor.selection.active;
  const item = await app.server.request(methods.definitionAt, { uri, position: { line: position.line, character: position.character } });
  const project = app.projects.of(uri);
  if (!item || !project || !editor.selection.active.isEqual(position)) return;
  const section = `${project.uri}#${item.address.split('.', 1)[0]}`;
  const row = tree.find(open.has(section) ? `${project.uri}#${item.address}#0` : section);
  if (!row || view.selection.some((selected) => nodeId(selected) === nodeId(row))) return;
  try {
    await view.reveal(row, { select: true, focus: false, expand: false });
  } catch {
    // The row is gone, or on a page that is not shown yet.
  }
}
