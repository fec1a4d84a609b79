// What the panel with the drawing and the extension around it say to each other.
import type { DiagramChoices, DiagramFilter, DiagramResult, DiagramTarget, Grouping } from './diagram.js';
import type { Spot } from './messages.js';

/** What a person wants to see; the panel asks, the extension answers with a drawing of it. */
export interface DiagramQuestion {
  readonly target: DiagramTarget;
  /** What the view was called where it was opened from; views of the list have names of their own. */
  readonly name: string | null;
  /** Where the person came from, the overview first; empty in a view that was chosen from the list. */
  readonly trail: readonly { readonly target: DiagramTarget; readonly name: string | null }[];
  readonly filter: DiagramFilter;
  readonly includeEnded: boolean;
  readonly group: Grouping | 'auto';
  readonly time: 'now' | 'before' | 'changes';
}

/** The overview, of everything that runs, as it is now. */
export const firstQuestion: DiagramQuestion = {
  target: { view: 'overview' },
  name: null,
  trail: [],
  filter: {},
  includeEnded: false,
  group: 'auto',
  time: 'now',
};

/** What the panel keeps while it is hidden and over a reload of the window. */
export interface DiagramPanelState {
  /** Address of the project’s root folder. */
  readonly project: string;
  readonly question: DiagramQuestion;
  /** Null where the whole drawing is shown. */
  readonly camera: { readonly x: number; readonly y: number; readonly scale: number } | null;
  /** What is chosen: the address of a definition, or what tells a group from others. */
  readonly selected: string | null;
  readonly asList: boolean;
}

/** With what the drawing can be compared, or why with nothing. */
export interface ComparisonBase {
  readonly label: string | null;
  /** In words; null where there is a base. */
  readonly missing: string | null;
}

/** From the extension to the panel. */
export type ToDiagramPanel =
  | {
      readonly kind: 'drawing';
      readonly project: { readonly uri: string; readonly name: string };
      readonly question: DiagramQuestion;
      readonly drawing: DiagramResult;
      readonly choices: DiagramChoices;
      readonly base: ComparisonBase;
    }
  /** There is nothing to draw, or no more; `note` says why, in words. */
  | { readonly kind: 'nothing'; readonly note: string }
  /** The drawing is older than the text; null when it is not any more. */
  | { readonly kind: 'stale'; readonly note: string | null }
  /** Chooses a definition and brings it into sight. */
  | { readonly kind: 'select'; readonly address: string }
  /** Marks what the cursor of an editor is at; null marks nothing. */
  | { readonly kind: 'mark'; readonly address: string | null }
  /** Something that was asked for is done; in words for the live region. */
  | { readonly kind: 'done'; readonly note: string };

/** From the panel to the extension. */
export type FromDiagramPanel =
  | { readonly kind: 'ready' }
  | { readonly kind: 'ask'; readonly question: DiagramQuestion }
  /** Shows a place in an editor; the panel keeps the keyboard unless `focus` is set. */
  | { readonly kind: 'open'; readonly spot: Spot; readonly focus: boolean }
  | { readonly kind: 'explain'; readonly address: string }
  | { readonly kind: 'problems' }
  /** Goes to where the first flow can be written. */
  | { readonly kind: 'addFlow' }
  | { readonly kind: 'savePicture'; readonly format: 'svg' | 'png'; readonly bytes: Uint8Array }
  | { readonly kind: 'text'; readonly format: 'mermaid' | 'markdown'; readonly to: 'file' | 'clipboard' }
  | { readonly kind: 'copyText'; readonly text: string };
