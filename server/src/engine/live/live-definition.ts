// A definition that stays the same object while its text changes. Its value notes who reads which key.
import { formatKeys } from '../generated/format-keys.js';
import type { Definition, Kind, Shape } from '../model/definition.js';
import type { ShapeProblem } from '../model/shape.js';
import type { Entry } from '../syntax/entry.js';
import { sameValue } from './same-value.js';
import { Source, type Tracker } from './tracker.js';

/** The part that stands for what is wrong with a definition, and the one for which definition an id means. */
const faultsPart = 1 << 30;
const foundPart = 1 << 29;

export class LiveDefinition extends Source implements Definition {
  readonly section: string;
  readonly id: string;
  readonly value: Shape<Kind>;
  /** Offsets of the file may be asked of it only while it is part of the model. */
  entry: Entry;
  private written: Shape<Kind>;
  private wrong: readonly ShapeProblem[];

  constructor(
    tracker: Tracker,
    readonly kind: Kind,
    readonly file: string,
    read: { readonly entry: Entry; readonly value: Shape<Kind>; readonly faults: readonly ShapeProblem[] },
  ) {
    super(tracker);
    this.section = read.entry.section;
    this.id = read.entry.id;
    this.entry = read.entry;
    this.written = read.value;
    this.wrong = read.faults;
    this.value = viewOf(this);
  }

  /** The value without notes of who reads it. */
  get raw(): Shape<Kind> {
    return this.written;
  }

  get hasFaults(): boolean {
    return this.wrong.length > 0 || this.entry.problems.length > 0;
  }

  /** What the schema objects to; noted as read. */
  get faults(): readonly ShapeProblem[] {
    this.noteRead(faultsPart);
    return this.wrong;
  }

  /** The value, of which a part is being read. */
  see(part: number): Shape<Kind> {
    this.noteRead(part);
    return this.written;
  }

  /** To be called when it is found by its id. */
  noteFound(): void {
    this.noteRead(foundPart);
  }

  /** To be called when its id may mean another definition, or none. */
  found(): void {
    this.changed(foundPart);
  }

  /** Takes another text in its place; whoever read a key that is another now is asked again. */
  replace(entry: Entry, value: Shape<Kind>, faults: readonly ShapeProblem[]): void {
    const wasFaulty = this.hasFaults;
    const parts = changedParts(this.kind, this.written, value);
    this.entry = entry;
    this.written = value;
    this.wrong = faults;
    const all = parts | (wasFaulty || this.hasFaults ? faultsPart : 0);
    if (all !== 0) this.changed(all);
  }
}

function keysOf(kind: Kind): readonly string[] {
  return Object.keys(formatKeys[kind]?.keys ?? {});
}

/** Keys share parts where there are more of them than bits. */
function partOf(index: number): number {
  return 1 << (index % 29);
}

function changedParts(kind: Kind, before: object, after: object): number {
  return keysOf(kind).reduce((parts, key, index) => (sameValue(Reflect.get(before, key), Reflect.get(after, key)) ? parts : parts | partOf(index)), 0);
}

class View {
  constructor(protected readonly of: LiveDefinition) {}
}

const views = new Map<Kind, typeof View>();

/** An object with all keys of a kind, that looks each of them up when it is read. */
function viewOf(definition: LiveDefinition): Shape<Kind> {
  const known = views.get(definition.kind) ?? viewClass(definition.kind);
  views.set(definition.kind, known);
  return new known(definition) as Shape<Kind>;
}

function viewClass(kind: Kind): typeof View {
  class KindView extends View {}
  for (const [index, key] of keysOf(kind).entries()) {
    const part = partOf(index);
    Object.defineProperty(KindView.prototype, key, {
      enumerable: true,
      get(this: KindView) {
        return Reflect.get(this.of.see(part), key);
      },
    });
  }
  return KindView;
}
