import type { LockedFlow } from '../generated/lock-types.js';
import type { FlowFacts } from '../law/flow-facts.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { Difference } from './difference.js';
import { onwardFrom } from './onward-from.js';

/** The line that a difference comes from. */
export interface ChangedLine {
  readonly definition: Definition;
  readonly path: readonly string[];
  /** Where it does not stand in the flow itself: what the flow names, and other flows may name too. */
  readonly shared: Definition | undefined;
}

/** A flow as it was approved, where it was, and as it is now. */
export interface Compared {
  readonly approved: LockedFlow | undefined;
  readonly facts: FlowFacts;
  readonly model: Model;
}

/** Where a difference of a flow was written: in the flow itself, or in a definition that it names. */
export function changedLine(difference: Difference, compared: Compared): ChangedLine {
  const { flow, source, target, agreement } = compared.facts;
  const { what, key = '' } = difference;
  const own = (...path: readonly string[]): ChangedLine => ({ definition: flow, path, shared: undefined });
  switch (what) {
    case 'flow':
      return own('filing');
    case 'category':
      return own('categories', indexIn(flow.value.categories, key));
    case 'field':
    case 'class':
      return inCategory(difference, compared) ?? own('categories');
    case 'exporter':
      return inside(flow.value.from === compared.approved?.from.id ? source : undefined, 'operator') ?? own('from');
    case 'recipient':
    case 'country':
    case 'onward':
      return inRecipient(difference, compared) ?? own('to');
    case 'place':
      return inside(flow.value.to === compared.approved?.to.id ? target : undefined, 'location') ?? own('to');
    case 'purpose':
      return typeof flow.value.purpose === 'object' ? own('purpose', key) : own('purpose');
    case 'method':
    case 'retention':
      return own(what);
    case 'people':
      return own(...figures(flow, 'individuals', key));
    case 'sensitive-people':
      return own(...figures(flow, flow.value.sensitiveIndividuals === undefined ? 'individuals' : 'sensitiveIndividuals', key));
    case 'agreement':
      return inside(key === 'kind' ? agreement : undefined, 'kind') ?? own('agreement');
    case 'term':
      return inside(agreement, 'terms', key) ?? own('agreement');
  }
}

function inside(definition: Definition | undefined, ...path: readonly string[]): ChangedLine | undefined {
  return definition && { definition, path, shared: definition };
}

function inCategory({ key, field, what }: Difference, { facts: { categories } }: Compared): ChangedLine | undefined {
  const category = categories.find(({ id }) => id === key);
  if (what === 'class') return inside(category, field ?? 'class');
  return inside(category, 'fields', indexIn(category?.value.fields, field ?? ''));
}

function inRecipient({ what, key = '', field }: Difference, { approved, facts: { flow, recipient, target }, model }: Compared): ChangedLine | undefined {
  if (what === 'recipient' && key === '') return inside(flow.value.to === approved?.to.id ? target : undefined, 'operator');
  if (what === 'recipient') return inside(recipient, key);
  if (what === 'country' || !recipient) return inside(recipient, 'country');
  const next = onwardFrom(recipient, model).find(({ id }) => id === key);
  if (!next) return inside(recipient, 'onwardTo');
  const line =
    field === 'country' && next.definition
      ? { definition: next.definition, path: ['country'] }
      : { definition: next.by, path: ['onwardTo', String(next.index)] };
  return { ...line, shared: recipient };
}

function indexIn(list: readonly string[] | undefined, item: string): string {
  return String(list?.indexOf(item) ?? '');
}

function figures(flow: Definition<'flow'>, name: 'individuals' | 'sensitiveIndividuals', year: string): readonly string[] {
  return typeof flow.value[name] === 'object' ? [name, year] : [name];
}
