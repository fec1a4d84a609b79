import type { Finding } from '../finding.js';
import { definitionOf, isKind } from '../model/definition.js';
import { yamlText } from '../model/yaml-text.js';
import type { Action, ActionPlace } from './action.js';
import { freeId } from './free-id.js';
import { addEntry } from './section-room.js';

/** Declares the access from abroad that an operator has; to which data is for a person to say. */
export function declareAccess({ project, file }: ActionPlace, finding: Finding): readonly Action[] {
  const system = finding.rule === 'remote-access-undeclared' ? definitionOf(finding.place) : undefined;
  const operator = system && isKind(system, 'system') ? system.value.operator : undefined;
  if (!system || operator === undefined) return [];
  const keys = [
    { key: 'from', value: yamlText(system.id) },
    { key: 'to', value: yamlText(operator) },
    { key: 'method', value: 'remote-access' },
    { key: 'categories', value: '[]', blank: true },
  ];
  const edits = () => [addEntry(file, { section: 'flows', id: freeId(`${system.id}-access`, project.model.tables.flow), keys }) ?? []].flat();
  const title = { en: `Declare the access of \`${operator}\` as a flow`, zh: `将 \`${operator}\` 的访问登记为流转` };
  return [{ id: `access ${system.id}`, kind: 'quickfix', title, preferred: false, finding, edits }];
}
