import * as vscode from 'vscode';
import { contains, eventually, same } from './expected.js';
import { at, file, findings, open, replace, revert } from './files.js';

const flows = 'edited/flows.dataflow.yaml';
const parties = 'edited/parties.dataflow.yaml';
const unknown = () => findings(flows).find((one) => one.startsWith('reference-unknown'));

/** What changes a text. */
export function editTests(): void {
  describe('editing', () => {
    afterEach(async () => {
      await revert(parties);
      await revert(flows);
    });

    it('brings findings and takes them away', async () => {
      await eventually('the finding', unknown);
      await replace(flows, 'crm-cm', 'crm-cn');
      await eventually('its end', () => unknown() === undefined || undefined);
    });

    it('by a quick fix mends what was found', async () => {
      const { document } = await open(flows);
      await eventually('the finding', unknown);
      const place = at(document, 'crm-cm');
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(place, place),
        'quickfix',
        50,
      );
      const fix = actions.find(({ title }) => title.includes('crm-cn'));
      same(fix?.edit !== undefined && (await vscode.workspace.applyEdit(fix.edit)), true);
      contains(document.getText(), 'from: crm-cn');
      await eventually('its end', () => unknown() === undefined || undefined);
    });

    it('renames in all files', async () => {
      const { document } = await open(parties);
      const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
        'vscode.executeDocumentRenameProvider',
        document.uri,
        at(document, '  acme-|eu'),
        'acme-europe',
      );
      same(
        edit
          .entries()
          .map(([uri]) => String(uri))
          .sort(),
        [String(file(flows)), String(file(parties))],
      );
      same(await vscode.workspace.applyEdit(edit), true);
      contains((await open(flows)).document.getText(), 'to: acme-europe');
    });

    it('formats and keeps comments', async () => {
      await replace(flows, '    from: crm-cm', '    # where it begins\n    from:   crm-cm');
      const { document } = await open(flows);
      const edits = await vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, {
        tabSize: 2,
        insertSpaces: true,
      });
      const edit = new vscode.WorkspaceEdit();
      edit.set(document.uri, edits);
      await vscode.workspace.applyEdit(edit);
      contains(document.getText(), '    # where it begins\n    from: crm-cm\n');
    });
  });
}
