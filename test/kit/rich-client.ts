import type { ClientCapabilities } from 'vscode-languageserver-protocol';
import { pulling } from './capabilities.js';

const edit = { documentChanges: true, resourceOperations: ['create'], snippetEditSupport: true, changeAnnotationSupport: {} } as const;

/** A client that can do everything that features ask about. */
export const rich: ClientCapabilities = {
  ...pulling,
  textDocument: {
    ...pulling.textDocument,
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        documentationFormat: ['markdown', 'plaintext'],
        tagSupport: { valueSet: [1] },
      },
    },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    declaration: { linkSupport: true },
    rename: { prepareSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true, tagSupport: { valueSet: [1] } },
    documentLink: { tooltipSupport: true },
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: [] } },
      dataSupport: true,
      isPreferredSupport: true,
      documentationSupport: true,
      resolveSupport: { properties: ['edit'] },
    },
  },
  workspace: { ...pulling.workspace, workspaceEdit: { ...edit, resourceOperations: ['create'] }, textDocumentContent: {} },
  experimental: { dataflow: { commands: true } },
};
