import { bySource, type Definition, isKind, type Kind } from '../model/definition.js';
import type { Table } from '../model/model.js';
import type { LiveDefinition } from './live-definition.js';
import { Source, type Tracker } from './tracker.js';

/** All definitions of one id. */
interface Slot {
  definitions: readonly LiveDefinition[];
  readonly source: Source;
}

/** Definitions by kind and id, and in source order. */
export class Slots {
  private readonly slots = new Map<Kind, Map<string, Slot>>();
  private readonly members = new Map<Kind, { list: readonly LiveDefinition[] | undefined; readonly source: Source }>();
  private everything: readonly LiveDefinition[] | undefined;
  private readonly allSource: Source;

  constructor(
    private readonly tracker: Tracker,
    /** All definitions in source order. */
    private readonly inOrder: () => readonly LiveDefinition[],
  ) {
    this.allSource = new Source(tracker);
  }

  table<K extends Kind>(kind: K): Table<K> {
    const isOfKind = (one: Definition): one is Definition<K> => isKind(one, kind);
    const listOf = (): readonly Definition[] => this.listOf(kind);
    let from: readonly Definition[] | undefined;
    let typed: readonly Definition<K>[] = [];
    return {
      get list() {
        const now = listOf();
        if (now !== from) typed = now.filter(isOfKind);
        from = now;
        return typed;
      },
      get: (id) => {
        const found = id === undefined ? undefined : this.get(kind, id);
        return found && isOfKind(found) ? found : undefined;
      },
    };
  }

  get all(): readonly LiveDefinition[] {
    this.allSource.noteRead();
    this.everything ??= this.inOrder();
    return this.everything;
  }

  namesakes(kind: Kind, id: string): readonly LiveDefinition[] {
    const slot = this.slot(kind, id);
    slot.source.noteRead();
    return [...slot.definitions].sort(bySource);
  }

  add(definition: LiveDefinition): void {
    const slot = this.slot(definition.kind, definition.id);
    this.set(slot, [...slot.definitions, definition]);
    this.membersChanged(definition.kind);
  }

  remove(definition: LiveDefinition): void {
    const slot = this.slot(definition.kind, definition.id);
    this.set(
      slot,
      slot.definitions.filter((one) => one !== definition),
    );
    this.membersChanged(definition.kind);
  }

  /** Of several definitions of one id, another may count now. */
  replaced({ kind, id }: LiveDefinition): void {
    const slot = this.slots.get(kind)?.get(id);
    if (slot && slot.definitions.length > 1) slot.source.changed();
  }

  /** Definitions may stand in another order. */
  reordered(): void {
    for (const kind of this.members.keys()) this.membersChanged(kind);
    for (const byId of this.slots.values()) for (const { source, definitions } of byId.values()) if (definitions.length > 1) source.changed();
  }

  private get(kind: Kind, id: string): LiveDefinition | undefined {
    const slot = this.slot(kind, id);
    const { definitions } = slot;
    const [only] = definitions;
    // Whoever finds a definition reads it too: that it was found is noted with it.
    if (only && definitions.length === 1) only.noteFound();
    else slot.source.noteRead();
    // Which of two namesakes counts must not hang on their order.
    return definitions.length < 2 ? only : [...definitions].sort(bySource).reduce((best, one) => (textOf(one) < textOf(best) ? one : best));
  }

  private slot(kind: Kind, id: string): Slot {
    const byId = this.slots.get(kind) ?? new Map<string, Slot>();
    const slot = byId.get(id) ?? { definitions: [], source: new Source(this.tracker) };
    this.slots.set(kind, byId);
    byId.set(id, slot);
    return slot;
  }

  private set(slot: Slot, definitions: readonly LiveDefinition[]): void {
    for (const definition of slot.definitions) definition.found();
    slot.definitions = definitions;
    slot.source.changed();
  }

  private listOf(kind: Kind): readonly LiveDefinition[] {
    const members = this.membersOf(kind);
    members.source.noteRead();
    members.list ??= this.tracker.unnoted(() => this.all.filter((one) => one.kind === kind));
    return members.list;
  }

  private membersOf(kind: Kind): { list: readonly LiveDefinition[] | undefined; readonly source: Source } {
    const known = this.members.get(kind) ?? { list: undefined, source: new Source(this.tracker) };
    this.members.set(kind, known);
    return known;
  }

  private membersChanged(kind: Kind): void {
    const members = this.membersOf(kind);
    members.list = undefined;
    members.source.changed();
    this.everything = undefined;
    this.allSource.changed();
  }
}

function textOf({ raw }: LiveDefinition): string {
  return JSON.stringify(raw);
}
