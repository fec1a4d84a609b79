import { validators } from '../generated/validators.js';
import type { Definition } from '../model/definition.js';
import type { Edit } from '../model/edits.js';
import { fitting, type ShapeProblem } from '../model/shape.js';
import { yamlText } from '../model/yaml-text.js';
import { shifted } from '../syntax/span.js';
import { readYaml } from '../syntax/yaml-tree.js';
import type { Text } from '../text.js';
import { definitionsAt } from './definitions-at.js';
import { type EntryTree, entryTree, sameValue } from './entry-tree.js';
import type { FileView, ProjectView } from './project-view.js';
import { removeValue } from './remove-value.js';
import { plain, type Stroke, type Written, walk, writeValue } from './write-value.js';

/** A change that a person asked for: the edits, or why there are none. */
export type AskedChange = { readonly edits: readonly Edit[]; readonly shows?: Shown | undefined } | { readonly refused: Text };

/** What to show after the edits: a stretch of the text of one of them. */
export interface Shown {
  readonly edit: Edit;
  readonly from: number;
  readonly to: number;
}

export interface ValueWish {
  /** Such as `filings.assessment-2026`. */
  readonly address: string;
  readonly path: readonly string[];
  /** Null takes the key away. */
  readonly value: Written | null;
}

/** Writes a value at a path of a definition. What the schema does not allow is refused, and so is what would change anything else. */
export function setValue(project: ProjectView, { address, path, value }: ValueWish): AskedChange {
  const definition = addressed(project, address);
  const file = definition && project.file(definition.file);
  if (!definition || !file) return { refused: { en: `nothing defines \`${address}\``, zh: `没有定义 \`${address}\`` } };
  return valueChange(file, definition, { path, value });
}

/** The definition of an address; of two, the one that counts. */
export function addressed(project: ProjectView, address: string): Definition | undefined {
  const dot = address.indexOf('.');
  const [section, id] = [address.slice(0, dot), address.slice(dot + 1)];
  const found = definitionsAt(project, section, id);
  return found.find((one) => project.model.tables[one.kind].get(id) === one);
}

/** The same for a definition of a file. */
export function valueChange(file: FileView, definition: Definition, { path, value }: Omit<ValueWish, 'address'>): AskedChange {
  const tree = entryTree(file, definition.entry);
  const before = tree?.root.value ?? {};
  if (!tree || typeof before !== 'object') return { refused: unreadable(definition.id) };
  const after = valued(before, path, value);
  const fault = newFault(definition, before, after);
  if (fault) return { refused: fault };
  if (sameValue(before, after)) return { edits: [] };
  const strokes = strokesFor(tree, definition, { path, value });
  if (strokes.length === 0 || !comesOut(tree, strokes, after)) return { refused: elsewhere(definition.id, path) };
  const edits = strokes.map(({ span, text }): Edit => ({ place: { file: file.path, span: shifted(span, tree.start) }, text }));
  const [edit] = edits;
  const blank = edit ? edit.text.length - edit.text.trimStart().length : 0;
  return { edits, shows: edit && { edit, from: blank, to: edit.text.trimEnd().length } };
}

function strokesFor(tree: EntryTree, definition: Definition, { path, value }: Omit<ValueWish, 'address'>): readonly Stroke[] {
  if (value === null) return removeValue(tree, path);
  const stroke = besideFile(tree, definition, path, value) ?? writeValue(tree, path, value);
  return stroke ? [stroke] : [];
}

/** A document that is only named gets keys of its own; what it was named stays as it is written. */
function besideFile(tree: EntryTree, definition: Definition, path: readonly string[], value: Written): Stroke | undefined {
  const [key = '', id = '', own = ''] = path;
  const isDocument = definition.kind === 'filing' && key === 'documents' && path.length === 3;
  const { holder, rest } = walk(tree.root, [key, id]);
  if (!isDocument || rest.length > 0 || typeof holder.value !== 'string') return undefined;
  if (own === 'file') return writeValue(tree, [key, id], value);
  const span = holder.find([], 'value');
  const source = tree.text.slice(span.start, span.end);
  const fits = /^["']/.test(source) ? !/[\r\n]/.test(source) : !/[,[\]{}\r\n]|^[|>&!]/.test(source);
  return { span, text: `{ file: ${fits ? source : yamlText(holder.value)}, ${own}: ${plain(value)} }` };
}

/** A value with another one at a path. */
function valued(before: unknown, path: readonly string[], value: Written | null): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(before)) return before.map((item, index) => (String(index) === key ? valued(item, rest, value) : item));
  // A document may be named by its file alone.
  const short = typeof before === 'string' && rest.length === 0 && value !== null;
  const pairs = Object.entries(typeof before === 'object' && before !== null ? before : {});
  if (short) return key === 'file' ? value : { file: before, [key]: value };
  if (typeof before === 'string') return before;
  if (rest.length === 0 && value === null) return Object.fromEntries(pairs.filter(([name]) => name !== key));
  const held = pairs.find(([name]) => name === key)?.[1];
  if (value === null && held === undefined) return before;
  const inner = valued(held, rest, value);
  return Object.fromEntries(
    held === undefined && !pairs.some(([name]) => name === key) ? [...pairs, [key, inner]] : pairs.map(([name, one]) => [name, name === key ? inner : one]),
  );
}

/** What the schema says against a value that it did not say against the one before. */
function newFault({ kind }: Definition, before: unknown, after: unknown): Text | undefined {
  const known = new Set(fitting(validators[kind], before).problems.map(markOf));
  const fault = fitting(validators[kind], after).problems.find((problem) => !known.has(markOf(problem)));
  if (!fault) return undefined;
  const { message, remedy } = fault;
  return remedy ? { en: `${message.en}. ${remedy.en}`, zh: `${message.zh}。${remedy.zh}` } : message;
}

function markOf({ path, part, message }: ShapeProblem): string {
  return `${part} ${path.join('.')} ${message.en}`;
}

/** Whether the entry says what it should, and nothing else, after strokes. */
function comesOut({ text, root }: EntryTree, strokes: readonly Stroke[], after: unknown): boolean {
  const inOrder = [...strokes].sort((left, right) => right.span.start - left.span.start);
  const tree = readYaml(inOrder.reduce((now, { span, text: own }) => now.slice(0, span.start) + own + now.slice(span.end), text));
  const [only, ...others] = tree.children();
  return only !== undefined && others.length === 0 && tree.problems.length === 0 && only.key === root.key && sameValue(only.value, after);
}

function unreadable(id: string): Text {
  return { en: `\`${id}\` cannot be changed here while its text cannot be read by itself`, zh: `\`${id}\` 的文本无法单独读取，暂不能在此修改` };
}

function elsewhere(id: string, path: readonly string[]): Text {
  const key = path.join('.');
  return {
    en: `\`${key}\` of \`${id}\` cannot be changed without touching other text; change it in the file`,
    zh: `修改 \`${id}\` 的 \`${key}\` 会影响其他文本，请在文件中修改`,
  };
}
