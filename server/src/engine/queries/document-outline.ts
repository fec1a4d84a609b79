import type { Definition } from '../model/definition.js';
import type { TopKey } from '../syntax/entry.js';
import type { Span } from '../syntax/span.js';
import { definitionExtent, keyExtent } from './extent.js';
import { idSpan } from './name-spans.js';
import type { FileView, ProjectView } from './project-view.js';

/** A definition with its places. */
export interface OutlineItem {
  readonly definition: Definition;
  readonly span: Span;
  /** Its id, or the first line of an item. */
  readonly idSpan: Span;
}

/** A key of the top level with the definitions below it. */
export interface OutlineSection {
  readonly key: TopKey;
  readonly span: Span;
  readonly items: readonly OutlineItem[];
}

/** What a file holds, in source order. No entry is read for it. */
export function documentOutline({ model }: ProjectView, file: FileView): readonly OutlineSection[] {
  const items = model.all.filter((definition) => definition.file === file.path).map((definition) => outlineItem(file, definition));
  let next = 0;
  return file.keys.map((key, index) => {
    const end = file.keys[index + 1]?.keySpan.start ?? Number.POSITIVE_INFINITY;
    const first = next;
    while ((items[next]?.span.start ?? end) < end) next++;
    return { key, span: keyExtent(file, key), items: items.slice(first, next) };
  });
}

function outlineItem(file: FileView, definition: Definition): OutlineItem {
  const extent = definitionExtent(file, definition.entry);
  const id = idSpan(file, definition);
  // Clients refuse a name that stands outside of what it names; an id may begin with a space that is none to YAML.
  return { definition, span: { start: Math.min(extent.start, id.start), end: Math.max(extent.end, id.end) }, idSpan: id };
}
