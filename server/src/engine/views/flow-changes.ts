// What is different between two states of a project, flow by flow. Flows are the same where their ids are, whatever file they stand in.
import type { Judgement } from '../law/judgement.js';
import type { Verdict } from '../law/verdict.js';
import type { Model } from '../model/model.js';
import { saysSame } from './key-changes.js';

/** A project as it was judged; an `Analysis` has both. */
interface Judged {
  readonly model: Model;
  readonly judgement: Judgement;
}

export interface FlowChange {
  /** `verdict`: it needs something else. `content`: it says something else, or its ends lie elsewhere, and it needs the same. */
  readonly kind: 'added' | 'removed' | 'verdict' | 'content';
  /** Undefined where it was added. */
  readonly before: Verdict | undefined;
  /** Undefined where it was removed. */
  readonly after: Verdict | undefined;
}

/** Flows that changed, in the order in which they stand now, removed ones behind them. */
export function flowChanges(before: Judged, after: Judged): readonly FlowChange[] {
  const earlier = byId(before);
  const later = byId(after);
  const changed = [...later.values()].flatMap((now): readonly FlowChange[] => {
    const then = earlier.get(now.flow.id);
    const kind = then ? changeOf(then, now) : 'added';
    return kind ? [{ kind, before: then, after: now }] : [];
  });
  const removed = [...earlier.values()].filter(({ flow }) => !later.has(flow.id));
  return [...changed, ...removed.map((then): FlowChange => ({ kind: 'removed', before: then, after: undefined }))];
}

/** Of two flows of one id the one that counts. */
function byId({ model, judgement }: Judged): ReadonlyMap<string, Verdict> {
  const { flow } = model.tables;
  return new Map(judgement.verdicts.filter((verdict) => flow.get(verdict.flow.id) === verdict.flow).map((verdict) => [verdict.flow.id, verdict]));
}

function changeOf(then: Verdict, now: Verdict): 'verdict' | 'content' | undefined {
  if (then.mechanism !== now.mechanism) return 'verdict';
  return saysSame(then.flow.entry.value, now.flow.entry.value) && liesSame(then, now) ? undefined : 'content';
}

/** Whether the same send and receive, in the same places: that may change while the flow itself says the same. */
function liesSame({ facts: then }: Verdict, { facts: now }: Verdict): boolean {
  return (
    then.exporter?.id === now.exporter?.id &&
    then.recipient?.id === now.recipient?.id &&
    then.recipient?.value.country === now.recipient?.value.country &&
    then.source?.value.location === now.source?.value.location &&
    then.target?.value.location === now.target?.value.location
  );
}

/** Of several changes the one that matters most. */
export function weightiest(kinds: readonly FlowChange['kind'][]): FlowChange['kind'] | undefined {
  return (['verdict', 'added', 'removed', 'content'] as const).find((kind) => kinds.includes(kind));
}
