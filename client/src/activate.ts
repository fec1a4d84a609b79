// What desktop and web have in common. Nothing here waits for the server, nor loads what talks to it: a window must not open later because of us.
import { Disposable, type ExtensionContext, window } from 'vscode';
import type { App } from './app.js';
import { parts } from './parts.js';
import type { Platform } from './platform.js';
import { Projects } from './projects.js';
import { ServerLink } from './server-link.js';

/** Registers all parts and starts the server. */
export function activateWith(context: ExtensionContext, platform: Platform): void {
  const log = window.createOutputChannel('Dataflow Compliance', { log: true });
  const server = new ServerLink(log);
  const projects = new Projects(server);
  const app: App = { context, server, projects, platform, log };
  end = () => server.end();
  context.subscriptions.push(log, server, projects, Disposable.from(...parts.map((part) => part(app))));
  setTimeout(() => void server.start(async () => (await platform.loadClient())(context.extensionUri, log, server.restarts)), 0);
}

let end: () => Promise<void> = async () => undefined;

/** Ends the server; the window waits for it. */
export async function deactivate(): Promise<void> {
  await end();
}
