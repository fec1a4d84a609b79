import type { Finding } from '../finding.js';
import type { Edit } from '../model/edits.js';
import type { Span } from '../syntax/span.js';
import type { Text } from '../text.js';
import type { FileView, ProjectView } from './project-view.js';

export const actionKinds = ['quickfix', 'refactor.extract', 'refactor.rewrite', 'source.fixAll.dataflow'] as const;
export type ActionKind = (typeof actionKinds)[number];

/** A change that a person may choose at a place. */
export interface Action {
  /** The same for the same action of the same place in the same text, so that its edits can be asked for later. */
  readonly id: string;
  readonly kind: ActionKind;
  readonly title: Text;
  /** Whether it is the change that most people would choose. */
  readonly preferred: boolean;
  /** What it answers. */
  readonly finding?: Finding | undefined;
  edits(): readonly Edit[];
}

/** Where actions are asked for. */
export interface ActionPlace {
  readonly project: ProjectView;
  readonly file: FileView;
  readonly span: Span;
  /** The settings of the project; undefined where they cannot be changed, `file` where there are none yet. */
  readonly settings?: { readonly path: string; readonly file: FileView | undefined } | undefined;
}
