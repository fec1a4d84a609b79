// Addresses of virtual documents that people ask for by name; their form is the server's, see the protocol.
import { viewScheme } from '../../../server/src/protocol/messages.js';

/** The page that tells why a definition of a project stands as it does; undefined where there is none for such definitions. */
export function explanationAddress(project: string, address: string): string | undefined {
  const dot = address.indexOf('.');
  const page = pages[address.slice(0, dot)];
  return page && viewAddress(project, `${page}/${encodeURIComponent(address.slice(dot + 1))}.md`);
}

const pages: Readonly<Record<string, string>> = { flows: 'verdict', exporters: 'exporter', agreements: 'agreement' };

/** The whole model of a project as one file. */
export function modelAddress(project: string): string {
  return viewAddress(project, 'model.dataflow.yaml');
}

function viewAddress(project: string, path: string): string {
  return `${viewScheme}:/${encodeURIComponent(project)}/${path}`;
}
