// Cuts a text into top-level keys and entries by indentation alone, as YAML itself would: whatever is indented deeper belongs
// to what stands above. Where that is not certain it gives up, and the whole text is parsed instead.

/** A top-level key with its text; `body` is present where definitions follow it line by line. */
export interface Section {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Head line with its colon, without what follows. */
  readonly headEnd: number;
  readonly body?: readonly Piece[];
}

/** The text of one entry: from its first line to the line before the next one. */
export interface Piece {
  readonly key: string;
  readonly list: boolean;
  readonly start: number;
  readonly end: number;
}

const headLine = /^([A-Za-z][A-Za-z0-9_-]*) *:(?= |$)/;
const entryLine = /^([^\s:#'"[\]{},&*!|>%@`?-][^\s:#'"[\]{},&*]*) *:(?= |$)/;
// Anchors, aliases, several documents, directives, tabs as indentation, explicit or empty keys.
const unusual = /(?:^|[\s[{,:-])[&*][^\s,[\]{}&*]|^(?:---|\.\.\.|%)|^ *\t|^ *(?:\? |:)/m;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
}

/** The sections of a text, or undefined where it cannot be cut with certainty. */
export function splitSections(text: string): readonly Section[] | undefined {
  if (unusual.test(text)) return undefined;
  const sections: { head: Line; key: string; lines: Line[] }[] = [];
  for (const line of linesOf(text)) {
    const current = sections.at(-1);
    if (isBlank(line.text) || line.indent > 0) {
      if (current) current.lines.push(line);
      else if (!isBlank(line.text)) return undefined;
      continue;
    }
    const key = headLine.exec(line.text)?.[1];
    if (key === undefined) return undefined;
    sections.push({ head: line, key, lines: [] });
  }
  const cut = sections.map(({ head, key, lines }) => section(head, key, lines));
  return cut.some((one) => one === undefined) ? undefined : cut.filter((one) => one !== undefined);
}

function section(head: Line, key: string, lines: readonly Line[]): Section | undefined {
  const colon = head.text.indexOf(':') + 1;
  const end = lines.at(-1)?.end ?? head.end;
  const base = { key, start: head.start, end, headEnd: head.start + colon };
  const inline = head.text.slice(colon).trim();
  if (inline !== '' && !inline.startsWith('#')) return base;
  const body = pieces(lines);
  return body && { ...base, body };
}

function pieces(lines: readonly Line[]): readonly Piece[] | undefined {
  const indent = lines.find((line) => !isBlank(line.text))?.indent;
  if (indent === undefined) return [];
  const found: { key: string; list: boolean; start: number; end: number }[] = [];
  for (const line of lines) {
    const current = found.at(-1);
    const closing = line.indent === indent && /^[\]}]/.test(line.text);
    if (isBlank(line.text) || line.indent > indent || closing) {
      if (current) current.end = line.end;
      else if (!isBlank(line.text)) return undefined;
      continue;
    }
    const list = line.text === '-' || line.text.startsWith('- ');
    const key = list ? String(found.length) : entryLine.exec(line.text)?.[1];
    if (line.indent < indent || key === undefined || (found[0] && found[0].list !== list)) return undefined;
    found.push({ key, list, start: line.start, end: line.end });
  }
  return found;
}

function isBlank(text: string): boolean {
  return text === '' || text.startsWith('#');
}

function* linesOf(text: string): Generator<Line> {
  let start = 0;
  while (start < text.length) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline + 1;
    const raw = text.slice(start, end).trimEnd();
    const content = raw.trimStart();
    yield { start, end, indent: raw.length - content.length, text: content };
    start = end;
  }
}
