// What may be folded away, by indentation alone: one pass over the lines, in whatever state the text is.
export interface Fold {
  /** Lines from 0; the first one stays visible. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'region' | 'comment';
  /** How many others it stands in. */
  readonly depth: number;
  /** The key on its first line, with its column; undefined where there is none. */
  readonly key: { readonly text: string; readonly column: number } | undefined;
}

interface Open {
  readonly line: number;
  readonly level: number;
  readonly key: Fold['key'];
}

const keyed = /^((?:- +)*)(?:"([^"]+)"|'([^']+)'|([^\s"'#[\]{},][^:#]*?)) *:(?= |$)/;
const blockText = /(?:^|: +|- +)[|>][-+\d]*(?: +#.*)?$/;

/** Sections, definitions, and whatever is indented below a line; comments of several lines. In source order. */
export function foldsOf(text: string): readonly Fold[] {
  const folder = new Folder();
  // A lone carriage return is a line break too.
  for (const line of text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)) folder.line(line.trimEnd());
  return folder.finish();
}

class Folder {
  private readonly folds: Fold[] = [];
  private readonly open: Open[] = [];
  private number = -1;
  private lastFilled = -1;
  private comment: { readonly line: number; readonly indent: number } | undefined;
  /** Column of the key of a block of text; deeper lines are text. */
  private textBelow: number | undefined;

  line(line: string): void {
    this.number++;
    const content = line.trimStart();
    const indent = line.length - content.length;
    const inText = this.textBelow !== undefined && (content === '' || indent > this.textBelow);
    if (!inText && content.startsWith('#')) {
      this.comment ??= { line: this.number, indent };
      return;
    }
    this.endComment();
    if (content === '') return;
    if (!inText) this.filled(content, indent);
    this.lastFilled = this.number;
  }

  finish(): readonly Fold[] {
    this.number++;
    this.endComment();
    this.close(-1);
    return this.folds.sort((left, right) => left.start - right.start || right.end - left.end);
  }

  private filled(content: string, indent: number): void {
    const item = content === '-' || content.startsWith('- ');
    // An item may stand in the column of the key of its list, and is still below it. What closes a bracket belongs to its opening.
    const level = indent * 2 + (item ? 1 : 0);
    const closing = /^[\]}]/.test(content);
    this.close(closing ? level + 1 : level);
    const match = keyed.exec(content);
    const column = indent + (match?.[1] ?? '').length;
    const name = match?.[2] ?? match?.[3] ?? match?.[4];
    if (!closing) this.open.push({ line: this.number, level, key: name === undefined ? undefined : { text: name, column } });
    this.textBelow = blockText.test(content) ? column : undefined;
  }

  /** Everything that is indented so far or further ends above the current line. */
  private close(level: number): void {
    for (let last = this.open.at(-1); last && last.level >= level; last = this.open.at(-1)) {
      this.open.pop();
      const { line: start, key } = last;
      if (this.lastFilled > start) this.folds.push({ start, end: this.lastFilled, kind: 'region', depth: this.open.length, key });
    }
  }

  private endComment(): void {
    const { comment } = this;
    this.comment = undefined;
    if (!comment || this.number - 1 <= comment.line) return;
    const depth = this.open.filter(({ level }) => level < comment.indent * 2).length;
    this.folds.push({ start: comment.line, end: this.number - 1, kind: 'comment', depth, key: undefined });
  }
}

/** At most so many folds; those that hold others go first. */
export function outermost(folds: readonly Fold[], limit: number): readonly Fold[] {
  if (folds.length <= limit) return folds;
  const byDepth = folds.map((fold, index) => ({ fold, index })).sort((left, right) => left.fold.depth - right.fold.depth || left.index - right.index);
  const kept = new Set(byDepth.slice(0, limit).map(({ fold }) => fold));
  return folds.filter((fold) => kept.has(fold));
}
