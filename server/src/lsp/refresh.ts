import {
  type ClientCapabilities,
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  type ProtocolConnection,
  SemanticTokensRefreshRequest,
  TextDocumentContentRefreshRequest,
} from 'vscode-languageserver-protocol';
import { fetchedContents } from './features/text-content.js';

/** Asks the client to ask again. While it has not answered, it is not asked once more. */
export class Refresher {
  private readonly asked = new Set<string>();
  private readonly again = new Set<string>();

  constructor(
    private readonly connection: ProtocolConnection,
    private readonly client: ClientCapabilities,
  ) {}

  diagnostics(): void {
    if (this.client.workspace?.diagnostics?.refreshSupport === true)
      this.ask(DiagnosticRefreshRequest.method, () => this.connection.sendRequest(DiagnosticRefreshRequest.type));
  }

  /** What stands in documents that were not edited themselves: lenses, numbers at the side, colours. */
  decorations(): void {
    const { codeLens, inlayHint, semanticTokens } = this.client.workspace ?? {};
    if (codeLens?.refreshSupport === true) this.ask(CodeLensRefreshRequest.method, () => this.connection.sendRequest(CodeLensRefreshRequest.type));
    if (inlayHint?.refreshSupport === true) this.ask(InlayHintRefreshRequest.method, () => this.connection.sendRequest(InlayHintRefreshRequest.type));
    if (semanticTokens?.refreshSupport === true)
      this.ask(SemanticTokensRefreshRequest.method, () => this.connection.sendRequest(SemanticTokensRefreshRequest.type));
  }

  /** Documents that are made from projects, as far as the client has fetched them. */
  content(): void {
    for (const uri of fetchedContents(this.client)) this.ask(uri, () => this.connection.sendRequest(TextDocumentContentRefreshRequest.type, { uri }));
  }

  private ask(what: string, send: () => Promise<unknown>): void {
    if (this.asked.has(what)) {
      this.again.add(what);
      return;
    }
    this.asked.add(what);
    const answered = () => {
      this.asked.delete(what);
      if (this.again.delete(what)) this.ask(what, send);
    };
    send().then(answered, answered);
  }
}
