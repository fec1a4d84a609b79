import type { Span } from '../syntax/span.js';
import { writtenKey } from './written-scalar.js';

// The depth of a flow: filings, a filing, flows, a flow. Whatever is deeper is looked for among the few lines of its flow.
const flowDepth = 3;

/**
 * Finds keys and values in a lock that is laid out as it is written here, a key a line and two columns deeper at each level. The lock of
 * a large project is long, and people look at a few of its lines.
 */
export class LockLines {
  private index: ReadonlyMap<string, number> | undefined;

  constructor(private readonly text: string) {}

  /** Where the path ends early, the last place on the way; undefined where the text is laid out otherwise. */
  find(path: readonly string[], part: 'key' | 'value'): Span | undefined {
    const keys = path.map(writtenKey);
    for (let length = keys.length; length > 0; length--) {
      const start = this.lineOf(keys.slice(0, length));
      if (start !== undefined) return this.spanAt(start, keys[length - 1] ?? '', { depth: length - 1, part: length === keys.length ? part : 'key' });
    }
    return undefined;
  }

  private lineOf(keys: readonly string[]): number | undefined {
    this.index ??= indexOf(this.text);
    const [above, below] = [keys.slice(0, flowDepth + 1), keys.slice(flowDepth + 1)];
    return below.reduce<number | undefined>(
      (line, key, depth) => (line === undefined ? undefined : this.childOf(line, key, depth + flowDepth + 1)),
      this.index.get(above.join('\n')),
    );
  }

  /** The line of a key among those that are deeper than the line above them. */
  private childOf(parent: number, key: string, depth: number): number | undefined {
    const { text } = this;
    const beginning = `${'  '.repeat(depth)}${key}:`;
    for (let at = nextLine(text, parent); at !== undefined && indentAt(text, at) >= 2 * depth; at = nextLine(text, at)) {
      if (text.startsWith(beginning, at)) return at;
    }
    return undefined;
  }

  private spanAt(line: number, key: string, { depth, part }: { readonly depth: number; readonly part: 'key' | 'value' }): Span {
    const start = line + 2 * depth;
    const behind = start + key.length + 1;
    const end = (nextLine(this.text, line) ?? this.text.length + 1) - 1;
    const value = this.text.slice(behind, end).trim();
    if (part === 'key' || value === '') return { start, end: start + key.length };
    const at = this.text.indexOf(value, behind);
    return { start: at, end: at + value.length };
  }
}

/** The lines of filings and flows, by their path. */
function indexOf(text: string): ReadonlyMap<string, number> {
  const index = new Map<string, number>();
  const open: string[] = [];
  for (let at: number | undefined = 0; at !== undefined; at = nextLine(text, at)) {
    const indent = indentAt(text, at);
    if (indent > 2 * flowDepth) continue;
    open.length = Math.min(open.length, indent / 2);
    open.push(text.slice(at + indent, text.indexOf(':', at)));
    index.set(open.join('\n'), at);
  }
  return index;
}

function nextLine(text: string, at: number): number | undefined {
  const lineBreak = text.indexOf('\n', at);
  return lineBreak === -1 ? undefined : lineBreak + 1;
}

function indentAt(text: string, at: number): number {
  let end = at;
  while (text[end] === ' ') end++;
  return end - at;
}
