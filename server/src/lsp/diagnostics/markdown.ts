/** Text as Markdown that shows it as it is: words between backticks stay code, everything else loses its meaning to Markdown. */
export function codeEscaped(text: string): string {
  return text
    .split(/(`[^`\n]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/[\\*_{}[\]()#+\-!|<>~&]/g, '\\$&')))
    .join('');
}
