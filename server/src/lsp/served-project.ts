import type { ProjectConfig } from '../engine/generated/config-types.js';
import { LiveProject, type LiveSettings } from '../engine/live/live-project.js';
import { readConfig } from '../engine/model/config.js';
import { configName, ignoring, lockName } from '../project/file-names.js';
import type { ReadText } from '../project/read-text.js';
import type { PackInput } from '../protocol/pack.js';
import type { Base } from './base.js';
import { isReached } from './client-files.js';

import { PlainText } from './plain-text.js';
import type { Lines } from './positions.js';

/** Where a project lies. */
export interface Root {
  readonly address: string;
  /** As the client spells it, where it named the folder. */
  readonly uri: string;
}

/** A project with what the server knows of it besides its texts. */
export class ServedProject {
  readonly live: LiveProject;
  /** Paths of its files, those included that are open only, and of its settings. */
  readonly paths = new Set<string>();
  /** Text of its settings, where there are any. */
  configText: PlainText | undefined;
  config: ProjectConfig = {};
  /** What the client compares it with. */
  base: Base | undefined;
  /** Text of its lock, where there is one. */
  private lockText: PlainText | undefined;
  /** The lock as it counts now. */
  private lock: string | undefined;
  /** Of settings and lock what could not be read. */
  private readonly unread = new Set<string>();
  /** Counts changes; what was told about the project is current while this stays the same. */
  revision = 0;
  /** The workspace's manner when the client was last told of it. */
  toldManner = 0;
  /** Whether it stands in a folder of the client; others are there for the documents that are open in them. */
  wanted = false;
  /** Resolves once its files have been read; before, too much would be missing in it. */
  readonly ready: Promise<void>;
  isReady = false;
  private resolveReady: () => void = () => undefined;
  private ignored: (path: string) => boolean = () => false;

  constructor(
    readonly root: Root,
    /** The document itself where the project is that one document. */
    readonly loose: string | undefined,
    settings: LiveSettings,
  ) {
    this.live = new LiveProject(settings);
    this.ready = new Promise((resolve) => {
      this.resolveReady = resolve;
    });
  }

  markReady(): void {
    this.isReady = true;
    this.resolveReady();
  }

  /** Whether a path is one of the project's: reached from its root, and not left out by its settings. */
  includes(path: string): boolean {
    return this.loose !== undefined || isReached(path, this.ignored);
  }

  /** Whether a path is that of its settings or of its lock, which hold no definitions. */
  isOwn(path: string): boolean {
    return this.loose === undefined && (path === configName || path === lockName);
  }

  linesOf(path: string): Lines | undefined {
    if (!this.isOwn(path)) return this.live.lines(path);
    return path === configName ? this.configText : this.lockText;
  }

  /** Settings and lock as they are written, and what could not be read. */
  get besides(): Pick<PackInput, 'config' | 'lock' | 'unreadable'> {
    const { configText, lock, live } = this;
    return {
      ...(configText && { config: { path: configName, text: configText.read() } }),
      ...(lock !== undefined && { lock: { path: lockName, text: lock } }),
      unreadable: live.unread,
    };
  }

  setText(path: string, text: string): void {
    this.paths.add(path);
    this.live.setFile(path, text);
  }

  remove(path: string): void {
    this.paths.delete(path);
    this.live.removeFile(path);
  }

  rename(from: string, to: string): void {
    this.paths.delete(from);
    this.paths.add(to);
    this.live.renameFile(from, to);
  }

  /** Takes what was read from the disk; undefined where nothing lies there. */
  take(path: string, read: ReadText | undefined): void {
    if (path === configName || path === lockName) this.takeOwn(path, read);
    else if (read?.text !== undefined) {
      if (this.live.lines(path)?.read() !== read.text) this.setText(path, read.text);
    } else if (read?.reason) {
      this.paths.add(path);
      this.live.setUnreadable(path, read.reason);
    } else this.remove(path);
  }

  private takeOwn(path: string, read: ReadText | undefined): void {
    // What could not be read before is no longer said of it.
    if (this.unread.delete(path)) this.live.removeFile(path);
    this.setOwn(path, read?.text === undefined ? undefined : new PlainText(read.text));
    if (!read?.reason) return;
    this.paths.add(path);
    this.unread.add(path);
    this.live.setUnreadable(path, read.reason);
  }

  /** Sets its settings or its lock; returns whether other files count now. */
  setOwn(path: string, text: PlainText | undefined): boolean {
    if (path === configName) return this.setConfig(text);
    this.setLock(text);
    return false;
  }

  private setLock(text: PlainText | undefined): void {
    if (text) this.paths.add(lockName);
    else this.paths.delete(lockName);
    this.lockText = text;
    const read = text?.read();
    // What is open changes in its place, so the text itself is compared.
    if (read === this.lock) return;
    this.lock = read;
    this.live.setLock(read === undefined ? undefined : { path: lockName, text: read });
  }

  private setConfig(text: PlainText | undefined): boolean {
    if (text) this.paths.add(configName);
    else this.paths.delete(configName);
    const before = this.config.ignore ?? [];
    this.configText = text;
    this.config = text ? readConfig(configName, text.read()).config : {};
    const ignore = this.config.ignore ?? [];
    this.ignored = ignoring(ignore);
    this.live.setConfig(text && { path: configName, text: text.read() });
    return JSON.stringify(before) !== JSON.stringify(ignore);
  }
}
