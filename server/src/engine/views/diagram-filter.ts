// Which flows somebody wants to see.
import type { Outcome } from '../law/mechanism.js';
import type { Definition, Shape } from '../model/definition.js';
import type { Model } from '../model/model.js';
import type { NumberedFlow } from './diagram-scope.js';

export type FlowStatus = NonNullable<Shape<'flow'>['status']>;

/** All of it applies; of a list, one is enough. An empty list or text is no demand. */
export interface FlowFilter {
  readonly outcomes?: readonly string[] | undefined;
  readonly categories?: readonly string[] | undefined;
  readonly recipients?: readonly string[] | undefined;
  readonly statuses?: readonly FlowStatus[] | undefined;
  /** Part of an id or a name, in either language, of the flow or of what it names; capitals do not matter. */
  readonly text?: string | undefined;
}

export function statusOf(flow: Definition<'flow'>): FlowStatus {
  return flow.value.status ?? 'active';
}

/** Whether a filter lets a flow through. */
export function flowFilter({ outcomes, categories, recipients, statuses, text = '' }: FlowFilter, model: Model): (flow: NumberedFlow) => boolean {
  const wanted = text.trim().toLowerCase();
  const tests: ((flow: NumberedFlow) => boolean)[] = [];
  const oneOf = <T extends string>(list: readonly T[] | undefined, valuesOf: (flow: NumberedFlow) => readonly T[]) => {
    const set = new Set(list);
    if (set.size > 0) tests.push((flow) => valuesOf(flow).some((value) => set.has(value)));
  };
  oneOf<string>(outcomes, ({ verdict }): readonly Outcome[] => [verdict.mechanism]);
  oneOf(categories, ({ verdict }) => verdict.flow.value.categories ?? []);
  oneOf(recipients, ({ verdict }) => recipientsOf(verdict.flow.value.to, verdict.facts.recipient));
  oneOf(statuses, ({ verdict }) => [statusOf(verdict.flow)]);
  if (wanted !== '') {
    const says = sayer(wanted);
    tests.push(({ verdict: { flow, facts } }) => {
      const { from, to, filing, agreement, categories: named = [] } = flow.value;
      const ids = [from, to, filing, agreement, ...named].some((id) => id?.toLowerCase().includes(wanted));
      const definitions = [flow, facts.exporter, facts.recipient, facts.source, facts.target, facts.agreement, facts.population, ...facts.categories];
      return ids || [...definitions, model.tables.filing.get(filing)].some((one) => one !== undefined && says(one));
    });
  }
  return (flow) => tests.every((test) => test(flow));
}

function recipientsOf(to: string | undefined, recipient: Definition<'recipient'> | undefined): readonly string[] {
  return recipient ? [recipient.id] : to === undefined ? [] : [to];
}

/** Whether a definition has a text in its id or name; what many flows name is looked at once. */
function sayer(wanted: string): (definition: Definition) => boolean {
  const known = new Map<Definition, boolean>();
  return (definition) => {
    const { id, value } = definition;
    const said = known.get(definition) ?? [id, ...namesIn('name' in value ? value.name : undefined)].some((text) => text.toLowerCase().includes(wanted));
    known.set(definition, said);
    return said;
  };
}

function namesIn(name: unknown): readonly string[] {
  if (typeof name === 'string') return [name];
  return typeof name === 'object' && name !== null ? Object.values(name).filter((text) => typeof text === 'string') : [];
}
