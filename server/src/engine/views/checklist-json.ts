import type { Finding } from '../finding.js';
import type { Text } from '../text.js';
import type { AgreementItem, DocumentItem, FilingChecklist, Progress, TermItem } from './checklist.js';
import { isThere } from './checklist.js';
import type { Guidance } from './guidance.js';
import { type StageJson, stageJson, type TimelineJson, timelineJson } from './timeline-json.js';

/** A checklist as JSON: what the timeline says, with documents, terms and findings. */
export interface ChecklistJson extends Omit<TimelineJson, 'stages'> {
  readonly status: string | null;
  readonly owner: string | null;
  readonly flows: readonly string[];
  readonly progress: Progress;
  readonly stages: readonly (StageJson & { readonly findings: readonly FindingJson[] })[];
  readonly documents: readonly object[];
  readonly agreements: readonly object[];
  readonly findings: readonly FindingJson[];
}

interface FindingJson {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly waived: boolean;
}

export function checklistJson(checklist: FilingChecklist, language: keyof Text): ChecklistJson {
  const { filing, flows, progress, steps, documents, agreements, findings, timeline } = checklist;
  return {
    ...timelineJson(timeline, language),
    status: filing.value.status ?? null,
    owner: filing.value.owner ?? null,
    flows: flows.map(({ id }) => id),
    progress,
    stages: steps.map((step) => ({ ...stageJson(step, language), findings: step.findings.map((one) => findingJson(one, language)) })),
    documents: documents.map((document) => documentJson(document, language)),
    agreements: agreements.map((agreement) => agreementItemJson(agreement, language)),
    findings: findings.map((one) => findingJson(one, language)),
  };
}

function findingJson({ rule, severity, message, waiver }: Finding, language: keyof Text): FindingJson {
  return { rule, severity, message: message[language], waived: waiver !== undefined };
}

function guidanceJson({ gist, commonFault, provisions, confidence, note }: Guidance, language: keyof Text) {
  return { gist: gist[language], commonFault: commonFault?.[language] ?? null, provisions, confidence, note: note?.[language] ?? null };
}

function documentJson(document: DocumentItem, language: keyof Text) {
  const { id, name, mandatory, state, file, exists, owner, due, findings, guidance, headings } = document;
  return {
    id,
    name: name[language],
    mandatory,
    state,
    done: isThere(document),
    file: file ?? null,
    exists: exists ?? null,
    owner: owner ?? null,
    due: due ?? null,
    guidance: guidance ? guidanceJson(guidance, language) : null,
    headings: headings.map((heading) => ({
      id: heading.id,
      number: heading.number,
      name: heading.name[language],
      ...guidanceJson(heading.guidance, language),
    })),
    findings: findings.map((one) => findingJson(one, language)),
  };
}

function agreementItemJson({ agreement, terms, findings }: AgreementItem, language: keyof Text) {
  return {
    id: agreement.id,
    terms: terms.map((term) => termJson(term, language)),
    findings: findings.map((one) => findingJson(one, language)),
  };
}

function termJson({ id, name, level, met, state, where, guidance }: TermItem, language: keyof Text) {
  return { id, name: name[language], level, met, state, where: where ?? null, guidance: guidanceJson(guidance, language) };
}
