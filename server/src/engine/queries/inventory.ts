// What a project defines, section by section, each definition with what stands beside its name in a list.
import type { FindingCounts } from '../finding.js';
import type { Outcome } from '../law/mechanism.js';
import { type Definition, isKind, type Kind } from '../model/definition.js';
import type { Text } from '../text.js';
import { mechanismTitle } from '../views/diagram-words.js';
import { worstOf } from '../views/worst-outcome.js';
import { placeText } from './definition-detail.js';
import { describeKey } from './key-info.js';
import type { ProjectView } from './project-view.js';

interface Section {
  readonly kind: Kind;
  readonly name: Text;
}

/** The sections that an inventory tells of, in the order of a list. */
export const inventorySections = {
  exporters: { kind: 'exporter', name: { en: 'Exporters', zh: '出境方' } },
  systems: { kind: 'system', name: { en: 'Systems', zh: '系统' } },
  categories: { kind: 'category', name: { en: 'Data categories', zh: '数据类别' } },
  recipients: { kind: 'recipient', name: { en: 'Recipients', zh: '境外接收方' } },
  agreements: { kind: 'agreement', name: { en: 'Agreements', zh: '法律文件' } },
  flows: { kind: 'flow', name: { en: 'Flows', zh: '流转' } },
  filings: { kind: 'filing', name: { en: 'Filings', zh: '申报与备案' } },
} as const satisfies Readonly<Record<string, Section>>;

export interface ListedDefinition {
  readonly definition: Definition;
  readonly outcome: Outcome | undefined;
  readonly detail: Text;
  readonly findings: FindingCounts;
}

/** A definition as a list shows it. */
export function listedDefinition(definition: Definition, project: ProjectView): ListedDefinition {
  return { definition, outcome: outcomeOf(definition, project), detail: detailOf(definition, project), findings: project.findingCountsIn(definition) };
}

/** The verdict of a flow; of what takes part in flows the worst of theirs, those that are over left out. */
function outcomeOf(definition: Definition, { model, judgement }: ProjectView): Outcome | undefined {
  if (isKind(definition, 'flow')) return judgement.of(definition)?.mechanism;
  const verdicts = isKind(definition, 'exporter')
    ? judgement.exporter(definition).verdicts
    : isKind(definition, 'recipient')
      ? judgement.sentTo(definition)
      : isKind(definition, 'system', 'category')
        ? model.naming(definition, 'flow').flatMap((flow) => judgement.of(flow) ?? [])
        : [];
  const outcomes = new Set(verdicts.filter(({ flow }) => flow.value.status !== 'ended').map(({ mechanism }) => mechanism));
  return outcomes.size === 0 ? undefined : worstOf(outcomes);
}

function detailOf(definition: Definition, project: ProjectView): Text {
  const { catalogues } = project;
  if (isKind(definition, 'exporter')) return joined(catalogues.sectors[definition.value.sector ?? '']?.name);
  if (isKind(definition, 'system')) return joined(placeText(project, definition), word(definition.value.operator));
  if (isKind(definition, 'category')) return joined(meaningOf(definition, 'class', definition.value.class));
  if (isKind(definition, 'recipient')) return joined(placeText(project, definition), meaningOf(definition, 'role', definition.value.role));
  if (isKind(definition, 'agreement')) return joined(word(definition.value.with), meaningOf(definition, 'kind', definition.value.kind));
  if (isKind(definition, 'flow')) return joined(route(definition), placeText(project, definition), status(definition));
  if (!isKind(definition, 'filing')) return joined();
  const { mechanism, status: standing } = definition.value;
  return joined(mechanism && { en: mechanismTitle(mechanism, 'en'), zh: mechanismTitle(mechanism, 'zh') }, meaningOf(definition, 'status', standing));
}

function route({ value }: Definition<'flow'>): Text | undefined {
  return word(`${value.from ?? '?'} → ${value.to ?? '?'}`);
}

/** That it runs is what most flows do. */
function status(flow: Definition<'flow'>): Text | undefined {
  return flow.value.status === 'active' ? undefined : meaningOf(flow, 'status', flow.value.status);
}

/** What a word of the format means. */
function meaningOf({ kind }: Definition, key: string, value: string | undefined): Text | undefined {
  return describeKey(kind, [key])?.values.find((one) => one.value === value)?.meaning ?? word(value);
}

function word(text: string | undefined): Text | undefined {
  return text === undefined ? undefined : { en: text, zh: text };
}

function joined(...parts: readonly (Text | undefined)[]): Text {
  const known = parts.filter((part) => part !== undefined);
  return { en: known.map(({ en }) => en).join(' · '), zh: known.map(({ zh }) => zh).join(' · ') };
}
