// What a client shows of projects as wholes: a line in the status bar, a tree of definitions.
import type { DeadlineItem } from './checklist.js';
import type { Item, Outcome, OutcomeCount, ProjectParams } from './messages.js';

export interface ProjectsResult {
  readonly projects: readonly ProjectSummary[];
}

export interface ProjectSummary {
  /** Stands for the project in every request: the address of its root folder, or of the document where it is that one document. */
  readonly uri: string;
  /** Name of that folder or document. */
  readonly name: string;
  /** Addresses of its files. */
  readonly files: readonly string[];
  /** YYYY-MM-DD, the day of evaluation. */
  readonly asOf: string;
  /** Where there is no such regime, the name says so, and everything below is empty. */
  readonly regime: { readonly id: string; readonly name: string };
  readonly language: 'en' | 'zh';
  /** Flows by outcome, the worst first; ended ones are left out. */
  readonly counts: readonly OutcomeCount[];
  /** Flows that need a filing and have none that covers them: how many there are, and the first hundred. */
  readonly wantingFlows: number;
  readonly wanting: readonly Item[];
  readonly findings: FindingCounts;
  /** The earliest that is still to come or was missed, with what it belongs to: a filing, an agreement, an exporter. */
  readonly nextDeadline: (DeadlineItem & { readonly about: Item }) | null;
}

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly others: number;
  readonly waived: number;
}

/** Kinds of definitions, as sections of a file name them. */
export type SectionName = 'exporters' | 'systems' | 'categories' | 'recipients' | 'agreements' | 'flows' | 'filings';

/** Asks for the definitions of one section, or for the sections where none is named. */
export interface InventoryParams extends ProjectParams {
  readonly section?: SectionName;
  /** Place of the first definition that is wanted, from 0. */
  readonly from?: number;
  /** How many are wanted at most; 500 where left out, and never more. */
  readonly count?: number;
}

export interface InventoryResult {
  /** How many definitions each section has; empty ones included. */
  readonly sections: readonly { readonly section: SectionName; readonly name: string; readonly definitions: number }[];
  /** In source order; empty where no section was named. */
  readonly definitions: readonly InventoryItem[];
}

export interface InventoryItem {
  readonly item: Item;
  /** Verdict of a flow, or the worst verdict of an exporter, a recipient, a system or a category. */
  readonly outcome: Outcome | null;
  /** What stands beside the name: where a flow goes, in which country a recipient is. */
  readonly detail: string;
  /** Findings at the definition that are not accepted on the record. */
  readonly errors: number;
  readonly warnings: number;
}
