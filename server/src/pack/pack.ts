// What goes into the making of a pack and what comes out. No file system, no clock: the faces read and write.
import type { Project } from '../engine/index.js';
import type { Language, Text } from '../engine/text.js';
import type { Commit } from './content/source.js';

export interface PackRequest {
  /** As for an analysis; a function cannot be sent to a worker, so the files that exist are named. */
  readonly project: Omit<Project, 'fileExists' | 'like'> & { readonly existing: readonly string[] | undefined };
  /** Id of a filing, or of an exporter whose flows without a filing are put on record. */
  readonly subject: { readonly filing: string } | { readonly exporter: string };
  /** The papers are Chinese; these further languages are reading copies. */
  readonly readingCopies: readonly Exclude<Language, 'zh'>[];
  /** Just the diagrams with their captions. */
  readonly figuresOnly: boolean;
  readonly commit: Commit | undefined;
}

/** Files of the package that the making needs; the face loads them. */
export interface PackAssets {
  readonly fonts: readonly Uint8Array[];
  /** The renderer that makes PNG of SVG. */
  readonly renderer: Uint8Array;
}

export interface PackFile {
  /** Relative to the folder of the pack, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface PackProgress {
  readonly done: number;
  readonly of: number;
  /** What is being made. */
  readonly doing: Text;
}

export interface Pack {
  readonly files: readonly PackFile[];
  /** What the summary on the screen tells. */
  readonly blanks: number;
  /** Provisions cited whose text was not seen. */
  readonly unverified: number;
  readonly figures: number;
  /** Errors and warnings about what the pack speaks of that nobody accepted. */
  readonly findings: number;
  /** Names without Chinese, by the path of their definition. */
  readonly withoutChinese: readonly string[];
}

/** Why there is no pack: the filing or exporter is not there, or no law is in force. */
export interface NoPack {
  readonly refusal: Text;
}
