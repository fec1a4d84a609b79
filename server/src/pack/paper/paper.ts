// What a document of a pack says, apart from how it is written down: the writers for DOCX and HTML take it from here.
import type { Language } from '../../engine/text.js';
import type { Confidence } from '../content/confidence.js';

/** What only a person knows. It is written as a marked blank with what belongs there. */
export interface Blank {
  readonly kind: 'blank';
  /** Under which it can be answered in the file; the same blank in two papers has one id. */
  readonly id: string;
  /** What is to be written there, in the language of the paper. */
  readonly guidance: string;
}

/** A provision as people cite it, with how sure it is; what is not verified is marked where it stands. */
export interface Cited {
  readonly kind: 'cited';
  /** Id of the provision in the catalogue. */
  readonly id: string;
  /** Source and article. */
  readonly text: string;
  /** What is written where the provision before it is of the same source: the article alone. */
  readonly article?: string;
  readonly confidence: Confidence;
}

/** A reference to a figure of the pack, by its id: its number is written, and where the writer can, it leads there. */
export interface FigureReference {
  readonly kind: 'see';
  readonly figure: string;
}

/** Text that is set apart: emphasis, an aside in smaller type, or what the law data does not know for certain. */
export interface Marked {
  readonly kind: 'strong' | 'aside' | 'unverified';
  readonly text: string;
}

export type Inline = string | Blank | Cited | FigureReference | Marked;
/** A stretch of words. Line feeds inside a text are breaks. */
export type Words = readonly Inline[];

export interface Heading {
  readonly kind: 'heading';
  /** 1 is the highest inside a paper. */
  readonly level: 1 | 2 | 3;
  /** As it is written, such as `一、` or `（一）`; empty where the heading has no number. */
  readonly number: string;
  readonly words: Words;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly words: Words;
}

export interface List {
  readonly kind: 'list';
  readonly items: readonly Words[];
}

export interface Column {
  readonly title: Words;
  /** Share of the width: 1 beside 3 is a quarter. */
  readonly share: number;
  readonly align?: 'start' | 'end' | 'center';
}

/** Rows under a head that is repeated on each page. A row holds one cell per column. */
export interface Table {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Words[])[];
  /** Rows that hold a sum; set in bold with a line above. Indices into `rows`. */
  readonly sums?: readonly number[];
}

/** A form: label and value side by side, under titles that span both. */
export interface Form {
  readonly kind: 'form';
  readonly caption?: string;
  readonly rows: readonly ({ readonly title: Words } | { readonly label: Words; readonly value: Words })[];
}

/** All sheets of a figure with its caption, by the figure's id. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly figure: string;
}

/** A remark for whoever finishes the paper; it is set apart so that it can be taken out before filing. */
export interface Remark {
  readonly kind: 'remark';
  readonly words: Words;
}

export interface PageBreak {
  readonly kind: 'page-break';
}

export type Block = Heading | Paragraph | List | Table | Form | FigureBlock | Remark | PageBreak;

export interface Paper {
  /** Kebab-case; unique in the pack. */
  readonly id: string;
  /** Name of its file without an ending, such as `02-数据出境风险自评估报告`. */
  readonly file: string;
  readonly title: string;
  readonly language: Language;
  /** The document of the catalogue that it drafts; undefined for what accompanies the filing. */
  readonly document: string | undefined;
  /** `report`: cover and table of contents; `form`: neither. */
  readonly layout: 'report' | 'form';
  /** Lines of the cover below the title, such as the handler and the date; label and value. */
  readonly cover: readonly { readonly label: string; readonly value: Words }[];
  /** Whether wide tables are better read on pages turned sideways. */
  readonly landscape?: boolean;
  /** Name of the data handler; it stands beside the title at the head of each page. */
  readonly handler?: string;
  readonly blocks: readonly Block[];
}
