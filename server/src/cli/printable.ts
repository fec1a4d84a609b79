/** A line as a terminal or a build log may show it: what would move the cursor, begin another line or turn the writing around is a dot. */
export function printable(line: string): string {
  return line.replaceAll('\t', ' ').replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu, '\u00B7');
}
