import * as vscode from 'vscode';
import { eventually, same } from './expected.js';
import { extension } from './extension.js';

/** Pages that come with the extension. */
export function helpTests(): void {
  describe('help', () => {
    after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

    it('has a page for every rule', async function () {
      this.timeout(60_000);
      const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.joinPath(extension().extensionUri, 'docs/rules'));
      const rules = entries.map(([name]) => name.replace('.md', '')).filter((name) => name !== 'README');
      same(rules.length > 50, true);
      for (const rule of rules) await showsHelp(rule, `${rule}.md`);
    });

    it('has pages of its own, and the list of all rules for everything else', async () => {
      await showsHelp('regimes', 'regimes.md');
      await showsHelp('no-such-topic', 'README.md');
      await showsHelp('../../package', 'README.md');
      await showsHelp(undefined, 'README.md');
    });
  });
}

async function showsHelp(topic: string | undefined, page: string): Promise<void> {
  await vscode.commands.executeCommand('dataflow.help', topic);
  await eventually(`the page ${page}`, () => (vscode.window.tabGroups.activeTabGroup.activeTab?.label.endsWith(` ${page}`) ? true : undefined));
}
