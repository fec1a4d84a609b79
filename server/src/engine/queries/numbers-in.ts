import type { Entry } from '../syntax/entry.js';
import type { FileView } from './project-view.js';
import { type YamlToken, yamlTokens } from './yaml-tokens.js';
import { walkYaml } from './yaml-walk.js';

/** A number of a definition as it is written. */
export interface WrittenNumber {
  readonly path: readonly string[];
  readonly number: number;
  /** Offset behind it. */
  readonly end: number;
}

type Path = readonly string[] | undefined;

/** The whole numbers below some keys of a definition with ids. It is scanned and not read, because a screen shows many. */
export function numbersIn(file: FileView, entry: Entry, keys: readonly string[]): readonly WrittenNumber[] {
  if (keys.length === 0) return [];
  const text = file.read({ start: entry.start, end: entry.start + entry.length });
  if (!keys.some((key) => text.includes(key))) return [];
  const column = entry.start - file.lineSpan(file.lineAt(entry.start)).start;
  const found: WrittenNumber[] = [];
  const word = ({ start, end }: YamlToken) => text.slice(start, end);
  walkYaml<Path>(text, yamlTokens(text, column), {
    root: undefined,
    // The first key is the id, and the definition stands behind it.
    key: (path, token) => (path && [...path, word(token).replace(/^(["'])(.*)\1$/, '$2')]) || [],
    item: (path) => path && [...path, '*'],
    scalar: (path, token) => {
      const known = path !== undefined && keys.includes(path[0] ?? '') && token.kind === 'plain' && /^\d+$/.test(word(token));
      if (known && path) found.push({ path, number: Number(word(token)), end: entry.start + token.end });
    },
  });
  return found;
}
