import type { Finding } from '../finding.js';
import { isLeaving } from '../law/leaving.js';
import { type Definition, isKind } from '../model/definition.js';
import { type Edit, hasKey, insertKeys } from '../model/edits.js';
import { yamlText } from '../model/yaml-text.js';
import type { Action, ActionPlace } from './action.js';
import { freeId } from './free-id.js';
import type { ProjectView } from './project-view.js';
import { addEntry } from './section-room.js';

type Flow = Definition<'flow'>;
type Recipient = Definition<'recipient'>;

/** Defines the agreement that a flow lacks: an answer to the finding that asks for one. */
export function defineAgreement(place: ActionPlace, finding: Finding): readonly Action[] {
  const lacking = finding.rule === 'flow-needs-agreement' ? lackingAt(place, finding.place.span.start) : undefined;
  if (!lacking) return [];
  const { flow, recipient } = lacking;
  const title = { en: `Define an agreement with \`${recipient.id}\``, zh: `定义与 \`${recipient.id}\` 的法律文件` };
  return [{ id: `agree ${flow.id}`, kind: 'quickfix', title, preferred: false, finding, edits: () => edits(place, recipient, [flow]) }];
}

/** Defines one agreement for all flows to a recipient that name none. */
export function shareAgreement(place: ActionPlace): readonly Action[] {
  const lacking = lackingAt(place, place.span.start);
  const flows = lacking ? flowsLacking(lacking.recipient, place.project) : [];
  if (!lacking || flows.length < 2) return [];
  const { recipient } = lacking;
  const title = {
    en: `Define one agreement with \`${recipient.id}\` for ${flows.length} flows`,
    zh: `为 ${flows.length} 个流转定义一份与 \`${recipient.id}\` 的法律文件`,
  };
  return [{ id: `agree all ${recipient.id}`, kind: 'refactor.extract', title, preferred: false, edits: () => edits(place, recipient, flows) }];
}

function lackingAt({ project, file }: ActionPlace, offset: number): { readonly flow: Flow; readonly recipient: Recipient } | undefined {
  const flow = project.definitionAt(file.path, offset);
  if (!flow || !isKind(flow, 'flow') || !namesNone(flow)) return undefined;
  const verdict = project.judgement.of(flow);
  const recipient = verdict && isLeaving(verdict) ? verdict.facts.recipient : undefined;
  return recipient && { flow, recipient };
}

function flowsLacking(recipient: Recipient, { judgement }: ProjectView): readonly Flow[] {
  return judgement
    .sentTo(recipient)
    .filter(isLeaving)
    .map(({ flow }) => flow)
    .filter(namesNone);
}

function namesNone(flow: Flow): boolean {
  return !hasKey(flow, [], 'agreement') && flow.entry.problems.length === 0;
}

function edits({ project, file }: ActionPlace, recipient: Recipient, flows: readonly Flow[]): readonly Edit[] {
  const id = freeId(`${recipient.id}-agreement`, project.model.tables.agreement);
  const named = flows.flatMap((flow) => insertKeys(flow, [], [{ key: 'agreement', value: id }]) ?? []);
  const keys = [
    { key: 'with', value: yamlText(recipient.id) },
    { key: 'file', value: "''", blank: true },
  ];
  const added = addEntry(file, { section: 'agreements', id, keys });
  return added && named.length > 0 ? [...named, added] : [];
}
