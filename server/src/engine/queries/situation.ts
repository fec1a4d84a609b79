import type { Catalogues } from '../generated/catalogue-types.js';
import type { Regime } from '../generated/regime-types.js';
import type { Day } from '../law/regimes.js';
import type { Cursor } from './cursor.js';
import type { KeyInfo, KeyOwner } from './key-info.js';
import type { FileView, ProjectView } from './project-view.js';
import type { SketchNode } from './sketch.js';
import { sketchOf } from './sketch-block.js';

/** What is being written, and where: what everything that may be offered is chosen by. */
export interface Situation {
  readonly owner: KeyOwner;
  readonly cursor: Pick<Cursor, 'at' | 'id' | 'path' | 'present' | 'word' | 'quote' | 'style' | 'colon' | 'ownLine' | 'dash'>;
  /** What the schema says of the map that holds the key, or of the value or item itself. */
  readonly info: KeyInfo;
  /** What was typed of the word before the cursor. */
  readonly typed: string;
  readonly catalogues: Catalogues;
  readonly regimes: readonly Regime[];
  /** The day that stands for today. */
  readonly today: Day | undefined;
  /** The project; undefined for its settings. */
  readonly project: ProjectView | undefined;
  readonly file: FileView | undefined;
  /** What stands at a path of the same definition, however half-typed the rest of it is. */
  written(path: readonly string[]): string | undefined;
}

/** Reads single values from the lines of one definition. */
export function writtenIn(text: string): (path: readonly string[]) => string | undefined {
  const root = sketchOf(text)?.pairs[0]?.value;
  return (path) => {
    const node = path.reduce<SketchNode | undefined>((at, step) => (at?.kind === 'map' ? at.pairs.find(({ key }) => key === step)?.value : undefined), root);
    return node?.kind === 'scalar' ? text.slice(node.span.start, node.span.end) : undefined;
  };
}
