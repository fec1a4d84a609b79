import { type ClientCapabilities, TextDocumentContentRequest } from 'vscode-languageserver';
import type { Place } from '../../engine/model/definition.js';
import { findingOf } from '../../engine/queries/finding-address.js';
import { findingPage } from '../../engine/queries/finding-page.js';
import type { ProjectView } from '../../engine/queries/project-view.js';
import { parseViewAddress } from '../../engine/queries/view-address.js';
import { viewText } from '../../engine/queries/view-text.js';
import type { Text } from '../../engine/text.js';
import { viewScheme } from '../../protocol/messages.js';
import type { Feature, Scene } from '../feature.js';
import { ContentRequest } from '../own-requests.js';

/** Documents that are made from a project: its model as one file, the trace of a verdict, the page of a finding, the diagram as text. */
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
  const project = address && scene.project(address.project);
  if (!project) return undefined;
  const { document } = address;
  const language = address.language ?? scene.languageOf(project);
  if (document.kind !== 'finding') return viewText(project, document, language);
  const finding = findingOf(project, document);
  return finding ? findingPage(project, finding, { language, ...linksOf(project, scene) }) : `${goneText[language]}\n`;
}

const goneText: Text = { en: 'This is no longer found.', zh: '该检查结果已不存在。' };

function linksOf(project: ProjectView, { location, rulePages }: Scene) {
  return {
    placeLink: (place: Place) => {
      const found = location(project, place);
      return found && `${found.uri}#L${found.range.start.line + 1}`;
    },
    rulePage: (rule: string) => rulePages && `${rulePages}${rule}.md`,
  };
}
