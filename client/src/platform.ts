// What differs between a desktop or remote machine and a browser.
import type { LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { HearPackWorker, PackWorker } from '../pack-worker/pack-worker.js';
import type { Restarts } from './restarts.js';

/** Makes a client for the server that comes with the extension. */
export type CreateClient = (extension: Uri, log: LogOutputChannel, restarts: Restarts) => Promise<BaseLanguageClient>;

export interface Platform {
  /** Loads the code of the language client, which would hold up a window while it opens. */
  readonly loadClient: () => Promise<CreateClient>;
  /** Starts a worker that makes one submission pack, beside everything else that goes on. */
  readonly startPackWorker: (extension: Uri, hear: HearPackWorker) => Promise<PackWorker>;
  /** How to run a script with Node; absent where there is none. */
  readonly node?: { readonly command: string; readonly environment: Readonly<Record<string, string>> };
}
