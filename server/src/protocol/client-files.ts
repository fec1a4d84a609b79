// Files that the client provides, for servers that cannot read a disk. A client that does says so: `experimental: { dataflow: { files: true } }`.

/** Names of these requests, from server to client. */
export const fileMethods = {
  /** Every dataflow file and every `dataflow.config.yaml` in a folder and below it. */
  listFiles: 'dataflow/listFiles',
  readFile: 'dataflow/readFile',
} as const;

export interface ListFilesParams {
  readonly uri: string;
}

export interface ListFilesResult {
  readonly uris: readonly string[];
}

export interface ReadFileParams {
  readonly uri: string;
}

/** Without a text there is no such file, or it cannot be read. */
export interface ReadFileResult {
  readonly text?: string | undefined;
}
