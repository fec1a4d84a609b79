// What changes while the server runs: folders, projects, open documents and settings. Everything else reads from here.
import type { TextDocumentContentChangeEvent, TextDocumentItem, VersionedTextDocumentIdentifier } from 'vscode-languageserver-protocol';
import type { Day } from '../engine/law/regimes.js';
import type { Language } from '../engine/text.js';
import { configName, isDataflowName, lockName } from '../project/file-names.js';
import { addressFrom, addressOf, nameOf, parentOf, pathBelow, uriOf } from './addresses.js';
import { type Files, noFiles } from './files.js';
import { applyChange, type Home, linesOf, type OpenDocument } from './open-document.js';
import { PlainText } from './plain-text.js';
import type { Encoding } from './positions.js';
import { type Root, ServedProject } from './served-project.js';
import type { Settings, SettingsByFolder } from './settings.js';

export class Workspace {
  files: Files = noFiles;
  encoding: Encoding = 'utf-16';
  locale: Language = 'en';
  folders: readonly Root[] = [];
  /** By address of the root; one that is a single document, by the document's. */
  readonly projects = new Map<string, ServedProject>();
  readonly documents = new Map<string, OpenDocument>();
  /** Counts changes of settings: after one, everything may read differently. */
  manner = 0;
  /** Counts projects that went. */
  dropped = 0;
  private settings: SettingsByFolder = { own: {}, byFolder: new Map() };

  /** `changed` is called after each change, `look` where a folder has to be looked through: all of them, or one root. */
  constructor(
    private today: Day,
    private readonly events: { changed(): void; look(root?: string): void },
  ) {}

  /** Documents may come and go at the same address; the one that is given is the one that counts. */
  async open({ uri, languageId, version, text }: TextDocumentItem): Promise<void> {
    const address = addressOf(uri);
    if (address === undefined || typeof text !== 'string') return;
    const before = this.documents.get(address);
    const document: OpenDocument = { uri, address, languageId, version, home: before?.home, text: undefined };
    this.documents.set(address, document);
    if (document.home) this.put(document, text);
    else document.text = new PlainText(text);
    await this.settle(document);
  }

  change({ uri, version }: VersionedTextDocumentIdentifier, changes: readonly TextDocumentContentChangeEvent[]): void {
    const document = this.documentAt(uri);
    if (!document) return;
    for (const change of changes) if (typeof change.text === 'string') applyChange(document, change, this.encoding);
    document.version = version;
    const { home } = document;
    if (home && document.text && home.project.setOwn(home.path, document.text)) this.events.look(home.project.root.address);
    if (home) this.touch(home.project);
  }

  /** What lies on the disk counts again. */
  async close(uri: string): Promise<void> {
    const document = this.documentAt(uri);
    if (!document) return;
    this.documents.delete(document.address);
    const { home } = document;
    if (!home) return;
    const { project, path } = home;
    if (project.loose !== undefined || (!project.wanted && !this.isOpenIn(project))) this.drop(project);
    else await this.refresh(project, path);
    if (path === configName) this.events.look(project.root.address);
    this.touch(project);
  }

  /** Finds the project of a document anew: folders, settings and documents around it may have changed. */
  async settle(document: OpenDocument): Promise<void> {
    const home = await this.homeFor(document);
    const current = document.home;
    if (this.documents.get(document.address) !== document || (home?.project === current?.project && home?.path === current?.path)) return;
    const text = linesOf(document)?.read() ?? '';
    if (current?.project.loose !== undefined) this.drop(current.project);
    else if (current && !current.project.isOwn(current.path)) current.project.remove(current.path);
    document.home = home;
    if (home) this.put(document, text);
    else document.text = new PlainText(text);
    if (current) this.touch(current.project);
  }

  /** Reads a file again, unless it is open. */
  async refresh(project: ServedProject, path: string): Promise<void> {
    const address = `${project.root.address}/${path}`;
    const read = await this.files.read(address);
    if (this.documents.get(address)?.home?.project === project) return;
    project.take(path, read);
    this.touch(project);
  }

  /** The project with this root; made, without its files, where there is none. */
  project(address: string): ServedProject {
    const known = this.projects.get(address);
    if (known) return known;
    const folder = this.folders.find((one) => one.address === address);
    return this.add(address, new ServedProject(folder ?? { address, uri: uriOf(address) }, undefined, this.liveSettings(address)));
  }

  drop(project: ServedProject): void {
    if (this.projects.delete(project.loose ?? project.root.address)) this.dropped++;
    this.events.changed();
  }

  /** Where a file is; the file need not be open. */
  locate(uri: string): Home | undefined {
    const address = addressOf(uri);
    if (address === undefined) return undefined;
    const open = this.documents.get(address);
    if (open) return open.home;
    const project = this.projectAround(address);
    const path = project && pathBelow(project.root.address, address);
    return project && path !== undefined && project.paths.has(path) ? { project, path } : undefined;
  }

