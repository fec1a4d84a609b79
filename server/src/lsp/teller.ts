// Tells the client what changed, once all messages that have arrived are handled: of many edits at once only the last state is told.
import type { ProtocolConnection } from 'vscode-languageserver-protocol';
import { type ChangedParams, methods } from '../protocol/messages.js';
import { announce, publish } from './diagnostics/announce.js';
import type { Ledger } from './diagnostics/ledger.js';
import type { Pace } from './pace.js';
import type { Refresher } from './refresh.js';
import type { Registrations } from './registrations.js';
import { projectUri } from './scene.js';
import type { ServedProject } from './served-project.js';
import type { Turns } from './turns.js';
import type { Workspace } from './workspace.js';

export interface Telling {
  readonly connection: ProtocolConnection;
  readonly workspace: Workspace;
  readonly ledger: Ledger;
  readonly refresher: Refresher;
  readonly registrations: Registrations;
  readonly turns: Turns;
  readonly pulling: boolean;
  pace(): Pace;
  log(fault: unknown, about: string): void;
}

export class Teller {
  private running = false;
  private again = false;
  private readonly toldRevisions = new WeakMap<ServedProject, number>();
  private toldDropped = 0;
  private readonly toldVersions = new Map<string, number>();

  constructor(private readonly telling: Telling) {}

  /** To be called after every change. */
  tell(): void {
    this.again = true;
    if (this.running) return;
    this.running = true;
    this.untilSilent().catch((fault) => this.telling.log(fault, 'tell'));
  }

  private async untilSilent(): Promise<void> {
    const { turns, log } = this.telling;
    try {
      while (this.again) {
        this.again = false;
        await turns.quiet();
        await this.once().catch((fault) => log(fault, 'tell'));
      }
    } finally {
      this.running = false;
    }
  }

  private async once(): Promise<void> {
    const { connection, workspace, ledger, refresher, registrations, pulling, log } = this.telling;
    const changed = [...workspace.projects.values()].filter((one) => one.isReady && this.toldRevisions.get(one) !== one.revision);
    const isNew = changed.some((project) => !this.toldRevisions.has(project));
    for (const project of changed) await this.finish(project);
    for (const project of changed) {
      ledger.collect(project, workspace.manner !== project.toldManner);
      project.toldManner = workspace.manner;
      this.toldRevisions.set(project, project.revision);
    }
    if (pulling) announce(ledger, refresher);
    else publish(connection, workspace, ledger);
    const { dropped } = workspace;
    if (changed.length === 0 && dropped === this.toldDropped) return;
    this.toldDropped = dropped;
    // Before a project was read, documents that were open already got answers without the rest of it.
    if (this.othersAreOpen(changed) || isNew) refresher.decorations();
    refresher.content();
    const params: ChangedParams = { projects: changed.map((project) => projectUri(workspace, project)) };
    await connection.sendNotification(methods.changed, params);
    registrations.watchDocuments(workspace).catch((fault) => log(fault, 'watch'));
  }

  private async finish(project: ServedProject): Promise<void> {
    const pace = this.telling.pace();
    while (!project.live.work(pace.over)) await pace.pause();
  }

  /** Whether a project has an open document that was not edited itself since the last time. */
  private othersAreOpen(projects: readonly ServedProject[]): boolean {
    let others = false;
    for (const { address, version, home } of this.telling.workspace.documents.values()) {
      if (!home || !projects.includes(home.project)) continue;
      if (this.toldVersions.get(address) === version) others = true;
      this.toldVersions.set(address, version);
    }
    return others;
  }
}
