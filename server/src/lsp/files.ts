import type { Found } from '../project/find-files.js';
import type { ReadText } from '../project/read-text.js';

/** Where files come from that are not open in the client. Everything goes by addresses. */
export interface Files {
  /** What lies below the root of a project; `pause` is awaited now and then, because there may be much. */
  find(root: string, ignore: readonly string[], pause: () => Promise<void>): Promise<Found>;
  /** The text of a file, or why there is none; undefined where there is no file. */
  read(address: string): Promise<ReadText | undefined>;
  /** Whether a file exists. Left out where nobody can look. */
  readonly exists?: (address: string) => boolean;
  /** The nearest folder at or above a folder that holds settings. */
  configAbove(folder: string): Promise<string | undefined>;
}

/** Where nothing can be read, a project is what is open. */
export const noFiles: Files = {
  find: async () => ({ files: [], nested: [] }),
  read: async () => undefined,
  configAbove: async () => undefined,
};
