// Text of the user inside Mermaid. Whatever stands there, the diagram must parse and show the same words.

/** Characters that Mermaid or HTML would read; of its entity codes those that it decodes on every road. */
const codes: Readonly<Record<string, string>> = {
  '"': '#quot;',
  '#': '#35;',
  '&': '#amp;',
  '<': '#lt;',
  '>': '#gt;',
  '{': '#123;',
  '}': '#125;',
  '`': '#96;',
  '%%': '#37;#37;',
};

/**
 * Sequences that Mermaid acts on even where their characters come as codes, because it decodes labels before it looks for them (line
 * breaks, formulas, icons), searches whole lines before it reads them (directions, styles), or writes its own codes with them.
 */
const triggers =
  /(?<=\\)(?=n)|(?<=\$)(?=\$)|(?<=\bfa[bklrs]?:)(?=fa-)|(?<=direction)(?=\s)|(?<=styl)(?=e)|(?<=class)(?=Def)|(?<=\uFB02)(?=\u00B0)|(?<=\u00B6)(?=\u00DF)/g;

/** A text with its triggers parted by an invisible joiner: for places that know no codes. */
export function parted(text: string): string {
  return plain(text).replace(triggers, '\u2060');
}

/** A text for between quotes. */
export function escaped(text: string): string {
  return parted(text).replace(/%%|["#&<>{}`]/g, (found) => codes[found] ?? '');
}

/** A text as one line of visible words: without control characters, halves of characters and marks that turn the direction of what follows. */
export function plain(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

/** Lines of text as one quoted label. */
export function quoted(lines: readonly string[]): string {
  return `"${lines.map(escaped).join('<br/>')}"`;
}
