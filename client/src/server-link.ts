// The one way to the language server: requests with their types, the news that it sends, and how it is.
import { type CancellationToken, type Disposable, type Event, EventEmitter, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type ChangedParams, methods } from '../../server/src/protocol/messages.js';
import type { Requests } from '../../server/src/protocol/requests.js';
import { Restarts } from './restarts.js';
import { startAnew } from './start-anew.js';

export type ServerState = 'starting' | 'running' | 'stopped';

export class ServerLink implements Disposable {
  private readonly changes = new EventEmitter<readonly string[] | undefined>();
  private readonly states = new EventEmitter<ServerState>();
  readonly restarts = new Restarts();
  private client: BaseLanguageClient | undefined;
  private now: ServerState = 'starting';
  private ended = false;
  private isRestarting = false;

  constructor(private readonly log: LogOutputChannel) {}

  /** Projects of which something changed, by the address of their root; undefined for all of them. */
  get onDidChange(): Event<readonly string[] | undefined> {
    return this.changes.event;
  }

  get onDidChangeState(): Event<ServerState> {
    return this.states.event;
  }

  get state(): ServerState {
    return this.now;
  }

  get isRunning(): boolean {
    return this.now === 'running';
  }

  /** Connects with the server that `create` makes a client for. */
  async start(create: () => Promise<BaseLanguageClient>): Promise<void> {
    try {
      const client = await create();
      if (this.ended) return;
      this.client = client;
      client.onNotification(methods.changed, ({ projects }: ChangedParams) => this.changes.fire(projects));
      // That it stops on the way to being started again is no news.
      client.onDidChangeState(() => this.isRestarting || this.become(stateOf(client)));
      await client.start();
    } catch (fault) {
      this.log.error(`The server did not start: ${fault}`);
      this.become('stopped');
    }
  }

  /** Ends the server, whatever it does, and starts it anew. */
  async restart(): Promise<void> {
    const { client } = this;
    if (!client || this.ended || this.isRestarting) return;
    this.restarts.forget();
    this.become('starting');
    this.isRestarting = true;
    try {
      await startAnew(client, (fault) => this.log.error(`The server did not stop: ${fault}`));
    } catch (fault) {
      this.log.error(`The server did not restart: ${fault}`);
    } finally {
      this.isRestarting = false;
      this.become(stateOf(client));
    }
  }

  /** Ends the server for good. */
  async end(): Promise<void> {
    this.ended = true;
    try {
      await this.client?.dispose();
    } catch (fault) {
      this.log.debug(`The server was gone: ${fault}`);
    }
  }

  /** Asks the server, once it is there; undefined where it is not or does not answer. */
  async request<M extends keyof Requests>(method: M, params: Requests[M]['params'], token?: CancellationToken): Promise<Requests[M]['result'] | undefined> {
    if (!(await this.isThere()) || !this.client) return undefined;
    try {
      // What stands behind the parameters would be sent, be it nothing.
      return await (token
        ? this.client.sendRequest<Requests[M]['result']>(method, params, token)
        : this.client.sendRequest<Requests[M]['result']>(method, params));
    } catch (fault) {
      if (token?.isCancellationRequested !== true && this.isRunning) this.log.error(`${method}: ${fault}`);
      return undefined;
    }
  }

  dispose(): void {
    this.ended = true;
    this.changes.dispose();
    this.states.dispose();
  }

  private become(state: ServerState): void {
    if (state === this.now || this.ended) return;
    this.now = state;
    this.states.fire(state);
    // A server that came back knows nothing of what was asked before.
    if (state === 'running') this.changes.fire(undefined);
  }

  /** Waits while it starts. */
  private async isThere(): Promise<boolean> {
    if (this.now === 'starting')
      await new Promise<void>((resolve) => {
        const listening = this.states.event(() => {
          listening.dispose();
          resolve();
        });
      });
    return this.isRunning;
  }
}

/** Numbers of the library, which is loaded only after the extension stands: 2 runs, 3 starts. */
function stateOf({ state }: BaseLanguageClient): ServerState {
  const number: number = state;
  if (number === 2) return 'running';
  return number === 3 ? 'starting' : 'stopped';
}
