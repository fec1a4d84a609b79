/** Text in Markdown as it is: nothing in it becomes formatting, an element or a cell. */
export function markdownText(text: string): string {
  return (
    text
      .replace(/\s*[\p{Cc}\u2028\u2029]+\s*/gu, ' ')
      .replace(/[\\`*_[\]<>|~&$@]/g, '\\$&')
      // Not every reader sees that the bracket before it is none.
      .replaceAll('](', ']\\(')
      // Code hosts make links of what looks like an address.
      .replace(/:(?=\/\/)|(?<=www)\./gi, '\\$&')
  );
}

/** A sentence in which names stand in backticks: they stay code, all else is text. */
export function markdownSentence(sentence: string): string {
  const parts = sentence.split('`');
  // Backticks that belong to a name would put all that follows into disorder.
  if (parts.length % 2 === 0 || sentence.includes('``')) return markdownText(sentence);
  return parts.map((part, index) => (index % 2 === 0 ? markdownText(part) : `\`${part.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')}\``)).join('');
}

/** A link whose address may hold any character. */
export function markdownLink(text: string, address: string): string {
  return `[${markdownText(text)}](<${address.replace(/[<>\\\n]/g, encodeURIComponent)}>)`;
}
