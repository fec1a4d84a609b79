import type { ClientCapabilities } from 'vscode-languageserver-protocol';

/** A client that waits for diagnostics and can do little else. */
export const pushing: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, versionSupport: true, codeDescriptionSupport: true, tagSupport: { valueSet: [1, 2] } } },
};

/** A client that asks for diagnostics and can do about everything. */
export const pulling: ClientCapabilities = {
  textDocument: {
    ...pushing.textDocument,
    diagnostic: { dynamicRegistration: true, relatedDocumentSupport: true, relatedInformation: true, tagSupport: { valueSet: [1, 2] } },
  },
  window: { workDoneProgress: true },
  workspace: {
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    diagnostics: { refreshSupport: true },
    codeLens: { refreshSupport: true },
    inlayHint: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
};
