// What every part of the extension is given.
import type { Disposable, ExtensionContext, LogOutputChannel } from 'vscode';
import type { Platform } from './platform.js';
import type { Projects } from './projects.js';
import type { ServerLink } from './server-link.js';

export interface App {
  readonly context: ExtensionContext;
  readonly server: ServerLink;
  readonly projects: Projects;
  readonly platform: Platform;
  readonly log: LogOutputChannel;
}

/** A part of the extension: registers what it has, and gives back how to take it away again. */
export type Part = (app: App) => Disposable;
