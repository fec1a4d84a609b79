// What a hover says, apart from how it is written. Only here does it become Markdown, so that text of the files can never be more than text.

/** A piece of a line: text as it is, a word of the file, something that stands out, or a way to somewhere else. */
export type Piece = string | { readonly code: string } | { readonly strong: string } | { readonly link: string; readonly text: string };

export type Line = readonly Piece[];

export type Block =
  | { readonly kind: 'line'; readonly line: Line }
  | { readonly kind: 'list'; readonly lines: readonly Line[] }
  | { readonly kind: 'table'; readonly head: readonly Line[]; readonly rows: readonly (readonly Line[])[] };

export type Card = readonly Block[];

/** A line of its own; none where it is empty. */
export function lineBlock(line: Line): Card {
  return line.length === 0 ? [] : [{ kind: 'line', line }];
}

/** A list; none where it is empty. */
export function listBlock(lines: readonly Line[]): Card {
  return lines.length === 0 ? [] : [{ kind: 'list', lines }];
}

/** A sentence of ours, in which backticks hold words of the file. */
export function sentence(text: string): Line {
  return text
    .split(/(`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => (part.length > 2 && part.startsWith('`') && part.endsWith('`') ? { code: part.slice(1, -1) } : part));
}

/** The card as Markdown, for whoever shows it. */
export function cardMarkdown(card: Card): string {
  return card.map((block) => blockText(block, markdown)).join('\n\n');
}

/** The card as plain text, for clients that show no Markdown. */
export function cardPlain(card: Card): string {
  return card.map((block) => blockText(block, plain)).join('\n');
}

interface Writing {
  readonly piece: (piece: Piece) => string;
  readonly table: (head: readonly string[], rows: readonly (readonly string[])[]) => string;
}

function blockText(block: Block, writing: Writing): string {
  const text = (line: Line) => line.map(writing.piece).join('');
  switch (block.kind) {
    case 'line':
      return text(block.line);
    case 'list':
      return block.lines.map((line) => `- ${text(line)}`).join('\n');
    case 'table':
      return writing.table(
        block.head.map(text),
        block.rows.map((cells) => cells.map(text)),
      );
  }
}

const plain: Writing = {
  piece: (piece) => {
    if (typeof piece === 'string') return oneLine(piece);
    if ('code' in piece) return oneLine(piece.code);
    return 'strong' in piece ? oneLine(piece.strong) : oneLine(piece.text);
  },
  table: (head, rows) => [head, ...rows].map(([first = '', ...cells]) => [first, ...cells].filter((cell) => cell !== '').join(' · ')).join('\n'),
};

const markdown: Writing = {
  piece: (piece) => {
    if (typeof piece === 'string') return escaped(piece);
    if ('code' in piece) return codeSpan(piece.code);
    return 'strong' in piece ? `**${escaped(piece.strong).trim()}**` : `[${escaped(piece.text)}](${target(piece.link)})`;
  },
  table: (head, rows) => {
    const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replace(/\\?\|/g, '\\|')).join(' | ')} |`;
    return [row(head), row(head.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');
  },
};

/** Marks that turn text around, and breaks of lines, have no business in a hover. */
function oneLine(text: string): string {
  return text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, '').replace(/\s+/g, ' ');
}

/**
 * Text that shows as it is: no emphasis, links, pictures, HTML, entities or tables come of it, and no address or mail address in it
 * becomes a link. At the beginning of a line it makes no heading, list or quote.
 */
function escaped(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<>&|~$@]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
    .replace(/^(\s*)([#+=-])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');
}

function codeSpan(text: string): string {
  const shown = oneLine(text);
  if (shown.trim() === '') return '';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const room = /^[`\s]|[`\s]$/.test(shown) ? ' ' : '';
  return `${fence}${room}${shown}${room}${fence}`;
}

/** An address that ends where it should. */
function target(link: string): string {
  return link.replace(/[\s()<>\\]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}
