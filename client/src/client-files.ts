// Files for a server that has no disk: the web, and folders that live somewhere else.
import { type Disposable, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { fileMethods, type ListFilesParams, type ListFilesResult, type ReadFileParams, type ReadFileResult } from '../../server/src/protocol/client-files.js';
import { findFiles } from './find-files.js';

/** Answers the server's questions about files. */
export function clientFiles(client: BaseLanguageClient): Disposable {
  const listing = client.onRequest(fileMethods.listFiles, async ({ uri }: ListFilesParams): Promise<ListFilesResult> => {
    const found = await findFiles(Uri.parse(uri));
    return { uris: found.map(String) };
  });
  const reading = client.onRequest(fileMethods.readFile, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    try {
      return { text: new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri))) };
    } catch {
      return {};
    }
  });
  return { dispose: () => [listing, reading].map((one) => one.dispose()) };
}
