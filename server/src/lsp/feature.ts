// What a feature of the language server is: what it tells the client that it can do, and its answers.
import type { CancellationToken, ClientCapabilities, Location, Position, ProtocolRequestType, Range, ServerCapabilities } from 'vscode-languageserver';
import type { NoRegime } from '../engine/index.js';
import type { Definition, Place } from '../engine/model/definition.js';
import type { FileView, ProjectView } from '../engine/queries/project-view.js';
import type { Span } from '../engine/syntax/span.js';
import type { Language } from '../engine/text.js';
import type { SetBaseParams } from '../protocol/diagram.js';
import type { PackInput } from '../protocol/pack.js';
import type { Base } from './base.js';
import type { Encoding } from './positions.js';

/** One document of a project, with the way between its offsets and the positions of the protocol. */
export interface Page {
  readonly uri: string;
  readonly project: ProjectView;
  readonly file: FileView;
  /** How the client counts. */
  readonly encoding: Encoding;
  /** Offset of a position; a position behind the end of its line is the end of the line. */
  offset(position: Position): number;
  position(offset: number): Position;
  range(span: Span): Range;
  /** The definition in which an offset stands. */
  definitionAt(offset: number): Definition | undefined;
}

/** A project of the workspace with what a client knows it by. */
export interface KnownProject {
  /** Stands for it in our own requests: its root folder, or the document where it is that one document. */
  readonly uri: string;
  readonly name: string;
  /** Addresses of its files. */
  readonly files: readonly string[];
  /** Undefined where there is no law to apply. */
  readonly view: ProjectView | undefined;
  readonly noRegime: NoRegime['noRegime'] | undefined;
  readonly language: Language;
}

/** What a request sees of the server. */
export interface Scene {
  readonly client: ClientCapabilities;
  /** Folder of the pages on rules, as a URI with a slash at its end; undefined where there is none. */
  readonly rulePages: string | undefined;
  /** Language of what is shown to people, in the project that the request is about. */
  readonly language: Language;
  languageOf(project: ProjectView): Language;
  /** The page of a document; undefined where it belongs to no project. */
  page(uri: string): Page | undefined;
  /** The project of a document, or the one that the address stands for. */
  project(uri: string): ProjectView | undefined;
  /** Settings and lock of a project as they are written, and what of it could not be read. */
  besidesOf(project: ProjectView): Pick<PackInput, 'config' | 'lock' | 'unreadable'>;
  /** What a project is compared with, where the client has said so. */
  baseOf(project: ProjectView): Base | undefined;
  /** Takes what a project is to be compared with; null ends it. */
  setBase(params: SetBaseParams): Promise<void>;
  /** Every project of the workspace. */
  readonly projects: readonly ProjectView[];
  /** Every project that has been read, by its address. */
  readonly knownProjects: readonly KnownProject[];
  /** The page of another file of a project, open or not. */
  pageOf(project: ProjectView, path: string): Page | undefined;
  /** Address of a file that a project names, relative to its root, whether it exists or not. */
  uriOf(project: ProjectView, path: string): string;
  /** Where a place of the model stands. */
  location(project: ProjectView, place: Place): Location | undefined;
}

/** Registers the answer to a request. Where it fails, the fault is logged and the client gets `empty`. */
export type On = <P, R, PR, E, O>(
  type: ProtocolRequestType<P, R, PR, E, O>,
  empty: R,
  answer: (params: P, scene: Scene, token: CancellationToken) => R | Promise<R>,
) => void;

/** A feature: one file, one exported object. */
export interface Feature {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  register(on: On): void;
}
