// Two states of a project as one drawing: what is there now, and the flows that are gone.
import type { Model } from '../model/model.js';
import type { End, Ends, Owner } from './diagram-end.js';
import type { NumberedFlow, Scope } from './diagram-scope.js';
import type { FlowChange } from './flow-changes.js';

/** The flows of now, each with what changed about it. */
export function withChanges(flows: readonly NumberedFlow[], changes: readonly FlowChange[]): readonly NumberedFlow[] {
  const changeOf = new Map(changes.map((change) => [change.after, change]));
  return flows.map((flow) => {
    const change = changeOf.get(flow.verdict);
    return change ? { ...flow, change } : flow;
  });
}

/** Of the flows of before those that are gone, numbered behind those of now. */
export function removedFlows(before: readonly NumberedFlow[], changes: readonly FlowChange[], now: number): readonly NumberedFlow[] {
  const changeOf = new Map(changes.filter(({ kind }) => kind === 'removed').map((change) => [change.before, change]));
  const gone = before.flatMap((flow) => {
    const change = changeOf.get(flow.verdict);
    return change ? [{ ...flow, change }] : [];
  });
  return gone.map((flow, index) => ({ ...flow, number: now + index + 1 }));
}

/** Both in one, with the ends of what is gone where they are now. */
export function joined(now: Scope, gone: Scope, model: Model, ends: Ends): Scope {
  const moved = new Map<string, End>();
  const at = (end: End): End => {
    const known = moved.get(end.key) ?? today(end, model, ends);
    moved.set(end.key, known);
    return known;
  };
  const removed = gone.flows.map((flow) => ({ ...flow, from: at(flow.from), to: at(flow.to) }));
  const about = now.about.some(({ at: known }) => known) ? now.about : gone.about.map(at);
  return { ...now, flows: [...now.flows, ...removed], about, all: now.all + gone.all, route: now.route ?? gone.route };
}

function today(end: End, { tables }: Model, ends: Ends): End {
  const ownerNow = (owner: Owner | undefined): Owner | undefined => owner && (tables[owner.kind].get(owner.id) ?? owner);
  if (end.at?.kind === 'system') {
    const system = tables.system.get(end.at.id);
    return system ? ends.ofSystem(system) : { ...end, owner: ownerNow(end.owner) };
  }
  const owner = ownerNow(end.at);
  return owner && owner !== end.at ? ends.ofOwner(owner) : end;
}
