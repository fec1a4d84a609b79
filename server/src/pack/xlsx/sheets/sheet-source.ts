import type { Place } from '../../../engine/model/definition.js';
import type { PackSource } from '../../content/source.js';

/** What the sheets are made from. */
export interface SheetSource {
  readonly source: PackSource;
  /** `flows.dataflow.yaml:12`. */
  readonly at: (place: Place) => string;
}
