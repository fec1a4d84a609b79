// Tests that run inside VS Code, beside the extension: on a desktop, in the web editor, and in a web worker, where there is nothing of Node.
import 'mocha/mocha.js';
import * as vscode from 'vscode';
import { answersTests } from './answers.js';
import { commandTests } from './commands.js';
import { editTests } from './edits.js';
import { findingTests } from './findings.js';
import { helpTests } from './help.js';
import { newFileTests } from './new-files.js';
import { packTests } from './packs.js';
import { settingTests } from './settings.js';
import { taskTests } from './tasks.js';

/** How one test went. */
interface Outcome {
  readonly name: string;
  readonly fault?: string;
}

/** Runs all tests; what came of them is written beside the workspace. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 30_000, reporter: 'min' });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const define of [findingTests, answersTests, commandTests, helpTests, newFileTests, taskTests, editTests, packTests, settingTests]) define();
  const outcomes: Outcome[] = [];
  await new Promise<void>((resolve) => {
    mocha
      .run(() => resolve())
      .on('pass', (test) => outcomes.push({ name: test.fullTitle() }))
      .on('fail', (test, fault) => outcomes.push({ name: test.fullTitle(), fault: String(fault.stack ?? fault) }));
  });
  await report(outcomes);
}

async function report(outcomes: readonly Outcome[]): Promise<void> {
  const text = JSON.stringify(outcomes);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (folder) await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, '..', 'outcomes.json'), new TextEncoder().encode(text));
}
