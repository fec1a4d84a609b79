import type { EntryChange, SourceFile } from '../syntax/source-file.js';

// So many definitions are taken into the model between two looks at the clock.
const slice = 100;

/** Files that are not in the model yet, or only in part. */
export class LoadingFiles {
  private readonly loading = new Map<string, { readonly source: SourceFile; taken: number }>();

  /** `take` brings entries into the model; `done` is told of every file of which all are. */
  constructor(private readonly to: { take(path: string, change: EntryChange): void; done(source: SourceFile): void }) {}

  add(source: SourceFile): void {
    this.loading.set(source.path, { source, taken: 0 });
  }

  delete(path: string): void {
    this.loading.delete(path);
  }

  /** Loads all files until it is told to stop; whether all are loaded. */
  loadAll(stop?: () => boolean): boolean {
    return [...this.loading.keys()].every((path) => this.load(path, stop));
  }

  /** Loads one file until it is told to stop; whether it is loaded. */
  load(path: string, stop: () => boolean = () => false): boolean {
    const loading = this.loading.get(path);
    if (!loading) return true;
    if (!loading.source.readOn(stop)) return false;
    const { entries } = loading.source;
    while (loading.taken < entries.length) {
      const added = entries.slice(loading.taken, loading.taken + slice);
      loading.taken += added.length;
      this.to.take(path, { removed: [], added });
      if (stop() && loading.taken < entries.length) return false;
    }
    this.loading.delete(path);
    this.to.done(loading.source);
    return true;
  }
}
