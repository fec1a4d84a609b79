// Messages between the pages that show checklists and the extension around them.
import type { DeadlineItem, FilingItem, Fraction, StageItem } from './checklist.js';
import type { ExporterTotals, Item, Outcome, Spot } from './messages.js';
import type { ProjectSummary } from './projects.js';

/** What the page is to show, and what came of a change that it asked for. */
export type ToChecklistPage = OverviewContent | FilingContent | NoContent | PageWords | ChangeReply;

/** A project in short: its totals, filings and deadlines. */
export interface OverviewContent extends ProjectHead {
  readonly show: 'overview';
  /** All projects, to choose from. */
  readonly projects: readonly Pick<ProjectSummary, 'uri' | 'name'>[];
  /** How many flows there are that have not ended. */
  readonly flows: number;
  readonly exporters: readonly ExporterTotals[];
  readonly filings: readonly FilingSummary[];
  /** Flows that need a filing and have none, by what they need. */
  readonly wanting: readonly WantingFlows[];
  /** Of all filings, earliest first. */
  readonly deadlines: readonly FilingDeadline[];
}

export interface WantingFlows {
  readonly outcome: Outcome | null;
  readonly count: number;
  /** The first of them. */
  readonly flows: readonly Item[];
}

/** One filing, wholly. */
export interface FilingContent extends ProjectHead {
  readonly show: 'filing';
  readonly filing: FilingItem;
}

/** Why there is nothing to show. */
export interface NoContent {
  readonly show: 'nothing';
  /** `gone`: the project or the filing is no longer there. `silent`: the server does not answer. */
  readonly because: 'loading' | 'gone' | 'silent';
}

/** The words of the page itself, in the language of the project like all others: by their English sentences, none for English. */
export interface PageWords {
  readonly show: 'words';
  readonly language: ProjectSummary['language'];
  readonly words: Readonly<Record<string, string>>;
}

/** What came of the change that the page numbered. */
export interface ChangeReply {
  readonly show: 'reply';
  readonly change: number;
  /** Why nothing was changed; null where it was. */
  readonly refused: string | null;
}

export interface ProjectHead {
  readonly project: Pick<ProjectSummary, 'uri' | 'name' | 'language'>;
  /** YYYY-MM-DD, the day of evaluation. */
  readonly asOf: string;
  /** Name of the rules that are applied. */
  readonly regime: string;
}

export interface FilingSummary {
  readonly item: Item;
  readonly mechanism: Outcome | null;
  readonly standing: string;
  /** Where it is in the row of its stages; null where the rules keep none or all are done. */
  readonly stage: (Pick<StageItem, 'name' | 'order' | 'late'> & { readonly of: number }) | null;
  readonly documents: Fraction;
  readonly terms: Fraction;
  readonly steps: Fraction;
  readonly warnings: number;
}

export type FilingDeadline = DeadlineItem & { readonly filing: Item };

/** What a person does in the page. */
export type FromChecklistPage =
  /** The page is there and listens. */
  | { readonly does: 'begin' }
  | { readonly does: 'openSpot'; readonly spot: Spot }
  | { readonly does: 'openFile'; readonly uri: string }
  | { readonly does: 'openFiling'; readonly address: string }
  | { readonly does: 'explainFinding'; readonly uri: string }
  /** Why a definition stands as it does. */
  | { readonly does: 'explain'; readonly address: string }
  | { readonly does: 'showDiagram'; readonly address: string }
  /** The submission pack of a filing. */
  | { readonly does: 'preparePack'; readonly address: string }
  | { readonly does: 'chooseProject'; readonly uri: string }
  /** Takes a person to where the first flow is written. */
  | { readonly does: 'startWriting' }
  | { readonly does: 'restartServer' }
  /** For all flows that want one and need this outcome. */
  | { readonly does: 'createFiling'; readonly change: number; readonly outcome: string | null }
  | SetValueMessage;

export interface SetValueMessage {
  readonly does: 'setValue';
  readonly change: number;
  readonly address: string;
  readonly path: readonly string[];
  readonly value: string | boolean | null;
}

/** What is kept of a page while it is hidden or the window reloads. */
export interface ChecklistPageState {
  /** Of a filing’s page, what it shows. */
  readonly filing: FilingAddress | null;
  /** Disclosures that are not as they are at first. */
  readonly toggled: readonly string[];
  /** The stage that a person looks at; null for the one that is under way. */
  readonly stage: string | null;
  readonly scroll: number;
}

export interface FilingAddress {
  /** The project. */
  readonly uri: string;
  /** Such as `filings.assessment-2026`. */
  readonly address: string;
}
