import { type DocumentSymbol, DocumentSymbolRequest, type SymbolInformation, SymbolKind, SymbolTag } from 'vscode-languageserver';
import { kindOf } from '../../engine/model/definition.js';
import { displayId, displayName, isEnded, verdictMark } from '../../engine/queries/definition-detail.js';
import { documentOutline, type OutlineItem, type OutlineSection } from '../../engine/queries/document-outline.js';
import type { Feature, Page, Scene } from '../feature.js';
import { symbolKinds } from '../symbol-kind.js';

/** Sections and their definitions. */
export const documentSymbols: Feature = {
  capabilities: () => ({ documentSymbolProvider: true }),
  register(on) {
    on(DocumentSymbolRequest.type, null, ({ textDocument }, scene) => {
      const page = scene.page(textDocument.uri);
      if (!page) return null;
      const symbols = documentOutline(page.project, page.file).map((section) => sectionSymbol(section, { page, scene }));
      return scene.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport ? symbols : symbols.flatMap((symbol) => flat(symbol, page.uri));
    });
  },
};

interface View {
  readonly page: Page;
  readonly scene: Scene;
}

function sectionSymbol({ key, span, items }: OutlineSection, view: View): DocumentSymbol {
  return {
    name: key.key || '?',
    kind: kindOf(key.key) ? SymbolKind.Namespace : SymbolKind.Property,
    range: view.page.range(span),
    selectionRange: view.page.range(key.keySpan),
    children: items.map((item) => definitionSymbol(item, view)),
  };
}

function definitionSymbol({ definition, span, idSpan }: OutlineItem, { page, scene }: View): DocumentSymbol {
  const detail = [verdictMark(page.project, definition), displayName(definition)?.[scene.language]].filter((part) => part !== undefined).join(' ');
  const tagged = isEnded(definition) && scene.client.textDocument?.documentSymbol?.tagSupport?.valueSet.includes(SymbolTag.Deprecated);
  return {
    name: displayId(definition),
    kind: symbolKinds[definition.kind],
    range: page.range(span),
    selectionRange: page.range(idSpan),
    ...(detail === '' ? {} : { detail }),
    ...(tagged ? { tags: [SymbolTag.Deprecated] } : {}),
  };
}

function flat({ name, kind, range, tags, children = [] }: DocumentSymbol, uri: string, containerName?: string): SymbolInformation[] {
  const own = { name, kind, location: { uri, range }, ...(tags ? { tags } : {}), ...(containerName === undefined ? {} : { containerName }) };
  return [own, ...children.flatMap((child) => flat(child, uri, name))];
}
