// The server as a web worker. Loading this file starts it; files come from the client.
import { BrowserMessageReader, BrowserMessageWriter, createMessageConnection } from 'vscode-languageserver-protocol/browser';
import { connectionOptions } from './connection-options.js';
import { localDay, publicRulePages } from './platform.js';
import { serve } from './server.js';
import { Turns } from './turns.js';

/** The worker itself; the types of browsers are not those of this project. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { close(): void };

const turns = new Turns((task) => void setTimeout(task, 0));
const connection = createMessageConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), undefined, connectionOptions(turns));
serve(connection, turns, {
  disk: undefined,
  rulePages: publicRulePages,
  now: () => performance.now(),
  today: () => localDay(new Date()),
  exit: () => self.close(),
  follow: () => undefined,
});
