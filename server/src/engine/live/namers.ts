import { addressOf, bySource, type Kind } from '../model/definition.js';
import type { Reference } from '../model/references.js';
import type { LiveDefinition } from './live-definition.js';
import { Source, type Tracker } from './tracker.js';

interface Members {
  readonly members: Set<LiveDefinition>;
  /** The members in source order, until there are others or they stand otherwise. */
  inOrder: readonly LiveDefinition[] | undefined;
  readonly source: Source;
}

interface Named {
  readonly byKind: Map<Kind, Members>;
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
    const named = this.membersOf(address, kind);
    named.source.noteRead();
    named.inOrder ??= [...named.members].sort(bySource);
    return named.inOrder;
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
    for (const { byKind } of this.entries.values()) for (const named of byKind.values()) tell(named);
  }

  private change(address: string, definition: LiveDefinition, change: (members: Set<LiveDefinition>) => void): void {
    const named = this.membersOf(address, definition.kind);
    change(named.members);
    tell(named);
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

  private membersOf(address: string, kind: Kind): Members {
    const { byKind } = this.entry(address);
    const known = byKind.get(kind) ?? { members: new Set(), inOrder: undefined, source: new Source(this.tracker) };
    byKind.set(kind, known);
    return known;
  }
}

function tell(named: Members): void {
  named.inOrder = undefined;
  named.source.changed();
}

function someOther(members: ReadonlySet<LiveDefinition>, address: string): boolean {
  for (const one of members) if (addressOf(one) !== address) return true;
  return false;
}
