// Changes that a person makes in a panel. The server works out the edit; the client applies it, so that it can be undone.
import type { ProjectParams, Spot } from './messages.js';

/** Writes a value at a path of a definition: the status of a document, a term of an agreement. */
export interface SetValueParams extends ProjectParams {
  /** Such as `filings.assessment-2026`. */
  readonly address: string;
  /** Such as `['documents', 'business-licence', 'status']`; maps that are missing are made. */
  readonly path: readonly string[];
  /** Null takes the key away. */
  readonly value: string | boolean | null;
}

/** Declares a filing for flows that have none, and names it in them. */
export interface CreateFilingParams extends ProjectParams {
  /** Such as `flows.crm-sync`. */
  readonly flows: readonly string[];
}

/** Either an edit, or why there is none, in words. */
export interface EditResult {
  readonly edit?: DocumentEdits;
  /** What to show, as it stands after the edit. */
  readonly spot?: Spot;
  readonly refused?: string;
}

/** By address of the document; ranges as in LSP, all of the document before the edit. */
export type DocumentEdits = Readonly<Record<string, readonly { readonly range: Spot['range']; readonly newText: string }[]>>;
