import type { Finding } from '../finding.js';
import { type Definition, definitionOf, isKind } from '../model/definition.js';
import type { Edit } from '../model/edits.js';
import type { Action, ActionPlace } from './action.js';
import { freeId } from './free-id.js';
import { addEntry } from './section-room.js';

const rules: ReadonlySet<string> = new Set(['renewal-due', 'extension-window-open', 'transfer-after-expiry', 'transfer-after-rejection']);

/** Declares the filing that follows one which runs out or was not passed. A flow may go on naming either of them. */
export function declareRenewal(place: ActionPlace, finding: Finding): readonly Action[] {
  const filing = rules.has(finding.rule) ? filingOf(finding, place) : undefined;
  if (!filing?.value.mechanism || place.project.model.naming(filing, 'filing').length > 0) return [];
  const title = { en: `Declare a filing that replaces \`${filing.id}\``, zh: `登记接续 \`${filing.id}\` 的申报` };
  return [{ id: `renew ${filing.id}`, kind: 'quickfix', title, preferred: false, finding, edits: () => edits(place, filing) }];
}

function filingOf(finding: Finding, { project }: ActionPlace): Definition<'filing'> | undefined {
  const definition = definitionOf(finding.place);
  if (definition && isKind(definition, 'filing')) return definition;
  return definition && isKind(definition, 'flow') ? project.model.tables.filing.get(definition.value.filing) : undefined;
}

function edits({ project, file }: ActionPlace, filing: Definition<'filing'>): readonly Edit[] {
  const keys = [
    { key: 'mechanism', value: filing.value.mechanism ?? '' },
    { key: 'status', value: 'preparing' },
    { key: 'replaces', value: filing.id },
    { key: 'owner', value: "''", blank: true },
  ];
  const added = addEntry(file, { section: 'filings', id: freeId(`${filing.id}-next`, project.model.tables.filing), keys });
  return added ? [added] : [];
}
