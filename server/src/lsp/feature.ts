// What a feature of the language server is: what it tells the client that it can do, and its answers.
import type { CancellationToken, ClientCapabilities, Location, Position, ProtocolRequestType, Range, ServerCapabilities } from 'vscode-languageserver';
import type { Definition, Place } from '../engine/model/definition.js';
import type { FileView, ProjectView } from '../engine/queries/project-view.js';
import type { Span } from '../engine/syntax/span.js';
import type { Language } from '../engine/text.js';

/** One document of a project, with the way between its offsets and the positions of the protocol. */
export interface Page {
  readonly uri: string;
  readonly project: ProjectView;
  readonly file: FileView;
  /** Offset of a position; a position behind the end of its line is the end of the line. */
  offset(position: Position): number;
  position(offset: number): Position;
  range(span: Span): Range;
  /** The definition in which an offset stands. */
  definitionAt(offset: number): Definition | undefined;
}

/** What a request sees of the server. */
export interface Scene {
  readonly client: ClientCapabilities;
  /** Language of what is shown to people, in the project that the request is about. */
  readonly language: Language;
  languageOf(project: ProjectView): Language;
  /** The page of a document; undefined where it belongs to no project. */
  page(uri: string): Page | undefined;
  /** Every project of the workspace. */
  readonly projects: readonly ProjectView[];
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
