// A stretch of lines of a file that is read on its own: an entry, a key of the top level, or a line that fits nowhere.
import { type Anchor, withLineFeeds } from './anchor.js';
import { type Cut, sameContext } from './cut.js';
import type { Entry, TopKey } from './entry.js';
import { fastValue, isPlain } from './fast-value.js';
import { readWhole } from './read-whole.js';
import type { Span } from './span.js';
import { strayMessage } from './syntax-message.js';
import { type Part, type Room, readYaml, type SyntaxProblem, type YamlTree } from './yaml-tree.js';

/** What a chunk says, counted from its beginning. */
export interface Reading {
  readonly keys: readonly TopKey[];
  readonly entries: readonly Entry[];
  readonly problems: readonly SyntaxProblem[];
  /** YAML sees something else in it than the cut did; only the whole document shows what is meant. */
  readonly misread: boolean;
}

export class Chunk implements Anchor {
  /** Offset of its first character in the file. */
  start: number;
  /** Its first line, from 0. */
  line: number;
  /** Number of line breaks in the text. */
  readonly breaks: number;
  /** The value of its entry, once it was read without a fault. */
  quickValue: unknown;
  private kept: Reading | undefined;

  constructor(
    readonly cut: Pick<Cut, 'kind' | 'key' | 'list' | 'context' | 'odd'>,
    readonly text: string,
    private readonly sections: ReadonlySet<string>,
    at: { readonly start: number; readonly line: number },
  ) {
    this.start = at.start;
    this.line = at.line;
    this.breaks = countBreaks(text);
  }

  get end(): number {
    return this.start + this.text.length;
  }

  get isRead(): boolean {
    return this.kept !== undefined;
  }

  /** Whether it would be cut and read as another one was. */
  isLike({ cut, text }: Chunk): boolean {
    const { kind, key, odd, context } = this.cut;
    return kind === cut.kind && key === cut.key && odd === cut.odd && this.text === text && sameContext(context, cut.context);
  }

  /** Whether only the whole document shows what is meant here. */
  get isOdd(): boolean {
    return this.cut.odd || this.kept?.misread === true;
  }

  /** Whether it is an entry of a section that holds definitions. */
  get isDefinition(): boolean {
    return this.cut.kind === 'entry' && this.sections.has(this.cut.context?.key ?? '');
  }

  get reading(): Reading {
    this.kept ??= this.read(undefined);
    return this.kept;
  }

  /** Reads it, with the value that a quick reader made of the entry where there is one. */
  readWith(value: unknown): void {
    this.kept ??= this.read(value);
  }

  /** Text for the readers of YAML, to whom a lone carriage return is no line break. Offsets stay as they are. */
  get source(): string {
    return withLineFeeds(this.text);
  }

  private read(value: unknown): Reading {
    const { kind, key } = this.cut;
    if (kind === 'preamble' || this.cut.odd) return nothing;
    if (kind === 'entry') return this.readEntry(value);
    if (kind === 'top') return { ...readWhole(this.source, this.sections, this), misread: false };
    const start = this.text.length - this.text.trimStart().length;
    if (kind === 'head') {
      const span = { start, end: start + key.length };
      return { ...nothing, keys: [{ key, keySpan: span, valueSpan: span, value: null }] };
    }
    const end = start + this.text.slice(start).search(/\s*(?:[\r\n]|$)/);
    return { ...nothing, problems: [{ span: { start, end }, message: strayMessage(this.text, this.cut) }] };
  }

  private readEntry(quick: unknown): Reading {
    const { key, list, context } = this.cut;
    const { source } = this;
    const root = list ? '0' : key;
    const read = quickly(source, root, quick) ?? readYaml(source);
    if (read.problems.length === 0 && !holdsOnly(read.value, root)) return { ...nothing, misread: true };
    this.quickValue = read.problems.length === 0 ? childValue(read.value, root) : undefined;
    if (!this.isDefinition) return { ...nothing, problems: read.problems };
    return { ...nothing, entries: [new ChunkEntry(this, context?.key ?? '', childValue(read.value, root), read.problems)] };
  }
}

const nothing: Reading = { keys: [], entries: [], problems: [], misread: false };

class ChunkEntry implements Entry {
  private tree: YamlTree | undefined;

  constructor(
    private readonly chunk: Chunk,
    readonly section: string,
    readonly value: unknown,
    readonly problems: readonly SyntaxProblem[],
  ) {}

  get id(): string {
    return this.chunk.cut.key;
  }

  get start(): number {
    return this.chunk.start;
  }

  get length(): number {
    return this.chunk.text.length;
  }

  find(path: readonly string[], part: Part): Span {
    const { cut, text } = this.chunk;
    // The id itself stands where the text begins; for that the text need not be read again.
    if (path.length === 0 && part === 'key' && !cut.list) return idSpan(text, cut.key);
    return this.yaml.find([this.root, ...path], part);
  }

  room(path: readonly string[]): Room | undefined {
    return this.yaml.room([this.root, ...path]);
  }

  private get root(): string {
    return this.chunk.cut.list ? '0' : this.chunk.cut.key;
  }

  /** The tree is dropped after reading and made again for the few entries whose places are asked for. */
  private get yaml(): YamlTree {
    this.tree ??= readYaml(this.chunk.source);
    return this.tree;
  }
}

function idSpan(text: string, id: string): Span {
  const start = text.length - text.trimStart().length;
  const span = { start, end: start + id.length };
  return text[start] === '"' || text[start] === "'" ? { start, end: span.end + 2 } : span;
}

/** What the quick reader makes of an entry, from a larger text or from the entry alone; undefined where `yaml` has to say. */
function quickly(source: string, root: string, inLarger: unknown): Pick<YamlTree, 'value' | 'problems'> | undefined {
  const value = inLarger === undefined ? fastValue(source) : { [root]: inLarger };
  if (!isPlain(source, value) || (inLarger === undefined && !holdsOnly(value, root))) return undefined;
  return { value: Array.isArray(value) ? { 0: value[0] } : value, problems: [] };
}

function holdsOnly(value: unknown, key: string): boolean {
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  return keys.length === 1 && keys[0] === key;
}

/** The value of a key or item; undefined where there is none. */
export function childValue(value: unknown, key: string): unknown {
  if (Array.isArray(value)) return value[Number(key)];
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
}

export function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++;
  return text.includes('\r') ? (text.match(/\r\n|\r|\n/g) ?? []).length : count;
}
