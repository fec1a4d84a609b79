// What differs between a desktop or remote machine and a browser.
import type { LogOutputChannel, Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Restarts } from './restarts.js';

/** Makes a client for the server that comes with the extension. */
export type CreateClient = (extension: Uri, log: LogOutputChannel, restarts: Restarts) => Promise<BaseLanguageClient>;

export interface Platform {
  /** Loads the code of the language client, which would hold up a window while it opens. */
  readonly loadClient: () => Promise<CreateClient>;
  /** How to run a script with Node; absent where there is none. */
  readonly node?: { readonly command: string; readonly environment: Readonly<Record<string, string>> };
}
