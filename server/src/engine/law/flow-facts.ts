// What the file says about one flow, put together from the definitions that it names.
import type { Catalogues } from '../generated/catalogue-types.js';
import type { Definition } from '../model/definition.js';
import type { Model } from '../model/model.js';
import { type Side, sideOf } from './places.js';
import { any, type Truth, truth } from './truth.js';

export type DataClass = 'general' | 'personal' | 'sensitive' | 'important' | 'core';

export interface FlowFacts {
  readonly flow: Definition<'flow'>;
  readonly exporter: Definition<'exporter'> | undefined;
  readonly recipient: Definition<'recipient'> | undefined;
  readonly source: Definition<'system'> | undefined;
  readonly target: Definition<'system'> | undefined;
  readonly agreement: Definition<'agreement'> | undefined;
  readonly population: Definition<'population'> | undefined;
  readonly categories: readonly Definition<'category'>[];
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Whether the flow takes data out of mainland China. */
  readonly crossBorder: Truth;
  /** Whether one of its categories is of a class, by what the categories say. Personal is ordinary or sensitive. */
  readonly ofClass: Readonly<Record<'general' | 'ordinary' | 'sensitive' | 'important' | 'core' | 'personal', Truth>>;
}

const classes: readonly DataClass[] = ['general', 'personal', 'sensitive', 'important', 'core'];

/** Puts the facts of a flow together; what is not defined stays unknown. */
export function flowFacts(flow: Definition<'flow'>, model: Model, catalogues: Catalogues): FlowFacts {
  const { tables } = model;
  const source = tables.system.get(flow.value.from);
  const target = tables.system.get(flow.value.to);
  const exporter = tables.exporter.get(source?.value.operator) ?? (source ? undefined : tables.exporter.get(flow.value.from));
  const recipient = tables.recipient.get(target?.value.operator) ?? (target ? undefined : tables.recipient.get(flow.value.to));
  const fromSide = systemSide(source, exporter, tables.recipient.get(source?.value.operator), catalogues);
  const toSide = target
    ? systemSide(target, tables.exporter.get(target.value.operator), recipient, catalogues)
    : sideOf(recipient?.value.country, catalogues.places);
  const categories = (flow.value.categories ?? []).flatMap((id) => tables.category.get(id) ?? []);
  const named = flow.value.categories ?? [];
  return {
    flow,
    exporter,
    recipient,
    source,
    target,
    categories,
    agreement: tables.agreement.get(flow.value.agreement),
    population: tables.population.get(flow.value.population),
    fromSide,
    toSide,
    crossBorder: crossing(
      flow,
      fromSide,
      toSide,
      tables.exporter.get(target?.value.operator) ? 'mainland' : sideOf(recipient?.value.country, catalogues.places),
    ),
    ofClass: classTruths(named.length === 0 || categories.length < named.length, categories),
  };
}

function systemSide(
  system: Definition<'system'> | undefined,
  exporter: Definition<'exporter'> | undefined,
  recipient: Definition<'recipient'> | undefined,
  { places }: Catalogues,
): Side {
  if (system?.value.location !== undefined) return sideOf(system.value.location, places);
  // Exporters are handlers in mainland China by definition.
  if (exporter) return 'mainland';
  return sideOf(recipient?.value.country, places);
}

/** Cross-border when the data leaves, or when people abroad can reach it where it is (CAC guides; remote access is an export). */
function crossing(flow: Definition<'flow'>, from: Side, to: Side, reader: Side): Truth {
  if (from === 'outside') return 'no';
  const leaves = reaches(flow.value.method, outside(to), outside(reader));
  if (from === 'mainland' || leaves === 'no') return leaves;
  return 'unknown';
}

/** Where the data stays in the mainland and somebody abroad runs the system, the method says whether it can be reached from there. */
function reaches(method: string | undefined, toOutside: Truth, readerOutside: Truth): Truth {
  if (method === 'remote-access') return any([toOutside, readerOutside]);
  return method === undefined && toOutside === 'no' && readerOutside === 'yes' ? 'unknown' : toOutside;
}

function outside(side: Side): Truth {
  return side === 'unknown' ? 'unknown' : truth(side === 'outside');
}

function classTruths(incomplete: boolean, categories: readonly Definition<'category'>[]): FlowFacts['ofClass'] {
  const one = (...wanted: readonly DataClass[]): Truth =>
    any([...categories.map((category) => isOfClass(category, ...wanted)), ...(incomplete ? (['unknown'] as const) : [])]);
  return {
    general: one('general'),
    ordinary: one('personal'),
    sensitive: one('sensitive'),
    important: one('important'),
    core: one('core'),
    personal: one('personal', 'sensitive'),
  };
}

/** Whether a category is of one of some classes; an unclassified one may be of any class that it does not rule out. */
export function isOfClass(category: Definition<'category'>, ...wanted: readonly DataClass[]): Truth {
  const open = possibleClasses(category);
  // Nothing left means that the category contradicts itself.
  if (open.length > 0 && open.every((one) => wanted.includes(one))) return 'yes';
  return open.length === 0 || open.some((one) => wanted.includes(one)) ? 'unknown' : 'no';
}

function possibleClasses(category: Definition<'category'>): readonly DataClass[] {
  const { class: given, couldBe, notImportantBecause } = category.value;
  if (given !== undefined && given !== 'unknown') return [given];
  const open = classes.filter((one) => couldBe === undefined || couldBe.length === 0 || couldBe.includes(one));
  return notImportantBecause === undefined ? open : open.filter((one) => one !== 'important' && one !== 'core');
}
