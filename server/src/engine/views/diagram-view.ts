/** What a diagram shows: everything, or what has to do with one definition. */
export type DiagramView = { readonly kind: 'overview' } | { readonly kind: 'exporter' | 'filing' | 'flow' | 'recipient'; readonly id: string };

/** Reads `overview`, `exporter=<id>`, `filing=<id>`, `flow=<id>` or `recipient=<id>`; undefined for anything else. */
export function parseDiagramView(text: string): DiagramView | undefined {
  if (text === 'overview') return { kind: 'overview' };
  const [kind = '', ...rest] = text.split('=');
  const id = rest.join('=');
  if (id === '') return undefined;
  return kind === 'exporter' || kind === 'filing' || kind === 'flow' || kind === 'recipient' ? { kind, id } : undefined;
}
