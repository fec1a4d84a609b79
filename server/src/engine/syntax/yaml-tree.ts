// The only importer of `yaml`: text in; plain values, problems and the place of every key and value out. Never throws.
import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { Text } from '../text.js';
import type { Span } from './span.js';
import { syntaxMessage } from './syntax-message.js';

/** Something that YAML itself, not our schema, objects to. */
export interface SyntaxProblem {
  readonly span: Span;
  readonly message: Text;
}

export type Part = 'key' | 'value';

/** A pair of a map or an item of a list with its place. */
export interface Child extends Branch {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  readonly value: unknown;
}

/** A place where keys can be added to a map. */
export interface Room {
  readonly at: number;
  /** One key a line at `indent`, or between braces. */
  readonly style: 'block' | 'flow';
  readonly indent: number;
  /** Whether the map has no keys yet. */
  readonly empty: boolean;
}

interface Branch {
  /** Place of the key or the value at a path below; where the path ends early, the last place on the way. */
  find(path: readonly string[], part: Part): Span;
  /** Where keys can be added to the map at a path below; undefined where there is no map. */
  room(path: readonly string[]): Room | undefined;
  /** Pairs of the map, or items of the list; none where it is neither. */
  children(): readonly Child[];
}

export interface YamlTree extends Branch {
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
}

// A file of honest size has few aliases; this many copied nodes are an attack or an accident.
const aliasBudget = 10_000;
// What a text says does not hang on the version that it claims, nor on tags for kinds of values that the format does not have.
const asCore = { uniqueKeys: false, logLevel: 'error', prettyErrors: false, strict: true, schema: 'core', resolveKnownTags: false } as const;
const tooDeep: Text = { en: 'the text is nested too deeply to be read', zh: '嵌套层次过深，无法读取' };

/**
 * Reads one YAML document. Broken text gives what could be read and what is wrong. Maps at `entriesAtDepth` (the root has 1)
 * hold definitions; a key given twice there is no fault of the YAML but two definitions.
 */
export function readYaml(text: string, entriesAtDepth = 0): YamlTree {
  try {
    const document = parseDocument(text, asCore);
    const reading = new Reading(document, entriesAtDepth);
    const value = reading.toValue(document.contents, new Set());
    const errors = document.errors.map((error) => ({
      span: visible(text, error.code, { start: error.pos[0], end: error.pos[1] }),
      message: syntaxMessage(error.code, error.message),
    }));
    // Of several complaints about one place the first names the cause.
    const own = errors.filter(({ span }, index) => errors.findIndex((other) => other.span.start === span.start) === index);
    return tree(document, text, value, [...own, ...reading.problems]);
  } catch (fault) {
    // The library recurses; text nested tens of thousands deep exhausts its stack.
    if (!(fault instanceof RangeError)) throw fault;
    return {
      value: undefined,
      problems: [{ span: { start: 0, end: 0 }, message: tooDeep }],
      find: () => ({ start: 0, end: 0 }),
      room: () => undefined,
      children: () => [],
    };
  }
}

/** What is missing at the end of a line, or of the text, is reported behind it; people look at what stands there. */
function visible(text: string, code: string, span: Span): Span {
  const behindLine = code === 'MISSING_CHAR' && text[span.start - 1] === '\n';
  if (span.start < text.length && !behindLine) return { start: span.start, end: Math.min(span.end, text.length) };
  const end = text.slice(0, span.start).trimEnd().length;
  return { start: Math.max(0, end - 1), end };
}

function tree(document: Document.Parsed, text: string, value: unknown, problems: readonly SyntaxProblem[]): YamlTree {
  return {
    value,
    problems,
    find: (path, part) => trimmed(text, findFrom(document, document.contents, spanOf(document.contents) ?? { start: 0, end: 0 }, path, part)),
    room: (path) => roomAt(document, text, document.contents, path),
    children: () => childrenOf(document, text, document.contents),
  };
}

class Reading {
  readonly problems: SyntaxProblem[] = [];
  private copied = 0;
  private inAlias = false;

  constructor(
    private readonly document: Document.Parsed,
    private readonly entriesAtDepth: number,
  ) {}

  toValue(node: unknown, open: Set<unknown>): unknown {
    if (this.inAlias && ++this.copied > aliasBudget) return undefined;
    if (isAlias(node)) return this.aliasValue(node, open);
    if (isScalar(node)) return typeof node.value === 'bigint' || typeof node.value === 'symbol' ? String(node.value) : node.value;
    if (isSeq(node)) return this.guarded(node, open, () => node.items.map((item) => this.toValue(isPair(item) ? item.value : item, open)));
    if (isMap(node)) return this.guarded(node, open, () => this.mapValue(node, open));
    return null;
  }

  private guarded(node: unknown, open: Set<unknown>, read: () => unknown): unknown {
    if (open.has(node)) return undefined;
    open.add(node);
    const value = read();
    open.delete(node);
    return value;
  }

