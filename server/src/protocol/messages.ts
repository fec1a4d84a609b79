// Names and payloads of our own messages between server and clients. Imports nothing, so that a client knows messages and not meanings.
// Words for people are in one language: the one asked for, or else the project's.

/** Names of requests and notifications that are not part of LSP. */
export const methods = {
  diagram: 'dataflow/diagram',
  totals: 'dataflow/totals',
  checklist: 'dataflow/checklist',
  /** The text of a virtual document, for clients that do not know `workspace/textDocumentContent`. */
  content: 'dataflow/content',
  /** All projects of the workspace, each in short. */
  projects: 'dataflow/projects',
  /** What a project defines, section by section. */
  inventory: 'dataflow/inventory',
  /** Which definition stands at a position. */
  definitionAt: 'dataflow/definitionAt',
  /** The `expect:` blocks of a project and what came of them. */
  expectations: 'dataflow/expectations',
  setValue: 'dataflow/setValue',
  createFiling: 'dataflow/createFiling',
  /** What a submission pack can be made of. */
  packSubjects: 'dataflow/packSubjects',
  /** All that a submission pack of a project is made from. */
  packInput: 'dataflow/packInput',
  /** What the drawing compares with: texts as they were at another time. */
  setBase: 'dataflow/setBase',
  /** What the drawing can show and be narrowed to. */
  diagramChoices: 'dataflow/diagramChoices',
  /** Server to client: what a project's diagram, totals and checklist are made from has changed. */
  changed: 'dataflow/changed',
} as const;

/** Commands that the server names and a client carries out. One that does says so: `experimental: { dataflow: { commands: true } }`. */
export const commands = {
  /** Tells why a definition stands as it does: `[uri, address]`. */
  explain: 'dataflow.explain',
  /** Shows a finding with its rule and what led to it: the address of a virtual document, `[uri]`. */
  explainFinding: 'dataflow.explainFinding',
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

/** Any document of a project stands for the project, and so does its root folder. */
export interface ProjectParams {
  readonly uri: string;
}

/** A position in a document. */
export interface DefinitionAtParams {
  readonly uri: string;
  readonly position: Position;
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
  /** Address of the virtual document that explains it. */
  readonly explanation: string;
  readonly spot?: Spot;
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

/** What goes with `dataflow/changed`: the addresses that stand for the projects that changed. None where projects only went. */
export interface ChangedParams {
  readonly projects: readonly string[];
}
