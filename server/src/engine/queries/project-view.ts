// What a query looks at: a project as it stands at this moment. Queries read, answer in offsets, and keep nothing.
import type { Finding, FindingCounts } from '../finding.js';
import type { Analysis } from '../index.js';
import type { Definition } from '../model/definition.js';
import type { Entry, TopKey } from '../syntax/entry.js';
import type { Span } from '../syntax/span.js';

/** One file. Its text may be large: read the lines or entries that are needed, not all of it. */
export interface FileView {
  readonly path: string;
  /** Length of the text in UTF-16 units. */
  readonly length: number;
  /** Number of lines, at least one. */
  readonly lineCount: number;
  readonly keys: readonly TopKey[];
  /** Entries in source order. */
  readonly entries: readonly Entry[];
  /** The text of a span; without one, all of it. */
  read(span?: Span): string;
  /** The line, from 0, in which an offset stands. */
  lineAt(offset: number): number;
  /** A line without its line break; the last line where the number is too large. */
  lineSpan(line: number): Span;
  /** The entry in which an offset stands: its text goes up to where the next one begins. */
  entryAt(offset: number): Entry | undefined;
}

/** A project with everything that was found out about it. */
export interface ProjectView extends Analysis {
  readonly files: readonly FileView[];
  file(path: string): FileView | undefined;
  /** The definition in which an offset of a file stands. */
  definitionAt(path: string, offset: number): Definition | undefined;
  /** How many findings there are in all. */
  readonly findingCounts: FindingCounts;
  /** How many stand inside a definition; none of their places is looked up for it. */
  findingCountsIn(definition: Definition): FindingCounts;
  /** Findings of a file in source order. Whoever looks at one definition asks for those inside it: that costs what the definition costs. */
  findingsOf(path: string): readonly Finding[];
  /** Of the findings of a file those that stand in no definition. */
  findingsOutside(path: string): readonly Finding[];
}