  documentAt(uri: string): OpenDocument | undefined {
    const address = addressOf(uri);
    return address === undefined ? undefined : this.documents.get(address);
  }

  /** The innermost project that has a place inside its folder. */
  projectAround(address: string): ServedProject | undefined {
    let found: ServedProject | undefined;
    for (const project of this.projects.values()) {
      const { address: root } = project.root;
      if (project.loose === undefined && pathBelow(root, address) !== undefined && root.length >= (found?.root.address.length ?? 0)) found = project;
    }
    return found;
  }

  isOpenIn(project: ServedProject): boolean {
    return [...this.documents.values()].some(({ home }) => home?.project === project);
  }

  /** What people are told about a project is said in its own language, or else in the client's. */
  languageOf(project: ServedProject | undefined): Language {
    return project?.config.language ?? this.settingsAt(project?.root.address).language ?? this.locale;
  }

  setSettings(settings: SettingsByFolder): void {
    if (textOf(settings) === textOf(this.settings)) return;
    this.settings = settings;
    this.applyDefaults();
  }

  setToday(today: Day): void {
    if (today === this.today) return;
    this.today = today;
    this.applyDefaults();
  }

  /** To be called after a change of a project. */
  touch(project: ServedProject): void {
    project.revision++;
    this.events.changed();
  }

  private applyDefaults(): void {
    this.manner++;
    for (const project of this.projects.values()) {
      const { asOf, regime } = this.settingsAt(project.root.address);
      project.live.setToday(asOf ?? this.today);
      project.live.setRegime(regime);
      this.touch(project);
    }
  }

  /** Settings of the client for what lies at an address: those of the innermost folder around it. */
  private settingsAt(address: string | undefined): Settings {
    const { own, byFolder } = this.settings;
    const around = address === undefined ? [] : [...byFolder.keys()].filter((folder) => folder === address || pathBelow(folder, address) !== undefined);
    return byFolder.get(innermost(around) ?? '') ?? own;
  }

  private async homeFor({ address, languageId }: OpenDocument): Promise<Home | undefined> {
    const name = nameOf(address);
    const folder = parentOf(address);
    const above = await this.files.configAbove(folder);
    if (name === configName || name === lockName) {
      const project = this.projects.get(folder) ?? (above === folder ? this.begun(folder) : undefined);
      return project && { project, path: name };
    }
    if (isDataflowName(name)) {
      const root = innermost([above, this.projectAround(address)?.root.address, this.folderAround(address)]);
      const project = root === undefined ? undefined : (this.projects.get(root) ?? this.begun(root));
      const path = root === undefined ? undefined : pathBelow(root, address);
      if (project && path !== undefined) return project.includes(path) ? { project, path } : undefined;
    } else if (languageId !== 'dataflow') return undefined;
    return { project: this.projects.get(address) ?? this.looseProject(address), path: name };
  }

  private folderAround(address: string): string | undefined {
    return innermost(this.folders.map((folder) => folder.address).filter((folder) => pathBelow(folder, address) !== undefined));
  }

  private begun(root: string): ServedProject {
    const project = this.project(root);
    this.events.look(root);
    return project;
  }

  private looseProject(address: string): ServedProject {
    const folder = parentOf(address);
    const project = this.add(address, new ServedProject({ address: folder, uri: uriOf(folder) }, address, this.liveSettings(folder)));
    project.markReady();
    return project;
  }

  private add(key: string, project: ServedProject): ServedProject {
    project.live.setRegime(this.settingsAt(project.root.address).regime);
    this.projects.set(key, project);
    return project;
  }

  private liveSettings(root: string) {
    const { exists } = this.files;
    return { today: this.settingsAt(root).asOf ?? this.today, fileExists: exists && ((path: string) => exists(addressFrom(root, path))) };
  }

  private put(document: OpenDocument, text: string): void {
    const { home } = document;
    if (!home) return;
    const { project, path } = home;
    const isOwn = project.isOwn(path);
    document.text = isOwn ? new PlainText(text) : undefined;
    if (!isOwn) project.setText(path, text);
    else if (project.setOwn(path, document.text)) this.events.look(project.root.address);
    this.touch(project);
  }
}

function textOf({ own, byFolder }: SettingsByFolder): string {
  return JSON.stringify([own, [...byFolder]]);
}

/** Of folders that hold the same file, the one closest to it. */
function innermost(folders: readonly (string | undefined)[]): string | undefined {
  return folders.reduce((inner, folder) => ((folder?.length ?? 0) > (inner?.length ?? 0) ? folder : inner), undefined);
}
