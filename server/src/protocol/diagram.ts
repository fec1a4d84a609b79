// The drawing of a project's flows: what is asked for and what it shows.
import type { Item, Outcome, OutcomeCount, ProjectParams } from './messages.js';

export type FlowStatus = 'planned' | 'active' | 'suspended' | 'ended';

/** How arrows are put together: one for each flow, or one for all flows between two systems, from an exporter to a recipient, to a country. */
export type Grouping = 'flow' | 'system' | 'recipient' | 'country';

export interface DiagramTarget {
  /**
   * Left out: the overview, which needs no id. A country is named by its code; a route, all that goes from one end of an arrow to the
   * other, by what the arrow `opens`.
   */
  readonly view?: 'overview' | 'exporter' | 'filing' | 'flow' | 'recipient' | 'country' | 'route';
  readonly id?: string;
  /** Leaves out so many arrows, the largest first: what is behind the arrow of all others. */
  readonly skip?: number;
}

export interface DiagramParams extends ProjectParams, DiagramTarget {
  readonly includeEnded?: boolean;
  readonly language?: 'en' | 'zh';
  /** Leaves title and legend out of the drawing, for clients that show their own. */
  readonly bare?: boolean;
  readonly filter?: DiagramFilter;
  /** Left out: one arrow per flow. `auto`: the finest that keeps to `limit`. */
  readonly group?: Grouping | 'auto';
  /** Arrows at most: of more, the largest are drawn and all others are one arrow. Left out: what can be drawn at once with `auto`, else no limit. */
  readonly limit?: number;
  /** Left out: as it is now. The others need a base, see `SetBaseParams`. */
  readonly time?: 'now' | 'before' | 'changes';
}

/** Shows only flows to which all of it applies; of a list, one is enough. An empty list or text is no demand. */
export interface DiagramFilter {
  /** Ids of outcomes. */
  readonly outcomes?: readonly string[];
  readonly categories?: readonly string[];
  readonly recipients?: readonly string[];
  readonly statuses?: readonly FlowStatus[];
  /** Part of an id or a name, in either language, of the flow or of what it names; capitals do not matter. */
  readonly text?: string;
}

export interface DiagramResult {
  /** Text for Mermaid. */
  readonly mermaid: string;
  readonly title: string;
  /** For screen readers and for the pages of a document: one line per arrow. */
  readonly description: readonly string[];
  /** What to know of the drawing as a whole: why arrows stand for several flows, what did not find room. */
  readonly notes: readonly string[];
  readonly legend: readonly { readonly mark: string; readonly name: string }[];
  readonly nodes: readonly DiagramNode[];
  readonly edges: readonly DiagramEdge[];
  readonly counts: readonly OutcomeCount[];
  readonly grouping: Grouping;
  /** Flows in the drawing, and flows of the view before anything was filtered. */
  readonly flows: { readonly shown: number; readonly of: number };
  /** With time `changes`: what changed since the base among what is shown, in the order of the project, removed flows last. At most a thousand. */
  readonly changes: readonly FlowChange[];
}

/** What a node or box of the drawing stands for; those without item and view are not listed. */
export interface DiagramNode {
  /** Mermaid’s id of the node. */
  readonly node: string;
  /** Null for a country, which nothing defines. Without a spot where it is gone since the base. */
  readonly item: Item | null;
  /** Its view, where there is one. */
  readonly opens: DiagramTarget | null;
}

/** A flow, or a group of them; onward transfers are arrows without one and come behind all others. */
export interface DiagramEdge {
  /** Place among the arrows of the text, from 0. */
  readonly index: number;
  /** The number that the arrow shows: the place of its first flow in the project. */
  readonly number: number;
  /** Null for a group. */
  readonly item: Item | null;
  /** The flows of it, one where it is no group; of a group without their places, and of a large one the first hundred. */
  readonly flows: readonly Item[];
  readonly size: number;
  /** Of a group, the worst. */
  readonly mechanism: Outcome;
  readonly counts: readonly OutcomeCount[];
  readonly label: string;
  /** From where to where, in words. */
  readonly between: string;
  /** Short lines that tell of it: what is sent, how many people, what it needs, what is missing. */
  readonly facts: readonly string[];
  readonly findings: number;
  readonly uncertain: boolean;
  readonly status: FlowStatus;
  /** What shows more of it: the flow, or what the group is made of. */
  readonly opens: DiagramTarget;
  /** Since the base; null where nothing is compared or nothing changed. Of a group, what weighs most. */
  readonly change: FlowChange['kind'] | null;
}

export interface FlowChange {
  readonly item: Item;
  /** `verdict`: it needs something else. `content`: it says something else and needs the same. */
  readonly kind: 'added' | 'removed' | 'verdict' | 'content';
  readonly before: Outcome | null;
  readonly after: Outcome | null;
}

/** Texts at another time, of the files that were different then; without one the project is compared with nothing. */
export interface SetBaseParams extends ProjectParams {
  readonly base: null | {
    /** Such as `HEAD`. */
    readonly label: string;
    /** A null text says that there was no such file. */
    readonly files: readonly { readonly uri: string; readonly text: string | null }[];
  };
}

export interface DiagramChoices {
  readonly views: readonly (DiagramTarget & { readonly name: string })[];
  readonly outcomes: readonly OutcomeCount[];
  readonly categories: readonly Choice[];
  readonly recipients: readonly Choice[];
  readonly statuses: readonly Choice[];
  /** What the base is called; null without one. */
  readonly base: string | null;
}

/** Something that a drawing can be narrowed to, with the number of flows to which it applies. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  readonly flows: number;
}
