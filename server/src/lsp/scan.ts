// Looks through folders for projects and their files, at the beginning and whenever settings or folders change.

import { configName, lockName } from '../project/file-names.js';
import { pathBelow } from './addresses.js';
import type { Pace } from './pace.js';
import type { LoadProgress } from './progress.js';
import type { ServedProject } from './served-project.js';
import type { Workspace } from './workspace.js';

export interface Scan {
  readonly workspace: Workspace;
  readonly pace: Pace;
  readonly progress: LoadProgress;
}

// A client that does not answer must not keep its user waiting for longer.
const settingsMs = 1_000;

/** Looks one after the other, and never twice for the same. */
export class Scans {
  private last: Promise<void> = Promise.resolve();
  private readonly waiting = new Set<string | undefined>();
  private begun = false;

  constructor(private readonly scan: Scan & { readonly log: (fault: unknown) => void }) {}

  /** The first look at everything. It waits a little for the settings, because they change what is found out. */
  begin(settings: Promise<void>): void {
    this.begun = true;
    const patience = new Promise<void>((resolve) => setTimeout(resolve, settingsMs));
    this.last = Promise.race([settings, patience]);
    this.look();
  }

  /** Looks through one root, or everything. Before the first look there is no need: it will see it. */
  look(root?: string): void {
    if (!this.begun || this.waiting.has(root)) return;
    this.waiting.add(root);
    this.last = this.last.then(async () => {
      this.waiting.delete(root);
      await scan(this.scan, root).catch(this.scan.log);
    });
  }

  /** Resolves when everything has been looked through that is due now. */
  finished(): Promise<void> {
    return this.last;
  }
}

/** Looks through all folders of the client, or through one root. */
async function scan({ workspace, pace, progress }: Scan, only?: string): Promise<void> {
  const open = only === undefined ? await folderRoots(workspace) : [only];
  for (const root of open) workspace.project(root);
  const seen = new Set<string>();
  for (let root = open.shift(); root !== undefined; root = open.shift()) {
    if (seen.has(root)) continue;
    seen.add(root);
    open.push(...(await load(workspace.project(root), { workspace, pace, progress })));
  }
  if (only === undefined) await leave(workspace, seen);
}

/** Projects that no folder leads to stay only while a document in them is open. */
async function leave(workspace: Workspace, seen: ReadonlySet<string>): Promise<void> {
  for (const project of [...workspace.projects.values()]) {
    const { address } = project.root;
    if (project.loose !== undefined) continue;
    project.wanted = seen.has(address);
    const stays = project.wanted || (workspace.isOpenIn(project) && (await workspace.files.configAbove(address)) === address);
    if (!stays) workspace.drop(project);
  }
  for (const document of [...workspace.documents.values()]) await workspace.settle(document);
}

/** Roots of the client's folders. One that stands inside another and has no settings of its own belongs to the other. */
async function folderRoots({ folders, files }: Workspace): Promise<string[]> {
  const roots = new Set<string>();
  for (const { address } of folders) roots.add((await files.configAbove(address)) ?? address);
  const own: string[] = [];
  for (const root of roots) {
    const inside = [...roots].some((outer) => pathBelow(outer, root) !== undefined);
    if (!inside || (await files.configAbove(root)) === root) own.push(root);
  }
  return own;
}

/** Reads a project's settings and files, and returns the roots of those that are nested in it. */
async function load(project: ServedProject, { workspace, pace, progress }: Scan): Promise<readonly string[]> {
  const { address } = project.root;
  for (const own of [configName, lockName]) await workspace.refresh(project, own);
  const { files, nested } = await workspace.files.find(address, project.config.ignore ?? [], pace.pause);
  for (const [index, path] of files.entries()) {
    await workspace.refresh(project, path);
    await progress.read({ files: files.length, done: index + 1, characters: project.live.lines(path)?.length ?? 0 });
    if (pace.over()) await pace.pause();
  }
  const there = new Set(files);
  for (const path of [...project.paths]) if (!there.has(path) && !project.isOwn(path) && !workspace.documents.has(`${address}/${path}`)) project.remove(path);
  for (const root of nested) workspace.project(`${address}/${root}`);
  for (const document of [...workspace.documents.values()]) if (pathBelow(address, document.address) !== undefined) await workspace.settle(document);
  while (!project.live.work(pace.over)) await pace.pause();
  await progress.end();
  project.markReady();
  workspace.touch(project);
  return nested.map((root) => `${address}/${root}`);
}
