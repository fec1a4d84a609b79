import type { Definition } from '../model/definition.js';
import type { ActionPlace } from './action.js';
import { type EntryTree, entryTree, type Step, stepsAt } from './entry-tree.js';
import type { ProjectView } from './project-view.js';

/** A place inside a definition that can be read on its own. */
export interface Inside {
  readonly project: ProjectView;
  readonly definition: Definition;
  readonly tree: EntryTree;
  /** What the place stands in, outermost first. */
  readonly steps: readonly Step[];
}

/** The definition at a place, read on its own; undefined where there is none or where it is broken. */
export function insideAt({ project, file, span }: ActionPlace): Inside | undefined {
  const definition = project.definitionAt(file.path, span.start);
  const tree = definition && entryTree(file, definition.entry);
  return definition && tree && { project, definition, tree, steps: stepsAt(tree, span.start) };
}
