import * as vscode from 'vscode';
import { contains, eventually, same } from './expected.js';
import { extension } from './extension.js';
import { at, file, findings, open } from './files.js';

/** What a person can call. */
export function commandTests(): void {
  describe('commands', () => {
    it('are all there that the manifest names', async () => {
      const manifest: { contributes: { commands: { command: string }[] } } = extension().packageJSON;
      const known = new Set(await vscode.commands.getCommands(true));
      const named = manifest.contributes.commands.map(({ command }) => command);
      same([named.length > 10, named.filter((command) => !known.has(command))], [true, []]);
    });

    for (const [kind, address] of [
      ['a flow', 'flows.crm-sync'],
      ['an exporter', 'exporters.acme-cn'],
      ['an agreement', 'agreements.acme-contract'],
    ] as const) {
      it(`explain ${kind} on a page of its own`, async () => {
        await vscode.commands.executeCommand('dataflow.explain', String(file('one/flows.dataflow.yaml')), address);
        const page = await eventually('the explanation', () => pageOf(address.split('.')[1] ?? ''));
        contains(page.getText(), address.split('.')[1] ?? '');
      });
    }

    it('explain a finding from its lamp', async () => {
      const { document } = await open('one/flows.dataflow.yaml');
      await eventually('the finding', () => findings('one/flows.dataflow.yaml').find((one) => one.startsWith('reference-unknown')));
      const place = at(document, 'crm-cm');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
      );
      const command = actions
        .map((action) => action.command)
        .find((one) => one?.command === 'dataflow.explainFinding' && one.title.includes('reference-unknown'));
      same(command === undefined, false);
      await vscode.commands.executeCommand('dataflow.explainFinding', ...(command?.arguments ?? []));
      const [address] = command?.arguments ?? [];
      const page = await eventually('the explanation', () =>
        vscode.workspace.textDocuments.find(({ uri }) => String(uri) === String(vscode.Uri.parse(address))),
      );
      contains(page.getText(), 'reference-unknown');
    });

    it('explain what the cursor stands on', async () => {
      const editor = await open('one/flows.dataflow.yaml');
      const place = at(editor.document, 'crm-co|py:');
      editor.selection = new vscode.Selection(place, place);
      await vscode.commands.executeCommand('dataflow.explain');
      await eventually('the explanation', () =>
        vscode.workspace.textDocuments.find(({ uri, getText }) => uri.scheme === 'dataflow-view' && getText().includes('crm-copy')),
      );
    });

    it('show the whole model as one document', async () => {
      await open('one/flows.dataflow.yaml');
      await vscode.commands.executeCommand('dataflow.showModel');
      await eventually('the model', () =>
        vscode.workspace.textDocuments.find((one) => one.uri.scheme === 'dataflow-view' && /^exporters:/m.test(one.getText())),
      );
    });

    it('restart the server, which then answers as before', async () => {
      await vscode.commands.executeCommand('dataflow.restartServer');
      await eventually('a finding', () => findings('two/dataflow.yaml').find((one) => one.startsWith('reference-unknown')));
      const { document } = await open('one/flows.dataflow.yaml');
      await eventually('a hover', async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, 'crm-|sync:'));
        return hovers.length > 0 ? hovers : undefined;
      });
    });
  });
}

/** The page about a definition, once somebody opened it. */
function pageOf(id: string): vscode.TextDocument | undefined {
  return vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'dataflow-view' && uri.path.endsWith(`/${id}.md`));
}
