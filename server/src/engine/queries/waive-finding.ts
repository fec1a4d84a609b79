import type { Finding } from '../finding.js';
import { addDays } from '../law/days.js';
import type { Day } from '../law/regimes.js';
import { addressOf, definitionOf } from '../model/definition.js';
import { yamlText } from '../model/yaml-text.js';
import type { Action, ActionPlace } from './action.js';
import type { ProjectView } from './project-view.js';
import { addEntry } from './section-room.js';

/** Accepts a finding for now, on the record; why, and who answers for it, is for a person to say. */
export function waiveFinding({ project, file }: ActionPlace, finding: Finding): readonly Action[] {
  const { rule } = finding;
  const at = waivableAt(finding);
  if (at === undefined) return [];
  const keys = [
    { key: 'rule', value: rule },
    { key: 'at', value: yamlText(at) },
    { key: 'reason', value: "''", blank: true },
    { key: 'owner', value: "''", blank: true },
    { key: 'expires', value: waivedUntil(project) },
  ];
  const title = { en: `Accept \`${rule}\` at \`${at}\` for now, on the record`, zh: `暂时接受 \`${at}\` 的 \`${rule}\`，并记录在案` };
  const edits = () => [addEntry(file, { section: 'waivers', id: undefined, keys }) ?? []].flat();
  return [{ id: `waive ${rule} ${at}`, kind: 'quickfix', title, preferred: false, finding, edits }];
}

/** The address by which a record finds a finding; undefined where none can. */
export function waivableAt({ rule, place }: Finding): string | undefined {
  const definition = definitionOf(place);
  // What YAML cannot read cannot be accepted, and items of lists have no name by which a record could find them.
  if (!definition || rule === 'syntax' || definition.kind === 'waiver' || definition.kind === 'expectation') return undefined;
  return addressOf(definition);
}

/** The last day of a record that begins on the day of evaluation. */
export function waivedUntil({ asOf }: Pick<ProjectView, 'asOf'>): Day {
  return addDays(asOf, waiverDays);
}

/** Long enough to mend most things, short enough to be looked at again. */
const waiverDays = 90;
