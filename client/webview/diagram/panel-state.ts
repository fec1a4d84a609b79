// What the panel shows besides the drawing, and what can be done in it.
import type { DiagramTarget } from '../../../server/src/protocol/diagram.js';
import type { DiagramQuestion, ToDiagramPanel } from '../../../server/src/protocol/diagram-panel.js';
import type { Part } from './part.js';

export type DrawingMessage = Extract<ToDiagramPanel, { kind: 'drawing' }>;

export interface PanelState {
  readonly shown: DrawingMessage | undefined;
  /** What is asked for; ahead of what is shown while the answer is on its way. */
  readonly question: DiagramQuestion;
  /** Why nothing is shown. */
  readonly note: string | undefined;
  /** Why something old is shown. */
  readonly stale: string | null;
  readonly parts: readonly Part[];
  readonly selected: Part | undefined;
  readonly searched: string;
  readonly found: readonly Part[];
  readonly asList: boolean;
  readonly scale: number;
}

export type PictureFormat = 'svg' | 'png';

export interface PictureChoice {
  readonly format: PictureFormat;
  readonly to: 'file' | 'clipboard';
  /** Pixels for each point, of a PNG. */
  readonly scale: number;
  readonly background: 'white' | 'transparent' | 'theme';
}

export interface PanelActions {
  ask(change: Partial<DiagramQuestion>): void;
  /** Goes into a view, and leaves a way back. */
  drillInto(target: DiagramTarget, name: string): void;
  select(part: Part | undefined): void;
  goTo(part: Part, focus: boolean): void;
  explain(address: string): void;
  search(text: string): void;
  nextFound(step: 1 | -1): void;
  zoom(to: 'in' | 'out' | 'fit' | 'full'): void;
  showList(asList: boolean): void;
  exportPicture(choice: PictureChoice): void;
  exportText(format: 'mermaid' | 'markdown', to: 'file' | 'clipboard'): void;
  addFlow(): void;
  showProblems(): void;
}
