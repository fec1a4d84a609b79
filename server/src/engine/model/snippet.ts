// Text for an editor that jumps from gap to gap, in the syntax of LSP snippets.

/** A text in which nothing is a gap. */
export function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/** A gap, numbered in the order in which they are filled, that holds a text until somebody writes another. */
export function gap(number: number, text: string): string {
  return `\${${number}:${literal(text)}}`;
}
