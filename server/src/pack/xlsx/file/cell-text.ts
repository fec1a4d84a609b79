import { cleanText } from '../../paper/clean-text.js';

// A cell of the format holds so much: https://support.microsoft.com/office, "Excel specifications and limits".
const mostCharacters = 32_767;
const mostBreaks = 253;

/** A text as a cell can hold it: with symbols for control characters, cut with a note where it is too long. */
export function cellText(text: string, cut: string): string {
  return short(fewBreaks(cleanText(text).replaceAll('\t', ' ')), cut);
}

function fewBreaks(text: string): string {
  let breaks = 0;
  return text.replaceAll('\n', () => (++breaks > mostBreaks ? ' ' : '\n'));
}

function short(text: string, cut: string): string {
  if (text.length <= mostCharacters) return text;
  // Half of a pair of surrogates is no character.
  return text.slice(0, mostCharacters - cut.length).replace(/[\uD800-\uDBFF]$/, '') + cut;
}

/**
 * A text as it is handed to the library, with escapes of the format (ECMA-376, ST_Xstring): for what would be read as one, for U+FFFD,
 * which the library leaves out, and for the names that every object has, which it takes for texts that it already knows.
 */
export function storedText(text: string): string {
  const stored = text.replace(/_(?=x[0-9A-Fa-f]{4}[_\uFFFD])/g, '_x005F_').replaceAll('\uFFFD', '_xFFFD_');
  return stored in Object.prototype ? `${escapeOf(stored)}${stored.slice(1)}` : stored;
}

function escapeOf(text: string): string {
  return `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** A stored text without the escapes that only the library needs: not every reader of the format knows all of them. */
export function plainText(stored: string): string {
  return stored.replace(/_x([0-9A-F]{4})_/g, (whole, code) => (code === '005F' ? whole : String.fromCharCode(Number.parseInt(code, 16))));
}
