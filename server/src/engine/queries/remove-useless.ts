import type { Finding } from '../finding.js';
import { addressOf, definitionOf } from '../model/definition.js';
import type { Action, ActionPlace } from './action.js';
import { removeEntry } from './remove-entry.js';

/** Rules that say that a definition is of no use, each with whether it is a record. */
const useless: ReadonlyMap<string, boolean> = new Map([
  ['definition-unused', false],
  ['waiver-expired', true],
  ['waiver-orphaned', true],
]);

/** Takes out what a finding says is of no use. */
export function removeUseless({ file }: ActionPlace, finding: Finding): readonly Action[] {
  const record = useless.get(finding.rule);
  const definition = record === undefined ? undefined : definitionOf(finding.place);
  if (!definition) return [];
  const title = record ? { en: 'Remove this record', zh: '删除该记录' } : { en: `Remove \`${definition.id}\``, zh: `删除 \`${definition.id}\`` };
  const id = `remove ${addressOf(definition)}`;
  return [{ id, kind: 'quickfix', title, preferred: false, finding, edits: () => [removeEntry(file, definition)] }];
}
