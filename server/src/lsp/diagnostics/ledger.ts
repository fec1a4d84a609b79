// What the client has been told of each file, and of which files it may have been told something that no longer holds.
import { addressOf } from '../addresses.js';
import type { Home, OpenDocument } from '../open-document.js';
import { fileUri } from '../scene.js';
import type { ServedProject } from '../served-project.js';
import type { Workspace } from '../workspace.js';
import type { Report, Reports } from './reports.js';

/** A report that a client has. */
export interface Told {
  readonly uri: string;
  readonly report: Report;
  readonly version: number | null;
}

/** A file of which something may have changed, with its report as it is now. */
export interface Stale {
  readonly home: Home;
  readonly uri: string;
  readonly open: OpenDocument | undefined;
  readonly told: Told | undefined;
}

export class Ledger {
  private readonly told = new Map<string, Told>();
  private readonly stale = new Map<string, Home>();
  private dropped = 0;

  constructor(
    private readonly workspace: Workspace,
    private readonly reports: Reports,
  ) {}

  report({ project, path }: Home): Report {
    return this.reports.of(project, path);
  }

  /** Notes that the client has a report. */
  tell(uri: string, report: Report, version: number | null): void {
    const key = keyOf(uri);
    this.told.set(key, { uri, report, version });
    this.stale.delete(key);
  }

  toldOf(uri: string): Told | undefined {
    return this.told.get(keyOf(uri));
  }

  /** Notes which files of a project may have changed; with `all`, every one. */
  collect(project: ServedProject, all: boolean): void {
    const changed = project.live.takeChanged();
    for (const path of all ? project.paths : changed) this.stale.set(keyOf(fileUri(this.workspace, project, path)), { project, path });
  }

  isStale(uri: string): boolean {
    return this.stale.has(keyOf(uri));
  }

  /** Files whose report may differ from what was told. */
  staleFiles(): readonly Stale[] {
    return [...this.stale.values()].flatMap((home) => {
      const uri = fileUri(this.workspace, home.project, home.path);
      if (this.workspace.locate(uri)?.project !== home.project) return [];
      return [{ home, uri, open: this.workspace.documentAt(uri), told: this.toldOf(uri) }];
    });
  }

  /** To be called when everything stale was dealt with: returns the files that were told of and are in no project any more. */
  settle(): readonly string[] {
    const projectsWent = this.workspace.dropped !== this.dropped;
    this.dropped = this.workspace.dropped;
    const suspects = projectsWent ? [...this.told.keys()] : [...this.stale.keys()];
    this.stale.clear();
    return suspects.flatMap((key) => {
      const told = this.told.get(key);
      if (!told || this.workspace.locate(told.uri)) return [];
      this.told.delete(key);
      return [told.uri];
    });
  }
}

function keyOf(uri: string): string {
  return addressOf(uri) ?? uri;
}
