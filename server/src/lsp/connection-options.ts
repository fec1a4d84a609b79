import { type ConnectionOptions, LSPErrorCodes, Message } from 'vscode-languageserver-protocol';
import type { Turns } from './turns.js';

/** Tells when messages are handled, and drops requests that were cancelled before their turn came. */
export function connectionOptions(turns: Turns): ConnectionOptions {
  return {
    messageStrategy: {
      handleMessage: (message, next) => {
        turns.message();
        return next(message);
      },
    },
    connectionStrategy: {
      cancelUndispatched: (message) => {
        const id = Message.isRequest(message) ? message.id : null;
        return { jsonrpc: '2.0', id, error: { code: LSPErrorCodes.RequestCancelled, message: 'cancelled' } };
      },
    },
  };
}
