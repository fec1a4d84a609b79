// Goes to a place that the server named: `[uri, range]`.
import { commands, Uri, window } from 'vscode';
import type { Spot } from '../../../server/src/protocol/messages.js';
import type { Part } from '../app.js';
import { rangeOf } from '../range-of.js';

export const goToDefinition: Part = () =>
  commands.registerCommand('dataflow.goToDefinition', async (uri: string, range: Spot['range']) => {
    await window.showTextDocument(Uri.parse(uri), { selection: rangeOf(range), preview: true });
  });
