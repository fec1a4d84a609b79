import {
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
  SymbolTag,
} from 'vscode-languageserver';
import type { Definition } from '../../engine/model/definition.js';
import { displayId, displayName, isEnded, placeText, verdictMark } from '../../engine/queries/definition-detail.js';
import { definitionExtent } from '../../engine/queries/extent.js';
import { type Hop, incoming, isInHierarchy, outgoing } from '../../engine/queries/flow-hierarchy.js';
import { nameAt } from '../../engine/queries/name-at.js';
import { idSpan } from '../../engine/queries/name-spans.js';
import type { Language } from '../../engine/text.js';
import { definitionOf, handleOf } from '../definition-handle.js';
import type { Feature, Page, Scene } from '../feature.js';
import { symbolKinds } from '../symbol-kind.js';

/** Flows as a hierarchy: who sends, over which flow, to whom, and who passes it on. */
export const callHierarchy: Feature = {
  capabilities: () => ({ callHierarchyProvider: true }),
  register(on) {
    on(CallHierarchyPrepareRequest.type, null, ({ textDocument, position }, scene) => {
      const page = scene.page(textDocument.uri);
      if (!page) return null;
      const offset = page.offset(position);
      const named = nameAt(page.project, page.file, offset)?.targets.filter(isInHierarchy) ?? [];
      const around = page.definitionAt(offset);
      const found = named.length > 0 || !around || !isInHierarchy(around) ? named : [around];
      return found.length === 0
        ? null
        : found.flatMap((definition) => {
            const at = scene.pageOf(page.project, definition.file);
            return at ? [itemOf(definition, at, scene.language)] : [];
          });
    });
    on(CallHierarchyOutgoingCallsRequest.type, null, ({ item }, scene) =>
      stepsFrom(item, scene, outgoing).map(({ here, other, spans }) => ({ to: other, fromRanges: spans.map((span) => here.range(span)) })),
    );
    on(CallHierarchyIncomingCallsRequest.type, null, ({ item }, scene) =>
      stepsFrom(item, scene, incoming).map(({ there, other, spans }) => ({ from: other, fromRanges: spans.map((span) => there.range(span)) })),
    );
  },
};

interface Step {
  readonly here: Page;
  readonly there: Page;
  readonly other: CallHierarchyItem;
  readonly spans: Hop['spans'];
}

function stepsFrom(item: CallHierarchyItem, scene: Scene, hops: typeof outgoing): readonly Step[] {
  const here = scene.page(item.uri);
  const definition = here && definitionOf(here.project, item.data);
  if (!definition) return [];
  return hops(here.project, definition).flatMap(({ other: next, spans }) => {
    const there = scene.pageOf(here.project, next.file);
    return there ? [{ here, there, other: itemOf(next, there, scene.language), spans }] : [];
  });
}

function itemOf(definition: Definition, page: Page, language: Language): CallHierarchyItem {
  const { project, file } = page;
  const parts = [verdictMark(project, definition), displayName(definition)?.[language], placeText(project, definition)?.[language]];
  return {
    name: displayId(definition),
    kind: symbolKinds[definition.kind],
    detail: parts.filter((part) => part !== undefined).join(' · '),
    uri: page.uri,
    range: page.range(definitionExtent(file, definition.entry)),
    selectionRange: page.range(idSpan(file, definition)),
    data: handleOf(project, definition),
    ...(isEnded(definition) ? { tags: [SymbolTag.Deprecated] } : {}),
  };
}
