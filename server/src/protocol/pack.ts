// The making of a submission pack: what the server tells of a project, and the talk with the worker that makes the pack of it.
import type { Item, Outcome } from './messages.js';

/** What a pack can be made of. */
export interface PackSubjects {
  readonly filings: readonly (Item & { readonly mechanism: Outcome | null })[];
  /** Data handlers with flows that name no filing, and how many they have. */
  readonly exporters: readonly (Item & { readonly flows: number })[];
}

/** A project as the server sees it: texts that are not saved count as they stand. Paths are relative to its root. */
export interface PackInput {
  readonly files: readonly TextFile[];
  readonly config?: TextFile | undefined;
  readonly lock?: TextFile | undefined;
  /** Files that could not be read, each with the reason. */
  readonly unreadable: readonly { readonly path: string; readonly reason: BothLanguages }[];
  /** Of the documents that the project names those that are there; undefined where nobody can look. */
  readonly existing?: readonly string[] | undefined;
  /** YYYY-MM-DD, the day of evaluation. */
  readonly asOf: string;
  /** Id of the regime that is applied. */
  readonly regime: string;
}

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

export interface BothLanguages {
  readonly en: string;
  readonly zh: string;
}

/** To the worker, once: make this. */
export interface PackOrder {
  /** Address of the code that makes packs; undefined where it lies beside the worker. */
  readonly code: string | undefined;
  readonly assets: PackOrderAssets;
  readonly input: PackInput;
  /** Ids. */
  readonly subject: { readonly filing: string } | { readonly exporter: string };
  readonly readingCopies: readonly 'en'[];
  readonly figuresOnly: boolean;
  /** State of the project's folder under version control; undefined where there is none. */
  readonly commit: { readonly id: string; readonly changed: readonly string[] } | undefined;
}

/** Files of the extension that the making needs. */
export interface PackOrderAssets {
  readonly fonts: readonly Uint8Array[];
  readonly renderer: Uint8Array;
}

/** From the worker: how far it is, and at last one of the others. */
export type FromPackWorker =
  | { readonly tells: 'progress'; readonly done: number; readonly of: number; readonly doing: BothLanguages }
  | { readonly tells: 'pack'; readonly pack: MadePack }
  /** Why there can be none. */
  | { readonly tells: 'refusal'; readonly refusal: BothLanguages }
  /** It went wrong. */
  | { readonly tells: 'fault'; readonly fault: string };

export interface MadePack {
  /** Paths relative to the folder of the pack, with `/`. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[];
  /** Places that only a person can fill in. */
  readonly blanks: number;
  /** Provisions that are not verified. */
  readonly unverified: number;
  readonly figures: number;
}
