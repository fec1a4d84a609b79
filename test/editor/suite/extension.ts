import * as vscode from 'vscode';

/** The extension that is tested. */
export function extension(): vscode.Extension<unknown> {
  const found = vscode.extensions.getExtension('dataflow-compliance.dataflow-compliance');
  if (!found) throw new Error('the extension is not there');
  return found;
}

/** Whether these tests and the extension run in a web worker, where there is nothing of Node. */
export function isInWorker(): boolean {
  return 'importScripts' in globalThis;
}
