/** Where a stretch of text begins; it moves when text above it changes. */
export interface Anchor {
  start: number;
}

/** A lone carriage return is a line break too; the readers of YAML know only line feeds. Offsets stay as they are. */
export function withLineFeeds(text: string): string {
  return text.replace(/\r(?!\n)/g, '\n');
}
