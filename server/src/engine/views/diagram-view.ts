/** What a diagram shows: everything, or what has to do with one definition. */
export type DiagramView = { readonly kind: 'overview' } | { readonly kind: 'exporter' | 'flow' | 'recipient'; readonly id: string };

/** Reads `overview`, `exporter=<id>`, `flow=<id>` or `recipient=<id>`; undefined for anything else. */
export function parseDiagramView(text: string): DiagramView | undefined {
  if (text === 'overview') return { kind: 'overview' };
  const [kind = '', ...rest] = text.split('=');
  const id = rest.join('=');
  if (id === '') return undefined;
  return kind === 'exporter' || kind === 'flow' || kind === 'recipient' ? { kind, id } : undefined;
}
