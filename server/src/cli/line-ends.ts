/** New text with the line ends of the file that it goes into. */
export function withLineEnds(text: string, file: string): string {
  return file.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}
