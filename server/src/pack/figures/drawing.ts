// What a sheet is drawn of, in points from its upper left corner.
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Stroke {
  readonly colour: string;
  readonly width: number;
  /** Lengths of dashes and of the gaps between them; none is a whole line. */
  readonly dashes?: readonly number[];
}

export interface Rectangle {
  readonly kind: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: string | undefined;
  readonly stroke: Stroke | undefined;
}

/** A line through points, its corners rounded, with or without a head at its end. */
export interface Line {
  readonly kind: 'line';
  readonly points: readonly Point[];
  readonly stroke: Stroke;
  readonly head: boolean;
}

/** One line of text; `y` is its base line. */
export interface TextLine {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly isBold: boolean;
  readonly colour: string;
  /** The whole text, where the line shows its beginning. */
  readonly whole: string | undefined;
}

export type Mark = Rectangle | Line | TextLine;

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What lies behind comes first. */
  readonly marks: readonly Mark[];
}
