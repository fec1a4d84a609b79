import { type InlayHint, InlayHintRequest, InlayHintResolveRequest, MarkupKind } from 'vscode-languageserver';
import { isKind } from '../../engine/model/definition.js';
import { cardMarkdown } from '../../engine/queries/hover-card.js';
import { numberHover } from '../../engine/queries/hover-number.js';
import { inlayHints as hintsIn } from '../../engine/queries/inlay-hints.js';
import { definitionOf, handleOf } from '../definition-handle.js';
import type { Feature } from '../feature.js';

/** Numbers of people as people read them, with the totals that they are part of. */
export const inlayHints: Feature = {
  capabilities: () => ({ inlayHintProvider: { resolveProvider: true } }),
  register(on) {
    on(InlayHintRequest.type, null, ({ textDocument: { uri }, range }, scene) => {
      const page = scene.page(uri);
      if (!page) return null;
      const span = { start: page.offset(range.start), end: page.offset(range.end) };
      return hintsIn(page.project, page.file, span).map(({ offset, number, label, definition }) => ({
        position: page.position(offset),
        label: label[scene.language],
        paddingLeft: true,
        data: { uri, number, of: handleOf(page.project, definition) },
      }));
    });
    on(InlayHintResolveRequest.type, { position: { line: 0, character: 0 }, label: '' }, (hint, scene): InlayHint => {
      const data: unknown = hint.data;
      const project = isSubject(data) ? scene.page(data.uri)?.project : undefined;
      const definition = project && isSubject(data) ? definitionOf(project, data.of) : undefined;
      if (!isSubject(data) || !project || !definition) return hint;
      const voice = { project, language: scene.language, links: {} };
      const card = numberHover(voice, data.number, isKind(definition, 'flow') ? definition : undefined);
      return { ...hint, tooltip: { kind: MarkupKind.Markdown, value: cardMarkdown(card) } };
    });
  },
};

/** What a hint carries from the first answer to the second. */
interface Subject {
  readonly uri: string;
  readonly number: number;
  readonly of: unknown;
}

function isSubject(data: unknown): data is Subject {
  if (typeof data !== 'object' || data === null || !('of' in data)) return false;
  return 'uri' in data && typeof data.uri === 'string' && 'number' in data && typeof data.number === 'number';
}
