// What the papers of a pack are made from: one filing of an analysed project, or what an exporter sends without one; in one language.
import type { Analysis } from '../../engine/index.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Language } from '../../engine/text.js';
import type { FilingChecklist } from '../../engine/views/checklist.js';
import type { FigureHead } from '../figures/figure.js';
import type { Scene } from './scene.js';

/** State of the project's folder under version control. */
export interface Commit {
  readonly id: string;
  /** Files of the project that differ from it; paths from the root of the project. */
  readonly changed: readonly string[];
}

export interface PackSource {
  readonly analysis: Analysis;
  /** Undefined where the pack is the record of flows that name no filing: they are exempt, or it is still open what they need. */
  readonly filing: Definition<'filing'> | undefined;
  /** What the filing is for; undefined without one, or where it does not say. */
  readonly mechanism: NonNullable<Definition<'filing'>['value']['mechanism']> | undefined;
  readonly checklist: FilingChecklist | undefined;
  /** The data handlers whose flows these are; mostly one. */
  readonly exporters: readonly Definition<'exporter'>[];
  /** Overseas recipients, each once, in the order of the scenes. */
  readonly recipients: readonly Definition<'recipient'>[];
  /** Agreements that the flows rely on, each once. */
  readonly agreements: readonly Definition<'agreement'>[];
  /** In the order of the scenes. */
  readonly flows: readonly Definition<'flow'>[];
  readonly scenes: readonly Scene[];
  readonly figures: readonly FigureHead[];
  readonly language: Language;
  /** Undefined where none is known: the folder is under no version control, nothing was committed yet, or git is not there. */
  readonly commit: Commit | undefined;
  /** Version of this program. */
  readonly version: string;
}
