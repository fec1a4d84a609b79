// Changes that the server worked out, made in the texts of the editor, where they can be undone.
import { l10n, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { EditResult } from '../../../server/src/protocol/edits.js';
import { rangeOf } from '../range-of.js';
import { OneAfterAnother } from './one-after-another.js';

export interface Change {
  readonly answer: EditResult | null | undefined;
  /** Why nothing was changed; null where it was. */
  readonly refused: string | null;
}

const changes = new OneAfterAnother();

/** Asks for a change and makes it. One at a time: the places of each are those of the text that the one before has left. */
export function makeChange(ask: () => Promise<Change['answer']>): Promise<Change> {
  return changes.run(async () => {
    const before = versions();
    const answer = await ask();
    return { answer, refused: await applied(answer, before) };
  });
}

async function applied(answer: Change['answer'], before: ReadonlyMap<string, number>): Promise<string | null> {
  if (!answer) return l10n.t('The language server does not answer.');
  if (!answer.edit) return answer.refused ?? l10n.t('There is nothing to change.');
  const now = versions();
  const edit = new WorkspaceEdit();
  for (const [address, edits] of Object.entries(answer.edit)) {
    const uri = Uri.parse(address);
    const [was, is] = [before.get(String(uri)), now.get(String(uri))];
    if (was !== undefined && is !== undefined && was !== is) return l10n.t('The text changed meanwhile. Try it again.');
    for (const { range, newText } of edits) {
      edit.replace(uri, rangeOf(range), newText);
    }
  }
  try {
    if (await workspace.applyEdit(edit)) return null;
  } catch {
    // Told in the same words.
  }
  return l10n.t('The editor could not change the file.');
}

/** Of the texts that are open. */
function versions(): ReadonlyMap<string, number> {
  return new Map(workspace.textDocuments.map(({ uri, version }) => [String(uri), version]));
}
