import { formatKeys, type KeyNode } from '../generated/format-keys.js';
import { sections } from '../generated/format-tables.js';
import type { Span } from '../syntax/span.js';
import { bits, type Type, typeNumber, typeOfKind } from './semantic-legend.js';
import type { YamlToken } from './yaml-tokens.js';
import type { Walker } from './yaml-walk.js';

/** A name whose type hangs on what defines it. */
export interface PaintedName {
  /** Number of its token. */
  readonly token: number;
  readonly sections: readonly string[];
  readonly target: string;
}

/** The meaning of a text: four numbers a token (offset, length, type, modifiers), none of them across lines. */
export interface Painting {
  readonly tokens: readonly number[];
  readonly names: readonly PaintedName[];
}

/** Whether a catalogue, or the list of rules, has a name. */
export type Knows = (catalogue: string, name: string) => boolean;

/** The name under which the list of rules is asked for. */
export const ruleIds = 'rules';

/** A place of the format; without a node, one that it does not know. */
export interface Place {
  readonly node: KeyNode | undefined;
  readonly isRemark: boolean;
}

const ruleOfWaiver = formatKeys['waiver']?.keys?.['rule'];
const addressOfWaiver = formatKeys['waiver']?.keys?.['at'];
const number = /^[-+]?\d[\d_]*(?:\.\d+)?$/;
const date = /^\d{4}-\d\d-\d\d$/;
const year = /^\d{4}$/;
const keywords: ReadonlySet<string> = new Set(['true', 'false', 'null', '~']);

export class Painter implements Painting, Walker<Place> {
  readonly tokens: number[] = [];
  readonly names: PaintedName[] = [];
  readonly root: Place;

  constructor(
    private readonly text: string,
    private readonly about: { readonly root: Place; readonly isOver: boolean },
    private readonly knows: Knows,
  ) {
    this.root = about.root;
  }

  item({ node, isRemark }: Place): Place {
    return { node: inner(node)?.item, isRemark };
  }

  key({ node, isRemark }: Place, token: YamlToken): Place {
    const word = this.word(token);
    const map = inner(node);
    const known = map?.keys && Object.hasOwn(map.keys, word) ? map.keys[word] : undefined;
    if (known) {
      const isSection = node === formatKeys['file'] && sections.some(({ section }) => section === word);
      this.add(token, isSection ? 'namespace' : 'property');
      return { node: known, isRemark: isRemark || word === 'note' };
    }
    if (map?.keysFrom) this.ofCatalogue(token, this.knows(map.keysFrom, word));
    else if (map?.each) this.id(token, map.each.is);
    else if (map === undefined || (map.perYear && year.test(word))) this.add(token, 'property');
    else this.add(token, 'property', bits('unresolved'));
    return { node: map?.each ?? map?.perYear, isRemark };
  }

  scalar(place: Place, token: YamlToken): void {
    const { kind } = token;
    if (kind === 'header') return;
    const remark = place.isRemark ? bits('documentation') : 0;
    if (kind === 'block' || !this.meaning(place.node, token)) this.add(token, 'string', remark);
  }

  comment(token: YamlToken): void {
    this.add(token, 'comment');
  }

  /** Tells a value that is more than a text. */
  private meaning(given: KeyNode | undefined, token: YamlToken): boolean {
    const word = this.word(token);
    const node = inner(given);
    if (token.kind === 'plain' && this.literal(node, token, word)) return true;
    if (given === ruleOfWaiver) return this.ofCatalogue(token, this.knows(ruleIds, word));
    if (given === addressOfWaiver) return this.address(token, word);
    if (node?.ref) return this.name(token, node.ref, word);
    if (node?.catalogue) return this.ofCatalogue(token, node.also?.includes(word) || this.knows(node.catalogue, word));
    if (node?.values) return this.add(token, 'enumMember', node.values.some(({ value }) => value === word) ? 0 : bits('unresolved'));
    return false;
  }

  private literal(node: KeyNode | undefined, token: YamlToken, word: string): boolean {
    if (keywords.has(word)) return this.add(token, 'keyword');
    const open = word === 'unknown' && (node?.also?.includes(word) || node?.values?.some(({ value }) => value === word));
    if (open) return this.add(token, 'keyword', bits('unknown'));
    // An id may look like a number.
    if (node?.ref) return false;
    if (number.test(word)) return this.add(token, 'number');
    return date.test(word) && this.add(token, 'number', bits('date'));
  }

  private id(token: YamlToken, kind: string | undefined): void {
    const found = sections.find((one) => one.kind === kind);
    this.add(token, found ? typeOfKind[found.kind] : 'property', bits('declaration', ...(this.about.isOver ? (['deprecated'] as const) : [])));
  }

  private ofCatalogue(token: YamlToken, known: boolean): boolean {
    return this.add(token, 'enumMember', bits(known ? 'defaultLibrary' : 'unresolved'));
  }

  private address(token: YamlToken, word: string): boolean {
    const dot = word.indexOf('.');
    return this.name(token, [word.slice(0, Math.max(dot, 0))], word.slice(dot + 1));
  }

  private name(token: YamlToken, among: readonly string[], target: string): boolean {
    this.names.push({ token: this.tokens.length / 4, sections: among, target });
    return this.add(token, 'variable');
  }

  private word({ kind, start, end }: YamlToken): string {
    const quote = kind === 'plain' ? '' : this.text.charAt(start);
    if (quote !== '"' && quote !== "'") return this.text.slice(start, end);
    return this.text.slice(start + 1, end - 1 > start && this.text.charAt(end - 1) === quote ? end - 1 : end);
  }

  /** Notes a token, line by line. */
  private add({ start, end }: YamlToken, type: Type, set = 0): true {
    const newline = this.text.indexOf('\n', start);
    if (newline === -1 || newline >= end) this.tokens.push(start, end - start, typeNumber(type), set);
    else this.addLines({ start, end }, typeNumber(type), set);
    return true;
  }

  private addLines({ start, end }: Span, type: number, set: number): void {
    let at = start;
    for (const line of this.text.slice(start, end).split('\n')) {
      const word = line.trim();
      if (word !== '') this.tokens.push(at + line.indexOf(word), word.length, type, set);
      at += line.length + 1;
    }
  }
}

/** What a node refers to says what it holds. */
function inner(node: KeyNode | undefined): KeyNode | undefined {
  return node?.is === undefined ? node : formatKeys[node.is];
}
