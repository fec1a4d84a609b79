// Pages of the documentation that come with the extension.
import { commands, Uri } from 'vscode';
import { commands as named } from '../../../server/src/protocol/messages.js';
import type { Part } from '../app.js';
import { exists } from '../exists.js';
import { helpPages } from './help-pages.js';

export const help: Part = ({ context }) =>
  commands.registerCommand(named.help, async (topic: unknown) => {
    for (const path of helpPages(topic)) {
      const page = Uri.joinPath(context.extensionUri, 'docs', ...path.split('/'));
      if (!(await exists(page))) continue;
      await commands.executeCommand('markdown.showPreview', page);
      return;
    }
  });
