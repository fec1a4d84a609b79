import * as vscode from 'vscode';
import { contains, eventually, same } from './expected.js';
import { at, file, open } from './files.js';

const flows = 'one/flows.dataflow.yaml';
const { executeCommand } = vscode.commands;

/** What is told at a place. */
export function answersTests(): void {
  describe('at a place', () => {
    it('a hover tells the verdict of a flow', async () => {
      const { document } = await open(flows);
      const hovers = await eventually('a hover', async () => {
        const found = await executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, 'crm-|sync:'));
        return found.length > 0 ? found : undefined;
      });
      contains(hovers.flatMap(({ contents }) => contents.map((one) => (typeof one === 'string' ? one : one.value))).join('\n'), '◆ S standard contract');
    });

    it('completion offers the ids of other files', async () => {
      const { document } = await open(flows);
      const list = await executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, at(document, 'to: |acme-eu'));
      same(list.items.map(({ label }) => (typeof label === 'string' ? label : label.label)).includes('acme-eu'), true);
    });

    it('the definition of a name is found in its file', async () => {
      const { document } = await open(flows);
      const [found] = await executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        'vscode.executeDefinitionProvider',
        document.uri,
        at(document, 'to: ac|me-eu'),
      );
      same(found && String('uri' in found ? found.uri : found.targetUri), String(file('one/parties.dataflow.yaml')));
    });

    it('a name knows where it is used', async () => {
      const { document } = await open('one/parties.dataflow.yaml');
      const found = await executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, at(document, '  acme-|eu'));
      same(found.filter(({ uri }) => String(uri) === String(file(flows))).length, 2);
    });

    it('lenses stand above exporters and flows', async () => {
      const { document } = await open(flows);
      const lenses = await executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 100);
      const titles = lenses.map(({ command }) => command?.title ?? '').join('\n');
      contains(titles, '◆ Standard contract or certification');
    });

    it('hints behind numbers tell the running total', async () => {
      const { document } = await open(flows);
      const whole = new vscode.Range(0, 0, document.lineCount, 0);
      const hints = await executeCommand<vscode.InlayHint[]>('vscode.executeInlayHintProvider', document.uri, whole);
      contains(hints.map(({ label }) => (typeof label === 'string' ? label : label.map(({ value }) => value).join(''))).join('\n'), '18万');
    });

    it('symbols show what a file defines', async () => {
      const { document } = await open(flows);
      const symbols = await executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      same(
        symbols.flatMap(({ children }) => children.map(({ name }) => name)),
        ['crm-sync', 'crm-copy'],
      );
      const everywhere = await executeCommand<vscode.SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'crm-cn');
      same(everywhere.map(({ name }) => name).includes('crm-cn'), true);
    });
  });
}
