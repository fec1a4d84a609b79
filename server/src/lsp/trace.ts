import { LogTraceNotification, type ProtocolConnection, Trace } from 'vscode-languageserver-protocol';

/** Writes what goes to and fro into the client's log, as far as the client wants it. */
export function setTrace(connection: ProtocolConnection, value: unknown): void {
  if (typeof value !== 'string') return;
  let writing = false;
  const log = (message: unknown, verbose?: string) => {
    // What is written is a message too.
    if (writing) return;
    writing = true;
    const params = { message: String(message), ...(verbose === undefined ? {} : { verbose }) };
    connection.sendNotification(LogTraceNotification.type, params).catch(() => undefined);
    writing = false;
  };
  void connection.trace(Trace.fromString(value), { log });
}
