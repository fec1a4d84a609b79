// The plain road: one tree for the whole text, cut into the same entries.
import { type Anchor, withLineFeeds } from './anchor.js';
import type { Entry, TopKey } from './entry.js';
import { shifted } from './span.js';
import { type Child, readYaml, type SyntaxProblem } from './yaml-tree.js';

/** What a text holds that was read at once. */
export interface WholeText {
  readonly keys: readonly TopKey[];
  readonly entries: readonly Entry[];
  readonly problems: readonly SyntaxProblem[];
}

const top: Anchor = { start: 0 };

/** Reads a text with all that it holds. Spans of keys and problems are relative to the text, and its entries stand behind `base`. */
export function readWhole(text: string, sections: ReadonlySet<string>, base = top): WholeText {
  // The library knows neither a byte order mark nor a lone carriage return; a blank line of its own keeps all offsets.
  const tree = readYaml(withLineFeeds(text).replace(/^\uFEFF/, '\n'), 2);
  const keys = tree.children();
  const isMap = !Array.isArray(tree.value) && keys.length > 0;
  const stray = !isMap && tree.value !== null && tree.value !== undefined;
  const problems: readonly SyntaxProblem[] = stray ? [...tree.problems, { span: tree.find([], 'value'), message: notAMap }] : tree.problems;
  if (!isMap) return { keys: [], entries: [], problems };
  const entries = keys.filter(({ key }) => sections.has(key)).flatMap((section) => section.children().map((child) => wholeEntry(section.key, child, base)));
  return { keys, entries, problems };
}

const notAMap = { en: 'the file must hold keys such as `flows:`, not a single value or list', zh: '文件应包含 `flows:` 等键，而不是单个值或列表' };

function wholeEntry(section: string, child: Child, base: Anchor): Entry {
  const inside = child.keySpan.start;
  return {
    section,
    id: child.key,
    get start() {
      return base.start + inside;
    },
    length: child.valueSpan.end - inside,
    value: child.value,
    problems: [],
    find: (path, part) => shifted(child.find(path, part), -inside),
    room: (path) => {
      const room = child.room(path);
      return room && { ...room, at: room.at - inside };
    },
  };
}
