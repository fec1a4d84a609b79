// Offers in the shapes of the protocol, as far as the client knows them.
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver-protocol';
import { type About, type Completion, named, type Offer, type OfferKind } from '../engine/queries/offer.js';
import type { Page, Scene } from './feature.js';
import { withLineEnds } from './line-ends.js';

interface Asked {
  readonly page: Page;
  readonly offset: number;
  readonly scene: Scene;
}

/** Where more is told about an item: sent along with it, and come back when somebody looks at it. */
interface Handle {
  readonly uri: string;
  readonly about: About;
}

/** What the client is told of what may be written; what all items share is said once where it can read that. */
export function completionList(found: Completion, { page, offset, scene }: Asked): CompletionList {
  const { completionItem: knows = {}, completionList: list } = scene.client.textDocument?.completion ?? {};
  const replace = page.range(found.span);
  const insert = page.range({ start: found.span.start, end: offset });
  const edit = knows.insertReplaceSupport ? { insert, replace } : { range: replace };
  const isShared = (name: string) => list?.itemDefaults?.includes(name) === true;
  // The client moves further lines below the first one, or they are sent as they shall stand.
  const adjusts = knows.insertTextModeSupport?.valueSet.includes(InsertTextMode.adjustIndentation) === true;
  const margined = (text: string) => withLineEnds(page.file, adjusts ? text : text.replaceAll('\n', `\n${found.margin}`));
  const items = found.offers.map((offer): CompletionItem => {
    const snippet = knows.snippetSupport ? offer.snippet : undefined;
    const text = margined(snippet ?? offer.insert);
    return {
      ...shown(offer, scene),
      ...(snippet === undefined ? {} : { insertTextFormat: InsertTextFormat.Snippet }),
      ...(adjusts && !isShared('insertTextMode') && text.includes('\n') ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
      ...(isShared('editRange') ? { textEditText: text } : { textEdit: { newText: text, ...edit } }),
      ...(offer.about ? { data: { uri: page.uri, about: offer.about } satisfies Handle } : {}),
    };
  });
  const defaults = {
    ...(isShared('editRange') ? { editRange: 'range' in edit ? edit.range : edit } : {}),
    ...(adjusts && isShared('insertTextMode') ? { insertTextMode: InsertTextMode.adjustIndentation } : {}),
  };
  return { isIncomplete: found.more, items, ...(Object.keys(defaults).length > 0 ? { itemDefaults: defaults } : {}) };
}

/** Reads what came back with an item. */
export function aboutOf(data: unknown): Handle | undefined {
  if (typeof data !== 'object' || data === null || !('uri' in data) || !('about' in data)) return undefined;
  const { uri, about } = data;
  return typeof uri === 'string' && Array.isArray(about) && about.every((word) => typeof word === 'string') ? { uri, about } : undefined;
}

function shown({ label, kind, detail, filter, sort, deprecated }: Offer, { client, language }: Scene): CompletionItem {
  const knows = client.textDocument?.completion?.completionItem ?? {};
  const words = detail?.[language];
  return {
    ...{ label, kind: itemKinds[kind], sortText: sort, ...(filter === label ? {} : { filterText: filter }) },
    ...(words === undefined ? {} : besideLabel(words, knows.labelDetailsSupport === true && named.has(kind))),
    ...(deprecated ? struckOut(knows) : {}),
  };
}

/** Names stand beside the label where there is room for them; sentences would fill the list. */
function besideLabel(words: string, isName: boolean): Pick<CompletionItem, 'detail' | 'labelDetails'> {
  return isName ? { labelDetails: { description: words } } : { detail: words };
}

function struckOut({
  tagSupport,
  deprecatedSupport,
}: {
  tagSupport?: { valueSet: CompletionItemTag[] };
  deprecatedSupport?: boolean;
}): Partial<CompletionItem> {
  if (tagSupport?.valueSet.includes(CompletionItemTag.Deprecated)) return { tags: [CompletionItemTag.Deprecated] };
  return deprecatedSupport ? { deprecated: true } : {};
}

const itemKinds: Readonly<Record<OfferKind, CompletionItemKind>> = {
  section: CompletionItemKind.Module,
  key: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  term: CompletionItemKind.Constant,
  document: CompletionItemKind.File,
  name: CompletionItemKind.Enum,
  place: CompletionItemKind.Unit,
  rule: CompletionItemKind.Event,
  field: CompletionItemKind.Field,
  date: CompletionItemKind.Constant,
  snippet: CompletionItemKind.Snippet,
};
