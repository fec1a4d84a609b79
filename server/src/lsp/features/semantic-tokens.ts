import { SemanticTokensDeltaRequest, SemanticTokensRangeRequest, SemanticTokensRequest } from 'vscode-languageserver';
import { legend } from '../../engine/queries/semantic-legend.js';
import type { Span } from '../../engine/syntax/span.js';
import type { Feature, Page, Scene } from '../feature.js';
import { chooseEncoding } from '../positions.js';
import { SemanticStrips, tokenEdits } from '../semantic-strips.js';

interface Sent {
  readonly resultId: string;
  readonly data: number[];
}

// So many documents are remembered; of any other, all tokens are sent.
const remembered = 20;

/** Keys, names and values are coloured by what they mean. */
export function semanticTokens(): Feature {
  const last = new Map<string, Sent>();
  let number = 0;
  let strips: SemanticStrips | undefined;
  const tokens = ({ project, file }: Page, { client }: Scene, within: Span = { start: 0, end: file.length }) => {
    strips ??= new SemanticStrips(chooseEncoding(client.general?.positionEncodings));
    return strips.tokens(project, file, within);
  };
  const all = (uri: string, scene: Scene): Sent | undefined => {
    const page = scene.page(uri);
    last.delete(uri);
    if (!page) return undefined;
    const sent = { resultId: String(++number), data: tokens(page, scene) };
    last.set(uri, sent);
    for (const oldest of [...last.keys()].slice(0, -remembered)) last.delete(oldest);
    return sent;
  };
  return {
    capabilities: () => ({
      semanticTokensProvider: {
        legend: { tokenTypes: [...legend.types], tokenModifiers: [...legend.modifiers] },
        full: { delta: true },
        range: true,
      },
    }),
    register(on) {
      on(SemanticTokensRequest.type, null, ({ textDocument }, scene) => all(textDocument.uri, scene) ?? null);
      on(SemanticTokensDeltaRequest.type, null, ({ textDocument, previousResultId }, scene) => {
        const before = last.get(textDocument.uri);
        const now = all(textDocument.uri, scene);
        if (!now || before?.resultId !== previousResultId) return now ?? null;
        return { resultId: now.resultId, edits: [...tokenEdits(before.data, now.data)] };
      });
      on(SemanticTokensRangeRequest.type, null, ({ textDocument, range }, scene) => {
        const page = scene.page(textDocument.uri);
        return page ? { data: tokens(page, scene, { start: page.offset(range.start), end: page.offset(range.end) }) } : null;
      });
    },
  };
}
