import { type DocumentLink, DocumentLinkRequest, DocumentLinkResolveRequest } from 'vscode-languageserver';
import { documentLinks as linksIn } from '../../engine/queries/document-links.js';
import type { Text } from '../../engine/text.js';
import type { Feature } from '../feature.js';

/** Documents that agreements and filings name, and addresses of pages. Where a document lies is looked up when somebody goes there. */
export const documentLinks: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: true } }),
  register(on) {
    on(DocumentLinkRequest.type, null, ({ textDocument: { uri } }, scene) => {
      const page = scene.page(uri);
      if (!page) return null;
      const tooltips = scene.client.textDocument?.documentLink?.tooltipSupport === true;
      return linksIn(page.project, page.file).map(({ span, target }): DocumentLink => {
        const words = 'url' in target ? openPage : openDocument;
        const link = { range: page.range(span), ...(tooltips ? { tooltip: words[scene.language] } : {}) };
        return 'url' in target ? { ...link, target: target.url } : { ...link, data: { uri, path: target.path } };
      });
    });
    on(DocumentLinkResolveRequest.type, nothing, (link, scene) => {
      const data: unknown = link.data;
      if (!isWhereabouts(data)) return link;
      const project = scene.page(data.uri)?.project;
      return project ? { ...link, target: scene.uriOf(project, data.path) } : link;
    });
  },
};

const openDocument: Text = { en: 'Open the document', zh: '打开文件' };
const openPage: Text = { en: 'Open the page', zh: '打开网页' };
const nothing: DocumentLink = { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };

function isWhereabouts(data: unknown): data is { readonly uri: string; readonly path: string } {
  return typeof data === 'object' && data !== null && 'uri' in data && typeof data.uri === 'string' && 'path' in data && typeof data.path === 'string';
}
