// Mermaid, loaded when the first drawing is made: it reads the text and finds a place for everything in it.
import mermaid, { type MermaidConfig } from 'mermaid';

export interface FlowchartRequest {
  readonly text: string;
  /** Becomes the id of the drawing and begins the ids in it. */
  readonly id: string;
  readonly fontFamily: string;
  /** Where it is measured; has to be laid out, and to have the styles that the drawing will have. */
  readonly holder: Element;
}

export interface Flowchart {
  readonly svg: string;
  /** Ids of the arrows, in the order of the text. */
  readonly arrows: readonly string[];
}

/** Lays a flowchart out; rejects where the text is none. */
export async function flowchart({ text, id, fontFamily, holder }: FlowchartRequest): Promise<Flowchart> {
  mermaid.initialize({ ...settings, fontFamily });
  const { db } = await mermaid.mermaidAPI.getDiagramFromText(text);
  const { svg } = await mermaid.render(id, text, holder);
  return { svg, arrows: isFlowDb(db) ? db.getEdges().map((edge) => edge.id ?? '') : [] };
}

const settings: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  // What the text may not change about itself.
  secure: [
    'secure',
    'securityLevel',
    'startOnLoad',
    'maxTextSize',
    'suppressErrorRendering',
    'maxEdges',
    'htmlLabels',
    'layout',
    'look',
    'theme',
    'fontFamily',
    'themeCSS',
    'themeVariables',
  ],
  suppressErrorRendering: true,
  htmlLabels: false,
  layout: 'dagre',
  look: 'classic',
  theme: 'base',
  maxEdges: 10_000,
  maxTextSize: 10_000_000,
  flowchart: {
    useMaxWidth: false,
    htmlLabels: false,
    curve: 'basis',
    nodeSpacing: 26,
    rankSpacing: 30,
    padding: 10,
    wrappingWidth: 400,
    subGraphTitleMargin: { top: 0, bottom: 6 },
  },
};

interface FlowDb {
  getEdges(): readonly { readonly id?: string }[];
}

function isFlowDb(db: object): db is FlowDb {
  return 'getEdges' in db;
}
