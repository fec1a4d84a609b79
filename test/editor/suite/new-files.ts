import * as vscode from 'vscode';
import { contains, eventually, same } from './expected.js';
import { file, open } from './files.js';

const { executeCommand } = vscode.commands;
const { fs } = vscode.workspace;

/** Files that the extension makes. */
export function newFileTests(): void {
  describe('a new file', () => {
    it('comes to a verdict as it stands', async () => {
      await executeCommand('dataflow.newFile');
      const document = await eventually('the file', () => vscode.window.activeTextEditor?.document);
      same([document.isUntitled, document.languageId], [true, 'dataflow']);
      const titles = await eventually('a verdict', async () => {
        const lenses = await executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
        const told = lenses.map(({ command }) => command?.title ?? '').join('\n');
        return told.includes('○') ? told : undefined;
      });
      contains(titles, 'Exempt');
      const errors = vscode.languages.getDiagnostics(document.uri).filter(({ severity }) => severity === vscode.DiagnosticSeverity.Error);
      same(
        errors.map(({ message }) => message),
        [],
      );
      await executeCommand('workbench.action.revertAndCloseActiveEditor');
    });
  });

  describe('the sample project', () => {
    const parent = file('edited/made');
    after(() => fs.delete(parent, { recursive: true }));

    it('is put beside what is there, never over it', async () => {
      await executeCommand('dataflow.createSample', parent);
      const first = vscode.Uri.joinPath(parent, 'dataflow-sample/flows.dataflow.yaml');
      await fs.writeFile(first, new TextEncoder().encode('mine'));
      await executeCommand('dataflow.createSample', parent);
      same(new TextDecoder().decode(await fs.readFile(first)), 'mine');
      const entries = await fs.readDirectory(parent);
      same(entries.map(([name]) => name).sort(), ['dataflow-sample', 'dataflow-sample-2']);
    });

    it('opens where something is to be seen', async () => {
      const { document } = await open('edited/made/dataflow-sample-2/flows.dataflow.yaml');
      await eventually('a finding', () => (vscode.languages.getDiagnostics(document.uri).length > 0 ? true : undefined));
    });
  });
}
