// Tells why something stands as it does: a page beside the text, as people read Markdown.
import { commands, Disposable, l10n, Uri, window } from 'vscode';
import { methods, commands as named, viewScheme } from '../../../server/src/protocol/messages.js';
import type { App, Part } from '../app.js';
import { explanationAddress } from './explanation-address.js';

export const explain: Part = (app) =>
  Disposable.from(
    commands.registerCommand(named.explain, (...given: unknown[]) => explainSubject(app, given)),
    commands.registerCommand(named.explainFinding, (uri: unknown) => (isPage(uri) ? showPage(Uri.parse(uri)) : undefined)),
  );

async function explainSubject(app: App, given: readonly unknown[]): Promise<void> {
  const subject = namedSubject(given) ?? (await subjectAtCursor(app));
  const project = subject && app.projects.of(subject.uri);
  if (!subject || !project) {
    void window.showInformationMessage(l10n.t('Put the cursor into a definition of a dataflow file to have it explained.'));
    return;
  }
  const page = explanationAddress(project.uri, subject.address);
  // What has no page of its own is told in short where it stands.
  if (page) await showPage(Uri.parse(page));
  else await commands.executeCommand('editor.action.showHover');
}

/** Links in texts may call this too, and are to lead to nothing else. */
function isPage(uri: unknown): uri is string {
  return typeof uri === 'string' && uri.startsWith(`${viewScheme}:`);
}

interface Subject {
  readonly uri: string;
  readonly address: string;
}

/** What a lens, a link or a row of the tree names: `[uri, address]`, or one value that has both. */
function namedSubject([first, address]: readonly unknown[]): Subject | undefined {
  if (typeof first === 'string' && typeof address === 'string') return { uri: first, address };
  return isSubject(first) ? first : undefined;
}

function isSubject(value: unknown): value is Subject {
  return (
    typeof value === 'object' && value !== null && 'uri' in value && typeof value.uri === 'string' && 'address' in value && typeof value.address === 'string'
  );
}

async function subjectAtCursor({ server }: App): Promise<Subject | undefined> {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const uri = String(editor.document.uri);
  const { line, character } = editor.selection.active;
  const item = await server.request(methods.definitionAt, { uri, position: { line, character } });
  return item ? { uri, address: item.address } : undefined;
}

async function showPage(uri: Uri): Promise<void> {
  await commands.executeCommand('markdown.showPreviewToSide', uri);
}
