import type { Edit } from '../model/edits.js';
import { shifted } from '../syntax/span.js';
import type { Action } from './action.js';
import { rewritten, type Step } from './entry-tree.js';
import type { Inside } from './inside.js';
import { inBraces, inLines, isCollection, isFlow, type Restyled } from './map-style.js';

/** Writes the map at a place in the other style, braces or lines, where that keeps its value. */
export function rewriteMapStyle({ definition, tree, steps }: Inside): readonly Action[] {
  if (tree.inBraces) return [];
  // Inside braces there are no lines: the outermost braces have to go first.
  const braces = steps.find(({ child }) => isFlow(tree, child));
  const map = braces ?? steps.findLast(({ child }) => isCollection(child.value) && !Array.isArray(child.value));
  if (!map || Array.isArray(map.child.value) || map.child.children().length === 0) return [];
  const restyled = braces ? inLines(tree, map.child) : inBraces(tree, map.child);
  const text = restyled && rewritten(tree, restyled.span, restyled.text);
  if (!restyled || text === undefined) return [];
  const name = nameOf(map, definition.id);
  const title = braces
    ? { en: `Write ${name.en} one key a line`, zh: `将${name.zh}改写为每行一个键` }
    : { en: `Write ${name.en} in one row: \`{ … }\``, zh: `将${name.zh}改写为一行：\`{ … }\`` };
  return [{ id: `style ${map.path.join('.')}`, kind: 'refactor.rewrite', title, preferred: false, edits: () => [edit(definition.file, tree.start, restyled)] }];
}

function nameOf({ path }: Step, id: string): { readonly en: string; readonly zh: string } {
  const key = path.at(-1) ?? id;
  return /^\d+$/.test(key) ? { en: 'this item', zh: '此项' } : { en: `\`${key}\``, zh: ` \`${key}\` ` };
}

function edit(file: string, start: number, { span, text }: Restyled): Edit {
  return { place: { file, span: shifted(span, start) }, text };
}