  private aliasValue(node: Node, open: Set<unknown>): unknown {
    if (!isAlias(node)) return undefined;
    const target = node.resolve(this.document);
    if (target === undefined) return undefined;
    if (open.has(target)) {
      this.complain(node, { en: `the alias \`*${node.source}\` leads back to itself`, zh: `别名 \`*${node.source}\` 指向自身` });
      return undefined;
    }
    const outer = this.inAlias;
    this.inAlias = true;
    const value = this.toValue(target, open);
    this.inAlias = outer;
    if (!outer && this.copied > aliasBudget) this.complain(node, { en: 'the aliases expand to too much data', zh: '别名展开后的数据过多' });
    return value;
  }

  private mapValue(node: YAMLMap, open: Set<unknown>): Record<string, unknown> {
    const value: Record<string, unknown> = {};
    for (const pair of node.items) {
      const key = keyText(pair);
      if (pair.key !== null && !isScalar(pair.key))
        this.complain(pair.key, { en: 'a key must be a word, not a list or map', zh: '键应为单个词，而不是列表或映射' });
      if (Object.hasOwn(value, key) && !this.inAlias && open.size !== this.entriesAtDepth)
        this.complain(pair.key, { en: `the key \`${key}\` is given twice`, zh: `键 \`${key}\` 重复` });
      // defineProperty keeps a key such as `__proto__` a plain key.
      Object.defineProperty(value, key, { value: this.toValue(pair.value, open), enumerable: true, writable: true, configurable: true });
    }
    return value;
  }

  private complain(node: unknown, message: Text): void {
    this.problems.push({ span: spanOf(node) ?? { start: 0, end: 0 }, message });
  }
}

/** A key as it is spelled. A map or list as key has no spelling (and the library takes exponential time to find one): its place stands for it. */
function keyText({ key }: Pair): string {
  if (isScalar(key)) return String(key.source ?? key.value);
  return key === null ? '' : `?${spanOf(key)?.start ?? ''}`;
}

function resolved(document: Document.Parsed, node: unknown): unknown {
  return isAlias(node) ? node.resolve(document) : node;
}

function step(document: Document.Parsed, node: unknown, key: string): { key: unknown; value: unknown } | undefined {
  const inner = resolved(document, node);
  if (isMap(inner)) {
    const pair = inner.items.find((item) => keyText(item) === key);
    return pair && { key: pair.key, value: pair.value };
  }
  const item = isSeq(inner) ? inner.items[Number(key)] : undefined;
  return item === undefined ? undefined : { key: item, value: item };
}

function findFrom(document: Document.Parsed, from: unknown, fromPlace: Span, path: readonly string[], part: Part): Span {
  let node = from;
  let place = fromPlace;
  for (const [index, key] of path.entries()) {
    const next = step(document, node, key);
    if (!next) return place;
    const last = index === path.length - 1;
    // On the way, and for a value that is empty, the key is the place to show.
    const keyPlace = spanOf(next.key) ?? place;
    place = last && part === 'value' ? (filled(spanOf(next.value)) ?? keyPlace) : keyPlace;
    node = next.value;
  }
  return place;
}

function roomAt(document: Document.Parsed, text: string, from: unknown, path: readonly string[]): Room | undefined {
  const node = path.reduce((at: unknown, key) => step(document, at, key)?.value, from);
  if (!isMap(node) || !node.range) return undefined;
  const last = node.items.at(-1);
  const end = spanOf(last?.value)?.end ?? spanOf(last?.key)?.end;
  if (node.flow) {
    const at = end === undefined ? node.range[0] + 1 : trimmed(text, { start: node.range[0], end }).end;
    return { at, style: 'flow', indent: 0, empty: end === undefined };
  }
  const first = spanOf(node.items[0]?.key)?.start ?? node.range[0];
  const lineEnd = text.indexOf('\n', trimmed(text, { start: node.range[0], end: end ?? node.range[0] }).end);
  const at = lineEnd === -1 ? text.length : lineEnd;
  return { at: text[at - 1] === '\r' ? at - 1 : at, style: 'block', indent: first - (text.lastIndexOf('\n', first - 1) + 1), empty: false };
}

/** A block ends for YAML where the next key begins; people see its last word. */
function trimmed(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length };
}

function filled(span: Span | undefined): Span | undefined {
  return span && span.end > span.start ? span : undefined;
}

function spanOf(node: unknown): Span | undefined {
  const range = isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range : undefined;
  return range ? { start: range[0], end: range[1] } : undefined;
}

function childrenOf(document: Document.Parsed, text: string, parent: unknown): readonly Child[] {
  const node = resolved(document, parent);
  const reading = new Reading(document, 0);
  const child = (key: string, keyNode: unknown, valueNode: unknown): Child => {
    const keySpan = spanOf(keyNode) ?? { start: 0, end: 0 };
    const valueSpan = filled(spanOf(valueNode)) ?? keySpan;
    return {
      key,
      keySpan,
      valueSpan,
      value: reading.toValue(valueNode, new Set()),
      find: (path, part) => trimmed(text, findFrom(document, valueNode, path.length === 0 && part === 'value' ? valueSpan : keySpan, path, part)),
      room: (path) => roomAt(document, text, valueNode, path),
      children: () => childrenOf(document, text, valueNode),
    };
  };
  if (isMap(node)) return node.items.map((pair) => child(keyText(pair), pair.key, pair.value));
  if (isSeq(node)) return node.items.map((item, index) => child(String(index), item, item));
  return [];
}
