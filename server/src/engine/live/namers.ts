import { addressOf, type Kind } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import type { LiveDefinition } from './live-definition.js';
import { bySource } from './slots.js';
import { Source, type Tracker } from './tracker.js';

interface Named {
  readonly byKind: Map<Kind, { readonly members: Set<LiveDefinition>; readonly source: Source }>;
  /** Whether another definition names it. */
  isNamed: boolean;
  readonly source: Source;
}

/** Who names whom. */
export class Namers {
  private readonly entries = new Map<string, Named>();
  private readonly targets = new Map<LiveDefinition, ReadonlySet<string>>();

  constructor(private readonly tracker: Tracker) {}

  /** The definitions of a kind that name what has this address, in source order. */
  of(address: string, kind: Kind): readonly LiveDefinition[] {
    const { members, source } = this.membersOf(address, kind);
    source.noteRead();
    return [...members].sort(bySource);
  }

  named(address: string): boolean {
    const entry = this.entry(address);
    entry.source.noteRead();
    return entry.isNamed;
  }

  /** Takes down what a definition names now. */
  update(definition: LiveDefinition, references: readonly Reference[]): void {
    const before = this.targets.get(definition) ?? new Set();
    const after = new Set(references.flatMap(({ target, link }) => (link.sections ?? []).map((section) => `${section}.${target}`)));
    if (after.size > 0) this.targets.set(definition, after);
    else this.targets.delete(definition);
    for (const address of before) if (!after.has(address)) this.change(address, definition, (members) => members.delete(definition));
    for (const address of after) if (!before.has(address)) this.change(address, definition, (members) => members.add(definition));
  }

  /** Definitions may stand in another order. */
  reordered(): void {
    for (const { byKind } of this.entries.values()) for (const { source } of byKind.values()) source.changed();
  }

  private change(address: string, definition: LiveDefinition, change: (members: Set<LiveDefinition>) => void): void {
    const { members, source } = this.membersOf(address, definition.kind);
    change(members);
    source.changed();
    const entry = this.entry(address);
    const isNamed = [...entry.byKind.values()].some((one) => someOther(one.members, address));
    if (isNamed === entry.isNamed) return;
    entry.isNamed = isNamed;
    entry.source.changed();
  }

  private entry(address: string): Named {
    const known = this.entries.get(address) ?? { byKind: new Map(), isNamed: false, source: new Source(this.tracker) };
    this.entries.set(address, known);
    return known;
  }

  private membersOf(address: string, kind: Kind): { readonly members: Set<LiveDefinition>; readonly source: Source } {
    const { byKind } = this.entry(address);
    const known = byKind.get(kind) ?? { members: new Set(), source: new Source(this.tracker) };
    byKind.set(kind, known);
    return known;
  }
}

function someOther(members: ReadonlySet<LiveDefinition>, address: string): boolean {
  for (const one of members) if (addressOf(one) !== address) return true;
  return false;
}
