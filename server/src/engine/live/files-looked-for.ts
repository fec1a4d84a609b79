import { Source, type Tracker } from './tracker.js';

/** Whether documents exist that a project names, with notes of who asked. */
export class FilesLookedFor {
  private readonly sources = new Map<string, Source>();

  constructor(
    private readonly tracker: Tracker,
    private readonly look: (path: string) => boolean,
  ) {}

  exists(path: string): boolean {
    const source = this.sources.get(path) ?? new Source(this.tracker);
    this.sources.set(path, source);
    source.noteRead();
    return this.look(path);
  }

  /** A document appeared or vanished: whoever asked for it is asked again. */
  changed(path: string): void {
    this.sources.get(path)?.changed();
  }
}
