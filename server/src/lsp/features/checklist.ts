import { namedFiles } from '../../engine/law/named-files.js';
import { addressOf } from '../../engine/model/definition.js';
import { describeKey } from '../../engine/queries/key-info.js';
import { type FilingChecklist, filingChecklists } from '../../engine/views/checklist.js';
import { isDrafted } from '../../engine/views/drafted-documents.js';
import { wantingFlows } from '../../engine/views/wanting-flows.js';
import type { FilingItem } from '../../protocol/checklist.js';
import type { Feature } from '../feature.js';
import { courseOf } from '../filing-course.js';
import { agreementTerms, documentItem } from '../filing-papers.js';
import { ChecklistRequest } from '../own-requests.js';
import { findingItem, item, named, outcome, type Translation } from '../payload.js';

/** In a brief answer, so many flows without a filing are told with their place, which has to be looked up for each. */
const mostPlaces = 100;

/** What each filing of a project still wants. */
export const checklist: Feature = {
  capabilities: () => ({}),
  register(on) {
    on(ChecklistRequest, null, ({ uri, filing, brief }, scene) => {
      const project = scene.project(uri);
      if (!project) return null;
      const to = { scene, project, language: scene.language };
      if (filing !== undefined) {
        const only = project.model.tables.filing.list.filter((one) => addressOf(one) === filing);
        return { filings: filingChecklists(project, only).map((one) => filingItem(one, to)), wanting: [] };
      }
      const told = brief ? summaryItem : filingItem;
      const placed = brief ? mostPlaces : Number.POSITIVE_INFINITY;
      return {
        filings: filingChecklists(project).map((one) => told(one, to)),
        wanting: wantingFlows(project).map(({ flow, mechanism }, index) => ({
          ...(index < placed ? item(flow, to) : named(flow, to)),
          outcome: outcome(mechanism, to),
        })),
      };
    });
  },
};

/** A filing without what only its own page shows. */
function summaryItem(checklist: FilingChecklist, to: Translation): FilingItem {
  const { filing } = checklist;
  const { mechanism, status, owner, neededBy } = filing.value;
  return {
    item: item(filing, to),
    mechanism: mechanism ? outcome(mechanism, to) : null,
    status: status ?? null,
    statuses: [],
    owner: owner ?? null,
    neededBy: neededBy ?? null,
    flows: [],
    documents: [],
    terms: [],
    findings: [],
    ...courseOf(checklist, to),
  };
}

function filingItem(checklist: FilingChecklist, to: Translation): FilingItem {
  const { filing, flows, documents, agreements, findings } = checklist;
  const files = new Map(namedFiles(filing).map(({ path, fromRoot }) => [path[1], fromRoot]));
  return {
    ...summaryItem(checklist, to),
    statuses: (describeKey('filing', ['status'])?.values ?? []).map(({ value, meaning }) => ({ id: value, name: meaning?.[to.language] ?? value })),
    flows: flows.map((flow) => {
      const verdict = to.project.judgement.of(flow);
      return { ...item(flow, to), outcome: verdict ? outcome(verdict.mechanism, to) : null };
    }),
    documents: documents.map((one) => ({ ...documentItem(one, files.get(one.id), to), drafted: isDrafted(one.id, filing) })),
    terms: agreements.map((one) => agreementTerms(one, to)),
    findings: findings.map((one) => findingItem(one, to)),
  };
}
