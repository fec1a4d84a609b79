import { type ClientCapabilities, TextDocumentContentRequest } from 'vscode-languageserver';
import { parseViewAddress } from '../../engine/queries/view-address.js';
import { viewText } from '../../engine/queries/view-text.js';
import { viewScheme } from '../../protocol/messages.js';
import { addressOf } from '../addresses.js';
import type { Feature, Scene } from '../feature.js';
import { ContentRequest } from '../own-requests.js';

/** Documents that are made from a project: its model as one file, the trace of a verdict, the diagram as text. */
export const textContent: Feature = {
  capabilities: ({ workspace }) => (workspace?.textDocumentContent ? { workspace: { textDocumentContent: { schemes: [viewScheme] } } } : {}),
  register(on) {
    on(TextDocumentContentRequest.type, { text: '' }, ({ uri }, scene) => {
      fetched.set(scene.client, new Set(fetched.get(scene.client)).add(uri));
      return { text: textAt(uri, scene) ?? '' };
    });
    on(ContentRequest, null, ({ uri }, scene) => {
      const text = textAt(uri, scene);
      return text === undefined ? null : { text };
    });
  },
};

const fetched = new WeakMap<ClientCapabilities, ReadonlySet<string>>();

/** Documents that a client has fetched by LSP's own request, so that it can be told to fetch them again. */
export function fetchedContents(client: ClientCapabilities): readonly string[] {
  return [...(fetched.get(client) ?? [])];
}

function textAt(uri: string, scene: Scene): string | undefined {
  const address = parseViewAddress(uri, viewScheme);
  const project = address && (scene.page(address.project)?.project ?? projectWithRoot(address.project, scene));
  return project && viewText(project, address.document, address.language ?? scene.languageOf(project));
}

function projectWithRoot(root: string, scene: Scene) {
  const wanted = addressOf(root);
  return scene.projects.find((project) => wanted !== undefined && addressOf(scene.uriOf(project, '')) === wanted);
}
