// Mermaid's own reading of a diagram, its labels as a browser shows them. Tests that use it run under jsdom: `@vitest-environment jsdom`.
import mermaid from 'mermaid';

export interface Drawn {
  readonly title: string;
  readonly description: string;
  /** From id to label; lines are joined by line feeds. */
  readonly nodes: ReadonlyMap<string, string>;
  readonly edges: readonly DrawnEdge[];
  /** From id to title. */
  readonly boxes: ReadonlyMap<string, string>;
}

export interface DrawnEdge {
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly stroke: string;
}

/** Parses a diagram as a page would and reads Mermaid's database; throws where it does not parse. */
export async function drawn(text: string): Promise<Drawn> {
  const { diagramType } = await mermaid.parse(text);
  if (diagramType !== 'flowchart-v2') throw new Error(`drawn as ${diagramType}`);
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  if (!isFlowDb(db)) throw new Error('not a flowchart');
  return {
    title: shown(db.getAccTitle()),
    description: shown(db.getAccDescription()),
    nodes: new Map([...db.getVertices().values()].map(({ id, text: label }) => [id, shown(label ?? '')])),
    edges: db.getEdges().map(({ start, end, text: label, stroke }) => ({ from: start, to: end, label: shown(label), stroke })),
    boxes: new Map(db.getSubGraphs().map(({ id, title }) => [id, shown(title)])),
  };
}

/** A text after what the diagram may do to it: space is folded, what is invisible is dropped. */
export function visible(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '\uFFFD')
    .replace(/[\u2060\u202A-\u202E\u2066-\u2069]/g, '')
    .replace(/[\p{Cc}\p{Z}]+/gu, ' ')
    .trim();
}

interface FlowDb {
  getAccTitle(): string;
  getAccDescription(): string;
  getVertices(): Map<string, { id: string; text?: string }>;
  getEdges(): readonly { start: string; end: string; text: string; stroke: string }[];
  getSubGraphs(): readonly { id: string; title: string }[];
}

function isFlowDb(db: object): db is FlowDb {
  return 'getVertices' in db && 'getEdges' in db && 'getSubGraphs' in db;
}

declare const document: { createElement(tag: string): { innerHTML: string; readonly textContent: string | null } };

/** What Mermaid's labelHelper and createText do: decode, take breaks, formulas and icons out of what came of it, decode again, show. */
function shown(label: string): string {
  const once = parsed(decoded(label)).innerHTML;
  const acted = once
    .replace(/\\n/g, '<br>')
    .replace(/\$\$(.*?)\$\$/g, '<i></i>')
    .replace(/(fa[bklrs]?):fa-([\w-]+)/g, '<i></i>');
  const text = parsed(decoded(acted).replace(/<br ?\/?>/g, '\n')).textContent ?? '';
  return text.replaceAll('\u2060', '');
}

function decoded(label: string): string {
  return label.replace(/ﬂ°°/g, '&#').replace(/ﬂ°/g, '&').replace(/¶ß/g, ';');
}

function parsed(html: string): { innerHTML: string; readonly textContent: string | null } {
  const element = document.createElement('div');
  element.innerHTML = html;
  return element;
}
