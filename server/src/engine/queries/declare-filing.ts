import type { Finding } from '../finding.js';
import type { FilingMechanism } from '../law/filing-state.js';
import type { Outcome } from '../law/mechanism.js';
import { type Definition, definitionOf, isKind } from '../model/definition.js';
import { type Edit, hasKey, insertKeys, type NewKey, replaceValue } from '../model/edits.js';
import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import type { Action, ActionPlace } from './action.js';
import { freeId } from './free-id.js';
import { addEntry } from './section-room.js';

const mechanisms: Readonly<Partial<Record<Outcome, readonly FilingMechanism[]>>> = {
  'security-assessment': ['security-assessment'],
  'standard-contract-or-certification': ['standard-contract', 'certification'],
  'standard-contract': ['standard-contract'],
  certification: ['certification'],
};

/** Declares the filing that a flow needs, where a finding says that there is none or not enough. Who prepares it is for a person to say. */
export function declareFiling(place: ActionPlace, finding: Finding): readonly Action[] {
  const flow = definitionOf(finding.place);
  if (!flow || !isKind(flow, 'flow') || !isMissing(finding.rule, place)) return [];
  const needed = place.project.judgement.of(flow)?.mechanism;
  const declared = hasKey(flow, [], 'filing');
  // A name that nothing defines is for another action.
  if (!needed || (declared && !place.project.model.tables.filing.get(flow.value.filing))) return [];
  const choices = mechanisms[needed] ?? [];
  return choices.map((mechanism) => ({
    id: `file ${flow.id} ${mechanism}`,
    kind: 'quickfix',
    title: titleOf(flow.id, choices.length === 1 ? undefined : mechanismName(mechanism)),
    preferred: false,
    finding,
    edits: () => edits(place, flow, mechanism),
  }));
}

function titleOf(flow: string, kind: Text | undefined): Text {
  const title = { en: `Declare a filing for \`${flow}\``, zh: `为 \`${flow}\` 登记申报` };
  return kind ? { en: `${title.en}: ${kind.en}`, zh: `${title.zh}：${kind.zh}` } : title;
}

function isMissing(rule: string, { project }: ActionPlace): boolean {
  return rule === 'flow-needs-filing' || rule === 'filing-mechanism-insufficient' || project.regime.decisions.some(({ finding }) => finding === rule);
}

function edits({ project, file }: ActionPlace, flow: Definition<'flow'>, mechanism: FilingMechanism): readonly Edit[] {
  const id = freeId(`${flow.id}-filing`, project.model.tables.filing);
  const before = flow.value.filing;
  const named = before === undefined ? insertKeys(flow, [], [{ key: 'filing', value: id }]) : replaceValue(flow, ['filing'], id);
  const keys: readonly NewKey[] = [
    { key: 'mechanism', value: mechanism },
    { key: 'status', value: 'preparing' },
    ...(before === undefined ? [] : [{ key: 'replaces', value: before }]),
    { key: 'owner', value: "''", blank: true },
  ];
  const added = addEntry(file, { section: 'filings', id, keys });
  return named && added ? [named, added] : [];
}
