// Notes who read what, so that after a change only those are asked again who read something that changed.

const fewReaders = 8;

/** Readers and the parts that they read, one behind the other: smaller than a map, and as quick for a few. */
class ReaderList implements Iterable<[Reader, number]> {
  private readonly readers: Reader[] = [];
  private readonly parts: number[] = [];

  get size(): number {
    return this.readers.length;
  }

  has(reader: Reader): boolean {
    return this.readers.includes(reader);
  }

  get(reader: Reader): number | undefined {
    return this.parts[this.readers.indexOf(reader)];
  }

  set(reader: Reader, parts: number): void {
    const index = this.readers.indexOf(reader);
    this.readers[index === -1 ? this.readers.length : index] = reader;
    this.parts[index === -1 ? this.parts.length : index] = parts;
  }

  delete(reader: Reader): void {
    const index = this.readers.indexOf(reader);
    if (index === -1) return;
    this.readers.splice(index, 1);
    this.parts.splice(index, 1);
  }

  *[Symbol.iterator](): Iterator<[Reader, number]> {
    for (const [index, reader] of [...this.readers].entries()) yield [reader, this.parts[index] ?? 0];
  }
}

/** Something that can be read. A reader may have read parts of it; parts are bits. */
export class Source {
  // Most things have one reader, and a map for each of them would weigh more than all that it maps.
  private only: Reader | undefined;
  private onlyParts = 0;
  private others: ReaderList | Map<Reader, number> | undefined;

  constructor(protected readonly tracker: Tracker) {}

  /** To be called when it is read. */
  noteRead(parts = -1): void {
    const { reader } = this.tracker;
    if (reader === undefined) return;
    if (reader === this.only) this.onlyParts |= parts;
    else if (this.only === undefined && !this.others?.has(reader)) {
      this.only = reader;
      this.onlyParts = parts;
      reader.sources.push(this);
    } else this.noteOther(reader, parts);
  }

  /** Whether a reader has read it and was not asked again since. */
  get isRead(): boolean {
    return this.only !== undefined || (this.others?.size ?? 0) > 0;
  }

  /** To be called when it has changed: everybody who read one of these parts is asked again. */
  changed(parts = -1): void {
    if (this.only && (this.onlyParts & parts) !== 0) this.tracker.plan(this.only);
    if (this.others) for (const [reader, read] of this.others) if ((read & parts) !== 0) this.tracker.plan(reader);
  }

  forget(reader: Reader): void {
    if (reader === this.only) this.only = undefined;
    else this.others?.delete(reader);
  }

  private noteOther(reader: Reader, parts: number): void {
    this.others ??= new ReaderList();
    const known = this.others.get(reader) ?? 0;
    if (known === 0) reader.sources.push(this);
    if ((known | parts) === known) return;
    // A few are a list, many are a map.
    if (known === 0 && this.others instanceof ReaderList && this.others.size >= fewReaders) this.others = new Map(this.others);
    this.others.set(reader, known | parts);
  }
}

/** A computation that is done again when something that it read changes. Readers of a level read only what lower levels make. */
export abstract class Reader extends Source {
  sources: Source[] = [];
  private state: 'stale' | 'fresh' | 'gone' = 'stale';

  constructor(
    tracker: Tracker,
    readonly level: number,
  ) {
    super(tracker);
  }

  /** Does the computation and tells whether its result is another one. */
  protected abstract compute(): boolean;

  /** Sees to it that the result is current. */
  refresh(): void {
    if (this.state !== 'stale') return;
    this.state = 'fresh';
    this.release();
    const changed = this.tracker.reading(this, () => this.compute());
    // Lists that grow leave room behind.
    this.sources = this.sources.slice();
    if (changed) this.changed();
  }

  /** Has it done again before anybody reads it next. Returns whether it was current. */
  expire(): boolean {
    if (this.state !== 'fresh') return false;
    this.state = 'stale';
    return true;
  }

  /** Takes it out: it is not asked again. */
  dispose(): void {
    this.state = 'gone';
    this.release();
  }

  private release(): void {
    for (const source of this.sources) source.forget(this);
    this.sources = [];
  }
}

export class Tracker {
  reader: Reader | undefined;
  private readonly planned: Reader[][] = [];

  /** Runs a computation on behalf of a reader. */
  reading<T>(reader: Reader | undefined, compute: () => T): T {
    const outer = this.reader;
    this.reader = reader;
    try {
      return compute();
    } finally {
      this.reader = outer;
    }
  }

  /** Runs something whose reads nobody has to know of. */
  unnoted<T>(compute: () => T): T {
    return this.reading(undefined, compute);
  }

  plan(reader: Reader): void {
    if (!reader.expire()) return;
    this.enqueue(reader);
  }

  /** Has a new reader done with the others of its level. */
  enqueue(reader: Reader): void {
    const level = this.planned[reader.level] ?? [];
    this.planned[reader.level] = level;
    level.push(reader);
  }

  /** Does what is planned below a level, lower levels first, until it is told to stop; whether everything planned is done. */
  work(stop: () => boolean = () => false, below = Number.POSITIVE_INFINITY): boolean {
    for (let level = 0; level < Math.min(below, this.planned.length); level++) {
      const waiting = this.planned[level];
      for (let reader = waiting?.pop(); reader; reader = waiting?.pop()) {
        reader.refresh();
        if (stop()) return this.planned.every((list) => list === undefined || list.length === 0);
        // What it changed may be waiting below.
        if (this.planned.some((list, lower) => lower < level && list && list.length > 0)) {
          level = -1;
          break;
        }
      }
    }
    return true;
  }
}
