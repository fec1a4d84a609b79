// Data flows as a hierarchy: from whoever sends over each flow to whoever gets it and passes it on, and the way back.
import { type Definition, isKind } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import type { Span } from '../syntax/span.js';
import { meantBy } from './definitions-at.js';
import { idSpan, spansOfNames } from './name-spans.js';
import { namesIn } from './names-in.js';
import type { ProjectView } from './project-view.js';

/** A step from one definition to the next. */
export interface Hop {
  /** Where the step leads. */
  readonly other: Definition;
  /** Where the text shows it, in the file of the side that sends. */
  readonly spans: readonly Span[];
}

type HierarchyKind = 'exporter' | 'system' | 'recipient' | 'category' | 'flow';

/** Whether data comes from, goes to or runs through it. */
export function isInHierarchy(definition: Definition): definition is Definition<HierarchyKind> {
  return isKind(definition, 'exporter', 'system', 'recipient', 'category', 'flow');
}

/** Where data goes from here: flows, what they lead to, and recipients to whom it is passed on. */
export function outgoing(project: ProjectView, sender: Definition): readonly Hop[] {
  if (isKind(sender, 'flow')) return targetsOf(project, sender, 'to');
  const flows = flowsOf(project, sender, 'from').map(({ from: flow, references }): Hop => {
    // Places of the other file would be shown in this one.
    const spans = flow.file === sender.file ? spansIn(project, references) : ownSpan(project, sender);
    return { other: flow, spans };
  });
  return [...flows, ...passedOn(project, sender)];
}

/** Where data comes from: flows, what they begin at, and recipients who pass it on. */
export function incoming(project: ProjectView, receiver: Definition): readonly Hop[] {
  if (isKind(receiver, 'flow'))
    return targetsOf(project, receiver, 'from').map(({ other, spans }) => ({ other, spans: other.file === receiver.file ? spans : ownSpan(project, other) }));
  const flows = flowsOf(project, receiver, 'to').map(({ from: flow, references }): Hop => ({ other: flow, spans: spansIn(project, references) }));
  const earlier = isKind(receiver, 'recipient') ? namers(project, receiver, { kind: 'recipient', key: 'onwardTo' }) : [];
  return [...flows, ...earlier.map(({ from, references }): Hop => ({ other: from, spans: spansIn(project, references) }))];
}

interface Namer {
  readonly from: Definition;
  readonly references: readonly Reference[];
}

/** Flows that name something at a key, or a system of whoever it is; flows that carry a category go both ways. */
function flowsOf(project: ProjectView, definition: Definition, key: 'from' | 'to'): readonly Namer[] {
  if (isKind(definition, 'category')) return namers(project, definition, { kind: 'flow', key: 'categories' });
  const operated = isKind(definition, 'exporter', 'recipient') ? namers(project, definition, { kind: 'system', key: 'operator' }) : [];
  return [definition, ...operated.map(({ from }) => from)].flatMap((one) => namers(project, one, { kind: 'flow', key }));
}

/** Definitions of a kind that name this one at a key. */
function namers(project: ProjectView, named: Definition, at: { readonly kind: 'flow' | 'system' | 'recipient'; readonly key: string }): readonly Namer[] {
  return project.model.naming(named, at.kind).flatMap((from) => {
    const given = namesIn(from).filter(({ path, target }) => path[0] === at.key && target === named.id);
    const references = given.filter((reference) => meantBy(project, reference).some(({ section }) => section === named.section));
    return references.length > 0 ? [{ from, references }] : [];
  });
}

/** What a definition names at a key, with the places of the names. */
function targetsOf(project: ProjectView, from: Definition, key: string): readonly Hop[] {
  const references = namesIn(from).filter(({ path }) => path[0] === key);
  return references.flatMap((reference) => meantBy(project, reference).map((other): Hop => ({ other, spans: spansIn(project, [reference]) })));
}

/** Recipients to whom a recipient, or the one that runs a system, passes data on. */
function passedOn(project: ProjectView, sender: Definition): readonly Hop[] {
  if (isKind(sender, 'recipient')) return targetsOf(project, sender, 'onwardTo');
  if (!isKind(sender, 'system')) return [];
  return targetsOf(project, sender, 'operator').flatMap(({ other: operator, spans }) =>
    isKind(operator, 'recipient') ? targetsOf(project, operator, 'onwardTo').map(({ other }): Hop => ({ other, spans })) : [],
  );
}

function spansIn(project: ProjectView, references: readonly Reference[]): readonly Span[] {
  const file = references[0] && project.file(references[0].from.file);
  return file ? spansOfNames(file, references) : [];
}

function ownSpan(project: ProjectView, definition: Definition): readonly Span[] {
  const file = project.file(definition.file);
  return file ? [idSpan(file, definition)] : [];
}
