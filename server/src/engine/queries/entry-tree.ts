import type { Entry } from '../syntax/entry.js';
import type { Span } from '../syntax/span.js';
import { type Child, readYaml } from '../syntax/yaml-tree.js';
import { isInBraces } from './entry-stretch.js';
import type { FileView } from './project-view.js';

/** An entry read on its own, with the places of all that it holds. */
export interface EntryTree {
  /** Where its text begins; the places of the tree count from here. */
  readonly start: number;
  readonly text: string;
  /** The id with its value, or the item. */
  readonly root: Child;
  /** Whether it stands between the braces of its section. */
  readonly inBraces: boolean;
}

/** Reads one entry. Undefined where its text does not say the same alone: it is broken, has aliases, or is an item between brackets. */
export function entryTree(file: FileView, entry: Entry): EntryTree | undefined {
  if (entry.problems.length > 0) return undefined;
  const inBraces = isInBraces(file, entry);
  const start = inBraces ? entry.start : file.lineSpan(file.lineAt(entry.start)).start;
  const text = file.read({ start, end: entry.start + entry.length });
  const tree = readYaml(text);
  const [root, ...others] = tree.children();
  const whole = root && others.length === 0 && tree.problems.length === 0;
  return whole && sameValue(root.value, entry.value) ? { start, text, root, inBraces } : undefined;
}

/** Values of YAML are plain data, so their JSON is all of them. */
export function sameValue(left: unknown, right: unknown): boolean {
  return JSON.stringify(left ?? null) === JSON.stringify(right ?? null);
}

/** A pair or item on the way to a place, with its path inside the entry. */
export interface Step {
  readonly path: readonly string[];
  readonly child: Child;
}

/** The pairs and items in which an offset of the file stands, outermost first; the entry itself is the first. */
export function stepsAt({ start, root }: EntryTree, offset: number): readonly Step[] {
  const steps: Step[] = [{ path: [], child: root }];
  for (const { path, child } of steps) {
    const inner = child.children().find((one) => holds(spanOf(one), offset - start));
    if (inner) steps.push({ path: [...path, inner.key], child: inner });
  }
  return steps;
}

/** A pair or item from its key to the end of its value. */
function spanOf(child: Child): Span {
  return { start: child.keySpan.start, end: Math.max(child.keySpan.end, child.find([], 'value').end) };
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}

/** The text of the entry with other text in place of a stretch of it; undefined where that would change its value. */
export function rewritten({ text, root }: EntryTree, { start, end }: Span, replacement: string): string | undefined {
  const tree = readYaml(text.slice(0, start) + replacement + text.slice(end));
  const [only, ...others] = tree.children();
  const same = only && others.length === 0 && tree.problems.length === 0 && only.key === root.key && sameValue(only.value, root.value);
  return same ? replacement : undefined;
}
