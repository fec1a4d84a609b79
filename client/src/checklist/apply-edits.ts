// Changes that the server worked out, made in the texts of the editor, where they can be undone.
import { l10n, Range, Uri, WorkspaceEdit, workspace } from 'vscode';
import type { EditResult } from '../../../server/src/protocol/edits.js';

/** Applies an answer; resolves with why nothing was changed, or null where it was. */
export async function applyEdits(answer: EditResult | null | undefined): Promise<string | null> {
  if (!answer) return l10n.t('The language server does not answer.');
  if (!answer.edit) return answer.refused ?? l10n.t('There is nothing to change.');
  const edit = new WorkspaceEdit();
  for (const [address, edits] of Object.entries(answer.edit)) {
    for (const { range, newText } of edits) {
      edit.replace(Uri.parse(address), new Range(range.start.line, range.start.character, range.end.line, range.end.character), newText);
    }
  }
  return (await workspace.applyEdit(edit)) ? null : l10n.t('The editor could not change the file.');
}
