import { suffices } from '../law/filing-cover.js';
import type { FilingMechanism } from '../law/filing-state.js';
import type { Outcome } from '../law/mechanism.js';
import { yearOf } from '../law/regimes.js';
import type { Verdict } from '../law/verdict.js';
import { type Definition, isKind } from '../model/definition.js';
import type { Text } from '../text.js';
import { freeId } from './free-id.js';
import type { ProjectView } from './project-view.js';
import { addEntry } from './section-room.js';
import { type AskedChange, addressed, valueChange } from './set-value.js';

/** From the lightest on, each with what the id of such a filing begins with. */
const names: Readonly<Record<FilingMechanism, string>> = {
  'standard-contract': 'contract',
  certification: 'certification',
  'security-assessment': 'assessment',
};
const mechanisms = ['standard-contract', 'certification', 'security-assessment'] as const;

/** Declares one filing for flows that have none, where filings are declared, and names it in each of them. */
export function createFiling(project: ProjectView, addresses: readonly string[]): AskedChange {
  const flows: Definition<'flow'>[] = [];
  for (const address of addresses) {
    const flow = addressed(project, address);
    if (!flow || !isKind(flow, 'flow')) return { refused: { en: `no flow is called \`${address}\``, zh: `没有流转 \`${address}\`` } };
    flows.push(flow);
  }
  const [first] = flows;
  const file = first && homeFor(first, project);
  if (!file) return { refused: { en: 'no flow was named', zh: '未指定流转' } };
  const mechanism = mechanismFor(flows, project);
  if (typeof mechanism !== 'string') return { refused: mechanism };
  const id = freeId(`${names[mechanism]}-${yearOf(project.asOf)}`, project.model.tables.filing);
  const naming = flows.map((flow) => named(flow, id, project));
  const refusal = naming.find((change) => 'refused' in change);
  if (refusal) return refusal;
  const added = addEntry(file, {
    section: 'filings',
    id,
    keys: [
      { key: 'mechanism', value: mechanism },
      { key: 'status', value: 'preparing' },
    ],
  });
  if (!added) return { refused: { en: `\`${file.path}\` has no room for a filing`, zh: `\`${file.path}\` 中没有可以写入申报的位置` } };
  const from = added.text.indexOf(`${id}:`);
  return { edits: [...naming.flatMap((change) => ('edits' in change ? change.edits : [])), added], shows: { edit: added, from, to: from + id.length } };
}

/** Where filings stand already: beside the flow, or else where the last one is. */
function homeFor(flow: Definition<'flow'>, project: ProjectView) {
  const { list } = project.model.tables.filing;
  const beside: Definition = list.find((filing) => filing.file === flow.file) ?? list.at(-1) ?? flow;
  return project.file(beside.file);
}

function named(flow: Definition<'flow'>, id: string, project: ProjectView): AskedChange {
  const file = project.file(flow.file);
  return file ? valueChange(file, flow, { path: ['filing'], value: id }) : { edits: [] };
}

/** The lightest mechanism that is enough for all of them. What is open is taken for the heaviest that it may be. */
function mechanismFor(flows: readonly Definition<'flow'>[], { judgement }: ProjectView): FilingMechanism | Text {
  const needed = flows.map((flow) => ({ flow, needs: needOf(judgement.of(flow)) }));
  const free = needed.find(({ needs }) => needs === 'none' || needs === 'exempt');
  if (free) return { en: `\`${free.flow.id}\` needs no filing`, zh: `\`${free.flow.id}\` 无需申报或备案` };
  return mechanisms.find((one) => needed.every(({ needs }) => suffices(one, needs))) ?? 'security-assessment';
}

function needOf(verdict: Verdict | undefined): Outcome {
  if (verdict?.mechanism !== 'undetermined') return verdict?.mechanism ?? 'none';
  return verdict.possible[0] ?? 'none';
}
