// A change that a person asked for, as edits of documents for the client to apply.
import type { Edit } from '../engine/model/edits.js';
import type { ProjectView } from '../engine/queries/project-view.js';
import type { AskedChange, Shown } from '../engine/queries/set-value.js';
import type { DocumentEdits, EditResult } from '../protocol/edits.js';
import type { Spot } from '../protocol/messages.js';
import type { Page, Scene } from './feature.js';
import { withLineEnds } from './line-ends.js';
import { PlainText } from './plain-text.js';
import { rangeOf } from './positions.js';

/** The edits by document, or why there are none. */
export function editResult(change: AskedChange, project: ProjectView, scene: Scene): EditResult {
  if ('refused' in change) return { refused: change.refused[scene.language] };
  const edit: Record<string, DocumentEdits[string][number][]> = {};
  for (const { place, text } of change.edits) {
    const page = scene.pageOf(project, place.file);
    if (!page) continue;
    edit[page.uri] = [...(edit[page.uri] ?? []), { range: page.range(place.span), newText: withLineEnds(page.file, text) }];
  }
  const { shows } = change;
  const page = shows && scene.pageOf(project, shows.edit.place.file);
  return { edit, ...(page ? { spot: spotAfter(page, change.edits, shows) } : {}) };
}

/** Where something stands once all edits are made. */
function spotAfter(page: Page, edits: readonly Edit[], { edit, from, to }: Shown): Spot {
  const inOrder = edits
    .filter(({ place }) => place.file === page.file.path)
    .map((one, index) => ({ one, index, text: withLineEnds(page.file, one.text) }))
    .sort((left, right) => left.one.place.span.start - right.one.place.span.start || left.index - right.index);
  let [text, at, start] = ['', 0, 0];
  for (const { one, text: own } of inOrder) {
    text += page.file.read({ start: at, end: one.place.span.start });
    if (one === edit) start = text.length;
    text += own;
    at = one.place.span.end;
  }
  text += page.file.read({ start: at, end: page.file.length });
  const before = (length: number) => withLineEnds(page.file, edit.text.slice(0, length)).length;
  return { uri: page.uri, range: rangeOf(new PlainText(text), { start: start + before(from), end: start + before(to) }, page.encoding) };
}
