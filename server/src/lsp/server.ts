// The life of a server: initialize, work, shutdown, exit. It knows neither the transport nor the disk; whoever starts it brings both.
import {
  ErrorCodes,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  LogMessageNotification,
  type MessageConnection,
  MessageType,
  ResponseError,
  SetTraceNotification,
  ShutdownRequest,
} from 'vscode-languageserver-protocol';
import { faultLog, type Phase, refusalIn } from './contained.js';
import type { Platform } from './platform.js';
import { openSession, type Session } from './session.js';
import { setTrace } from './trace.js';
import type { Turns } from './turns.js';

declare const DATAFLOW_VERSION: string;

/** Serves one client. */
export function serve(connection: MessageConnection, turns: Turns, platform: Platform): void {
  let phase: Phase = 'new';
  let session: Session | undefined;
  const log = faultLog((message) => void connection.sendNotification(LogMessageNotification.type, { type: MessageType.Error, message }));
  const end = () => platform.exit(phase === 'shut' ? 0 : 1);

  connection.onRequest(InitializeRequest.type, (params): InitializeResult => {
    if (phase !== 'new') throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    session = openSession({ connection, turns, platform, params, phase: () => phase, log });
    phase = 'running';
    if (Number.isInteger(params.processId)) platform.follow(Number(params.processId));
    setTrace(connection, params.trace);
    return { capabilities: session.capabilities, serverInfo: { name: 'dataflow', version: DATAFLOW_VERSION } };
  });
  connection.onNotification(InitializedNotification.type, () => session?.begin());
  connection.onNotification(SetTraceNotification.type, ({ value }) => setTrace(connection, value));
  connection.onRequest(ShutdownRequest.type, () => {
    const refusal = refusalIn(phase);
    if (refusal) throw refusal;
    phase = 'shut';
  });
  connection.onNotification(ExitNotification.type, end);
  connection.onClose(end);
  connection.onRequest((method: string) => {
    throw refusalIn(phase) ?? new ResponseError(ErrorCodes.MethodNotFound, `there is no method ${method}`);
  });
  connection.listen();
}
