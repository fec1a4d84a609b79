// A workbook as what stands in its cells: the sheets build it, the file is written from it.

/** What a cell stands out for. Its words say the same: colour is never all there is. */
export type Tone = 'grave' | 'middle' | 'light' | 'open' | 'sum';

/** A cell that stands out. */
export interface Toned {
  readonly tone: Tone;
  readonly value: string | number;
}

/** Numbers stay numbers; texts stay texts whatever they begin with. */
export type Cell = string | number | Toned | undefined;

export interface SheetColumn {
  readonly title: string;
  /** In characters of Latin script; a Chinese one takes two. */
  readonly width: number;
}

/** A table under a head that stays in sight, can be filtered and is repeated on each printed page. */
export interface Sheet {
  /** At most 31 characters, without any of `[]:*?/\`. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** A row holds one cell per column. */
  readonly rows: readonly (readonly Cell[])[];
  /** Columns at the left that stay in sight. */
  readonly frozen: number;
  /** Whether it is printed on A3, two pages side by side, instead of A4. */
  readonly large: boolean;
}

export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Sheet[];
  /** What stands at the end of a text that no cell can hold. */
  readonly cut: string;
}
