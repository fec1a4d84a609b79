// Names and payloads of our own messages between server and clients. Imports nothing, so that a client knows messages and not meanings.
// Words for people are in one language: the one asked for, or else the project's.

/** Names of requests and notifications that are not part of LSP. */
export const methods = {
  diagram: 'dataflow/diagram',
  totals: 'dataflow/totals',
  checklist: 'dataflow/checklist',
  /** The text of a virtual document, for clients that do not know `workspace/textDocumentContent`. */
  content: 'dataflow/content',
  /** Server to client: what a project's diagram, totals and checklist are made from has changed. */
  changed: 'dataflow/changed',
} as const;

/** Commands that the server names and a client carries out. One that does says so: `experimental: { dataflow: { commands: true } }`. */
export const commands = {
  /** Tells why a definition stands as it does: `[uri, address]`. */
  explain: 'dataflow.explain',
  /** Shows the drawing of a project, and in it a definition where an address is given: `[uri, address?]`. */
  showDiagram: 'dataflow.showDiagram',
  /** Opens what the filings of a project still want: `[uri]`. */
  openChecklist: 'dataflow.openChecklist',
  /** Shows a page of the documentation: `[topic]`. */
  help: 'dataflow.help',
} as const;

/** Scheme of the virtual documents of a project. */
export const viewScheme = 'dataflow-view';

/** As in LSP: both numbers from 0, `character` in the encoding agreed upon. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** A stretch of a document. */
export interface Spot {
  readonly uri: string;
  readonly range: { readonly start: Position; readonly end: Position };
}

/** Something that the project defines; `spot` is its id, and absent where the client could not open it. */
export interface Item {
  /** Such as `flows.crm-sync`. */
  readonly address: string;
  readonly id: string;
  readonly name: string;
  readonly spot?: Spot;
}

/** Any document of a project stands for the project. */
export interface ProjectParams {
  readonly uri: string;
}

/** An outcome or mechanism: `id` for programs, `mark` and `name` for people. */
export interface Outcome {
  readonly id: string;
  readonly mark: string;
  readonly name: string;
}

export interface OutcomeCount extends Outcome {
  readonly flows: number;
}

/** A finding in short; the client has the whole of it as a diagnostic. */
export interface FindingItem {
  readonly rule: string;
  readonly severity: 'hint' | 'info' | 'warning' | 'error';
  readonly message: string;
  /** Whether it is accepted on the record. */
  readonly waived: boolean;
  readonly spot?: Spot;
}

export interface DiagramParams extends ProjectParams {
  /** Left out: the overview, which needs no id. */
  readonly view?: 'overview' | 'exporter' | 'filing' | 'flow' | 'recipient';
  readonly id?: string;
  readonly includeEnded?: boolean;
  readonly language?: 'en' | 'zh';
}

export interface DiagramResult {
  /** Text for Mermaid. */
  readonly mermaid: string;
  readonly title: string;
  readonly legend: readonly { readonly mark: string; readonly name: string }[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly counts: readonly OutcomeCount[];
}

/** What a node or box of the drawing stands for. */
export interface DiagramNode {
  /** Mermaid’s id of the node. */
  readonly node: string;
  readonly item: Item;
}

/** A flow; onward transfers are arrows without one and come behind all others. */
export interface DiagramEdge {
  /** Place among the arrows of the text, from 0. */
  readonly index: number;
  /** The number that the arrow shows. */
  readonly number: number;
  readonly item: Item;
  readonly mechanism: Outcome;
  readonly label: string;
  readonly uncertain: boolean;
  readonly status: 'planned' | 'active' | 'suspended' | 'ended';
}

export interface TotalsResult {
  readonly asOf: string;
  readonly regime: string;
  readonly exporters: readonly ExporterTotals[];
}

export interface ExporterTotals {
  readonly item: Item;
  readonly mechanism: Outcome;
  /** Mechanisms that stay possible; one where the outcome is certain. */
  readonly possible: readonly Outcome[];
  /** Years that the totals cover. */
  readonly years: readonly number[];
  readonly measures: readonly MeasureTotal[];
  readonly verdicts: readonly OutcomeCount[];
}

export interface MeasureTotal {
  readonly measure: 'personal' | 'ordinary' | 'sensitive';
  readonly name: string;
  /** People, between two bounds; nothing bounds them above where `high` is null. */
  readonly people: { readonly low: number; readonly high: number | null; readonly text: string };
  /** Flows that give to the total, and flows that are left out of it. */
  readonly contributions: number;
  readonly leftOut: number;
  readonly thresholds: readonly Threshold[];
}

export interface Threshold {
  readonly people: number;
  /** What is needed from this number on; null where nothing begins there. */
  readonly mechanism: Outcome | null;
  /** Provisions as people cite them. */
  readonly provisions: readonly string[];
  readonly reached: 'yes' | 'no' | 'unknown';
  /** People that may still be added; null where it may be reached already. */
  readonly left: number | null;
  /** Day on which growth so far would reach it; null where it would not this year, or nothing tells. */
  readonly reachedOn: string | null;
}

export interface ContentParams {
  /** Address of a virtual document. */
  readonly uri: string;
}

export interface ContentResult {
  readonly text: string;
}

/** What goes with `dataflow/changed`: the root folders of the projects that changed, as URIs. */
export interface ChangedParams {
  readonly projects: readonly string[];
}
