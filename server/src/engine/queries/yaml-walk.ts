import type { YamlToken } from './yaml-tokens.js';

/** Makes something of the places that keys and dashes lead to. */
export interface Walker<T> {
  /** Where the text begins. */
  readonly root: T;
  /** The place behind a key. */
  key(place: T, token: YamlToken): T;
  /** The place behind a dash, or of an item between brackets. */
  item(place: T): T;
  /** A scalar, or the header or text of a block scalar. */
  scalar(place: T, token: YamlToken): void;
  comment?(token: YamlToken): void;
}

/** Walks through tokens and tells of every key and scalar at which place it stands. */
export function walkYaml<T>(text: string, tokens: readonly YamlToken[], walker: Walker<T>): void {
  const walk = new Walk(walker);
  for (const token of tokens) walk.step(token, text.charAt(token.start));
}

interface Level<T> {
  readonly column: number;
  /** Whether it is a dash, or a bracket with items. */
  readonly isItem: boolean;
  readonly place: T;
}

class Walk<T> {
  private readonly levels: Level<T>[] = [];
  private readonly brackets: Level<T>[] = [];
  private place: T;

  constructor(private readonly walker: Walker<T>) {
    this.place = walker.root;
  }

  step(token: YamlToken, first: string): void {
    while (this.brackets.length > token.depth) this.brackets.pop();
    switch (token.kind) {
      case 'key':
      case 'dash':
        this.enter(token);
        break;
      case 'open':
        this.openBracket(token, first === '[');
        break;
      case 'comma':
        this.place = this.inBracket();
        break;
      case 'plain':
      case 'quoted':
      case 'header':
      case 'block':
        this.walker.scalar(this.placeOf(token), token);
        break;
      case 'comment':
        this.walker.comment?.(token);
        break;
      case 'close':
      case 'colon':
      case 'other':
    }
  }

  private enter(token: YamlToken): void {
    if (this.brackets.length > 0) {
      this.place = this.walker.key(this.inBracket(), token);
      return;
    }
    const { column } = token;
    const isItem = token.kind === 'dash';
    // Items may stand right below their key.
    this.leave((level) => level.column > column || (level.column === column && (!isItem || level.isItem)));
    const outer = this.levels.at(-1)?.place ?? this.walker.root;
    this.place = isItem ? this.walker.item(outer) : this.walker.key(outer, token);
    this.levels.push({ column, isItem, place: this.place });
  }

  private openBracket(token: YamlToken, isItem: boolean): void {
    this.brackets.push({ column: token.column, isItem, place: this.placeOf(token) });
    this.place = this.inBracket();
  }

  /** Where something new between the innermost brackets stands. */
  private inBracket(): T {
    const inside = this.brackets.at(-1);
    if (!inside) return this.place;
    return inside.isItem ? this.walker.item(inside.place) : inside.place;
  }

  private placeOf({ column, depth }: YamlToken): T {
    if (depth > 0) return this.place;
    this.leave((level) => level.column >= column);
    return this.levels.at(-1)?.place ?? this.walker.root;
  }

  private leave(isOver: (level: Level<T>) => boolean): void {
    for (let last = this.levels.at(-1); last && isOver(last); last = this.levels.at(-1)) this.levels.pop();
  }
}
