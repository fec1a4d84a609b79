// Every handler goes through here: what fails is logged, the client gets an answer, and the server goes on.
import {
  CancellationToken,
  ErrorCodes,
  LSPErrorCodes,
  type ProtocolConnection,
  type ProtocolNotificationType,
  type ProtocolRequestType,
  ResponseError,
} from 'vscode-languageserver-protocol';
import type { On, Scene } from './feature.js';
import type { Reading } from './reading.js';

/** How far the conversation has come. */
export type Phase = 'new' | 'running' | 'shut';

export interface Containment {
  readonly connection: ProtocolConnection;
  phase(): Phase;
  scene(uri: string | undefined): Scene;
  log(fault: unknown, method: string): void;
}

type Answer<P, R> = (params: P, scene: Scene, token: CancellationToken) => R | Promise<R>;

/** How requests are answered: not before `initialize` nor after `shutdown`, and not when they were cancelled. */
export function containedRequests({ connection, phase, scene, log, reading }: Containment & { readonly reading: Reading }): On {
  return <P, R, PR, E, O>(type: ProtocolRequestType<P, R, PR, E, O>, empty: R, answer: Answer<P, R>) => {
    // A request without params is handed its token alone; what then fails is contained like everything else.
    connection.onRequest<unknown, unknown>(type.method, (params: P, token: CancellationToken = CancellationToken.None) => {
      const refusal = refusalIn(phase()) ?? (token.isCancellationRequested ? cancelled() : undefined);
      if (refusal) throw refusal;
      const uri = documentOf(params);
      const reply = () => answer(params, scene(uri), token);
      const due = reading(type.method, uri);
      return (due ? due.then(reply) : promised(reply)).then(
        (result) => {
          if (token.isCancellationRequested) throw cancelled();
          return result;
        },
        (fault: unknown) => {
          if (fault instanceof ResponseError) throw fault;
          log(fault, type.method);
          return empty;
        },
      );
    });
  };
}

function promised<R>(make: () => R | Promise<R>): Promise<R> {
  return new Promise((resolve) => resolve(make()));
}

export type OnNotice = <P, RO>(type: ProtocolNotificationType<P, RO>, handle: (params: P) => void | Promise<void>) => void;

/** How notifications are handled: those that come too early or too late are dropped. `before` is called before each. */
export function containedNotices({ connection, phase, log }: Containment, before: () => void): OnNotice {
  return (type, handle) => {
    connection.onNotification(type, async (params) => {
      if (phase() !== 'running') return;
      before();
      try {
        await handle(params);
      } catch (fault) {
        log(fault, type.method);
      }
    });
  };
}

const mostFaults = 100;

/** Logs each fault once, and no more than some: what fails at every keystroke would fill the log. */
export function faultLog(write: (message: string) => void): Containment['log'] {
  const seen = new Set<string>();
  return (fault, method) => {
    const stack = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
    if (seen.has(stack) || seen.size >= mostFaults) return;
    seen.add(stack);
    write(`${method}: ${stack}`);
  };
}

export function cancelled(): ResponseError<void> {
  return new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
}

/** Why nothing is answered in a phase; undefined where it is. */
export function refusalIn(phase: Phase): ResponseError<void> | undefined {
  if (phase === 'new') return new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
  return phase === 'shut' ? new ResponseError(ErrorCodes.InvalidRequest, 'the server is shut down') : undefined;
}

/** The document that a request is about: where the protocol has it, or where an answer of ours has put it that now comes back. */
function documentOf(params: unknown): string | undefined {
  if (typeof params !== 'object' || params === null) return undefined;
  const places: readonly unknown[] = ['textDocument', 'data', 'item', 'location'].map((key) => Reflect.get(params, key));
  return [...places, params].map(uriIn).find((uri) => uri !== undefined);
}

function uriIn(document: unknown): string | undefined {
  const uri: unknown = typeof document === 'object' && document !== null ? Reflect.get(document, 'uri') : undefined;
  return typeof uri === 'string' ? uri : undefined;
}
