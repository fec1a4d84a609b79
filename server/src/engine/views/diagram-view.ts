/** What a diagram shows: everything, what has to do with one definition or country, or what goes from one end of an arrow to the other. */
export type DiagramView = { readonly kind: 'overview' } | NamedView;

export interface NamedView {
  readonly kind: 'exporter' | 'filing' | 'flow' | 'recipient' | 'country' | 'route';
  readonly id: string;
}

/** Reads `overview`, `country=<code>`, `exporter=<id>`, `filing=<id>`, `flow=<id>` or `recipient=<id>`; undefined for anything else. */
export function parseDiagramView(text: string): DiagramView | undefined {
  if (text === 'overview') return { kind: 'overview' };
  const [kind = '', ...rest] = text.split('=');
  const id = rest.join('=');
  if (id === '') return undefined;
  return kind === 'country' || kind === 'exporter' || kind === 'filing' || kind === 'flow' || kind === 'recipient' ? { kind, id } : undefined;
}
