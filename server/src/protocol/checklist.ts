// What filings still want: the answer to the request for checklists.
import type { FindingItem, Item, Outcome, ProjectParams, Spot } from './messages.js';

export interface ChecklistParams extends ProjectParams {
  /** Address of the only filing that is wanted, such as `filings.assessment-2026`; nothing else is answered then. */
  readonly filing?: string;
  /** Leaves empty what only the page of a filing shows: statuses, flows, documents, terms and findings. */
  readonly brief?: boolean;
}

export interface ChecklistResult {
  readonly filings: readonly FilingItem[];
  /** Flows that need a filing and have none that covers them. */
  readonly wanting: readonly (Item & { readonly outcome: Outcome | null })[];
}

export interface FilingItem {
  readonly item: Item;
  readonly mechanism: Outcome | null;
  readonly status: string | null;
  /** All that the status may be, with their meanings. */
  readonly statuses: readonly { readonly id: string; readonly name: string }[];
  readonly owner: string | null;
  readonly neededBy: string | null;
  readonly flows: readonly (Item & { readonly outcome: Outcome | null })[];
  readonly documents: readonly DocumentItem[];
  /** Agreements of the flows, each with the terms that are asked of it. */
  readonly terms: readonly AgreementTerms[];
  /** What was found at the filing, its documents included. */
  readonly findings: readonly FindingItem[];
  /** How it stands on the day of evaluation, in words, with the end of its validity where that can be told. */
  readonly standing: string;
  /** What has to be done next, by whom and until when; null where nothing has. */
  readonly next: string | null;
  /** When to begin and when the result may be there, while it is being prepared. */
  readonly plan: readonly { readonly label: string; readonly text: string }[];
  /** Empty where the rules keep no stages for the mechanism. */
  readonly stages: readonly StageItem[];
  /** Those that are still to come, or were missed; earliest first. */
  readonly deadlines: readonly DeadlineItem[];
  readonly progress: Progress;
}

/** How far a filing is, in numbers; `text` is the same in words. */
export interface Progress {
  readonly documents: Fraction;
  readonly terms: Fraction;
  readonly steps: Fraction;
  readonly findings: number;
  readonly text: string;
}

export interface Fraction {
  readonly done: number;
  readonly of: number;
}

export interface StageItem {
  readonly id: string;
  readonly name: string;
  /** Who acts. */
  readonly actor: string;
  /** Place in the row, from 1; that of the stage that it belongs to where it is a part of one. */
  readonly order: number;
  readonly isPart: boolean;
  /** Whether it is none of the row: it follows a result, or a request of the authority. */
  readonly isFurther: boolean;
  readonly progress: 'done' | 'current' | 'open';
  /** Whether its time is over and it is not. */
  readonly late: boolean;
  /** When it ended, or between which days it will; may be empty. */
  readonly when: string;
  /** How long the law gives; may be empty. */
  readonly duration: string;
  readonly basis: Basis;
  readonly findings: readonly FindingItem[];
}

export interface DeadlineItem {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly what: string;
  /** Who acts; null where the day only comes. */
  readonly actor: string | null;
  readonly past: boolean;
  /** What it was counted from, what it rests on, and what has to be said of it. */
  readonly basis: readonly string[];
  readonly spot?: Spot;
}

/** What an item rests on. */
export interface Basis {
  readonly provisions: readonly Provision[];
  readonly confidence: 'verified' | 'second-hand' | 'unverified' | 'judgement';
  /** The same in words. */
  readonly sure: string;
  readonly note: string | null;
}

export interface Provision {
  /** As people cite it. */
  readonly title: string;
  /** What it says, in our own words; empty where nobody wrote it down. */
  readonly gist: string;
  /** The official page; null where none is known. */
  readonly url: string | null;
}

export interface Guidance extends Basis {
  /** What good looks like. */
  readonly gist: string;
  /** Why it is often sent back. */
  readonly commonFault: string | null;
}

/** A heading of a report. */
export interface HeadingItem {
  readonly id: string;
  /** `2`, or `2.1` for a part of it. */
  readonly number: string;
  readonly name: string;
  readonly guidance: Guidance;
}

export interface DocumentItem {
  readonly id: string;
  readonly name: string;
  readonly mandatory: boolean;
  /** Whether a submission pack of the filing drafts it. */
  readonly drafted: boolean;
  /** `listed`: the project names a file and does not say how far it is. */
  readonly status: 'missing' | 'draft' | 'final' | 'listed';
  /** As the project writes it, and its address; the file need not exist. */
  readonly file: string | null;
  readonly fileUri: string | null;
  /** Whether the file is there; null where none is named or nobody can look. */
  readonly exists: boolean | null;
  readonly owner: string | null;
  readonly due: string | null;
  /** Where it is listed, or where it would be. */
  readonly spot?: Spot;
  readonly findings: readonly FindingItem[];
  /** Null for a document that the project named itself. */
  readonly guidance: Guidance | null;
  /** Of a report, what stands in it. */
  readonly headings: readonly HeadingItem[];
}

export interface AgreementTerms {
  readonly agreement: Item;
  readonly terms: readonly TermItem[];
  readonly findings: readonly FindingItem[];
}

export interface TermItem {
  readonly id: string;
  readonly name: string;
  readonly level: 'required' | 'reviewers';
  readonly met: boolean;
  /** Where the document has it, in the project’s words. */
  readonly where: string | null;
  /** Where the project says so, or where it would. */
  readonly spot?: Spot;
  readonly guidance: Guidance;
}
