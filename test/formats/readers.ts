import { readAzure, readGithub } from './read-commands.js';
import { readHtml, readMarkdown } from './read-documents.js';
import { readGitlab, readRdjson, readRdjsonl } from './read-json-formats.js';
import { readJunit } from './read-junit.js';
import { readSarif } from './read-sarif.js';
import type { Told } from './told.js';

/** Each format with what reads it back. */
export const readers: readonly [string, (text: string, base: string) => readonly Told[]][] = [
  ['sarif', readSarif],
  ['github', readGithub],
  ['azure', readAzure],
  ['gitlab', readGitlab],
  ['junit', readJunit],
  ['rdjson', readRdjson],
  ['rdjsonl', readRdjsonl],
  ['markdown', readMarkdown],
  ['html', readHtml],
];
