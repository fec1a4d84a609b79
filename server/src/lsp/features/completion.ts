import { type CompletionItem, CompletionRequest, CompletionResolveRequest, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { complete, completeConfig } from '../../engine/queries/completion.js';
import { cardMarkdown, cardPlain } from '../../engine/queries/hover-card.js';
import { offerCard } from '../../engine/queries/offer-card.js';
import { configName } from '../../project/file-names.js';
import { aboutOf, completionList } from '../completion-list.js';
import type { Feature, Scene } from '../feature.js';

/** What may be written at the cursor; what is told about an offer follows when somebody looks at it. */
export const completion: Feature = {
  // A space follows a colon, a dash and a comma; quotes and brackets open a value.
  capabilities: () => ({ completionProvider: { triggerCharacters: [' ', ':', '-', '"', "'", '{', '['], resolveProvider: true } }),
  register(on) {
    on(CompletionRequest.type, null, ({ textDocument, position }, scene) => {
      const page = scene.page(textDocument.uri);
      if (!page) return null;
      const { project, file } = page;
      const offset = page.offset(position);
      const found = file.path === configName ? completeConfig(file.read(), offset, project.asOf) : complete(project, file, offset);
      return completionList(found, { page, offset, scene });
    });
    on(CompletionResolveRequest.type, { label: '' }, (item, scene) => ({ ...item, ...documentationOf(item, scene) }));
  },
};

function documentationOf({ data }: CompletionItem, { client, language, page }: Scene): { documentation?: MarkupContent } {
  const handle = aboutOf(data);
  const project = handle && page(handle.uri)?.project;
  const card = project ? offerCard({ project, language, links: {} }, handle.about) : [];
  if (card.length === 0) return {};
  const [kind = MarkupKind.PlainText] = client.textDocument?.completion?.completionItem?.documentationFormat ?? [];
  return { documentation: kind === MarkupKind.Markdown ? { kind, value: cardMarkdown(card) } : { kind: MarkupKind.PlainText, value: cardPlain(card) } };
}
