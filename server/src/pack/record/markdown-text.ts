import { cleanText } from '../paper/clean-text.js';

/**
 * Text in Markdown as it is: nothing in it becomes formatting, an element or a cell. Names in backticks stay code; line feeds become
 * breaks; characters that turn the direction of what follows are left out.
 */
export function markdownText(text: string): string {
  const clean = cleanText(text).replaceAll('\t', ' ');
  const parts = clean.split('`');
  if (parts.length % 2 === 0 || clean.includes('``') || clean.includes('\n')) return escaped(clean);
  return parts.map((part, index) => (index % 2 === 0 ? escaped(part) : `\`${part.replaceAll('|', '\\|')}\``)).join('');
}

function escaped(text: string): string {
  return (
    text
      .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
      // Code hosts make links of what looks like an address.
      .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
      .replaceAll('\n', '<br>')
  );
}
