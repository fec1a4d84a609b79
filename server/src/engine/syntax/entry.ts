import type { Span } from './span.js';
import type { Part, Room, SyntaxProblem } from './yaml-tree.js';

/**
 * One definition below a section key, such as `flows.crm-sync`, or one item of a list section. Its spans are relative to
 * `start`, so an edit above it moves nothing inside.
 */
export interface Entry {
  readonly section: string;
  /** The id; for an item of a list its number, from 0. */
  readonly id: string;
  readonly start: number;
  readonly length: number;
  readonly value: unknown;
  readonly problems: readonly SyntaxProblem[];
  /** Place of a key or value inside the entry, relative to `start`; the empty path is the entry itself. */
  find(path: readonly string[], part: Part): Span;
  /** Where and how keys are added to the map at a path, relative to `start`; undefined where there is no map. */
  room(path: readonly string[]): Room | undefined;
}

/** A key of the top level that is followed by its value and not by definitions: `dataflow: 1`, or one that we do not know. */
export interface TopKey {
  readonly key: string;
  readonly keySpan: Span;
  readonly valueSpan: Span;
  readonly value: unknown;
}

/** A file after reading: its top keys, its entries in source order, and what YAML objects to. Spans of keys and problems are absolute. */
export interface SyntaxFile {
  readonly path: string;
  readonly text: string;
  readonly keys: readonly TopKey[];
  readonly entries: readonly Entry[];
  readonly problems: readonly SyntaxProblem[];
  /** Which road was taken: entries parsed one by one, or the whole text at once because something in it is unusual. */
  readonly road: 'entries' | 'whole';
}
