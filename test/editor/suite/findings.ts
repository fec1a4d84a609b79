import * as vscode from 'vscode';
import { eventually, same } from './expected.js';
import { extension } from './extension.js';
import { file, findings, open } from './files.js';

/** What is said about files, open or not. */
export function findingTests(): void {
  describe('findings', () => {
    it('come of their own, because the workspace has such files', async () => {
      await eventually('the extension', () => extension().isActive || undefined);
    });

    it('of a file that nobody opened are there', async () => {
      await eventually('a finding', () => findings('two/dataflow.yaml').find((one) => one.startsWith('reference-unknown')));
    });

    it('of an open file stand under the word, each with its rule', async () => {
      const { document } = await open('one/flows.dataflow.yaml');
      const diagnostic = await eventually('a finding', () => vscode.languages.getDiagnostics(document.uri).find(({ message }) => message.includes('crm-cm')));
      same([document.getText(diagnostic.range), diagnostic.severity, diagnostic.source], ['crm-cm', vscode.DiagnosticSeverity.Error, 'dataflow']);
      same(
        findings('one/flows.dataflow.yaml').some((one) => one.startsWith('reference-unknown: ')),
        true,
      );
    });

    it('are about files of ours alone', async () => {
      const { document } = await open('one/notes.yaml');
      same([document.languageId === 'dataflow', findings('one/notes.yaml')], [false, []]);
      same((await vscode.workspace.openTextDocument(file('two/dataflow.yaml'))).languageId, 'dataflow');
      same((await vscode.workspace.openTextDocument(file('one/parties.dataflow.yaml'))).languageId, 'dataflow');
    });

    it('of each folder are its own', async () => {
      const wrong = findings('two/dataflow.yaml').filter((one) => one.includes('crm-cm'));
      same(wrong, []);
    });
  });
}
