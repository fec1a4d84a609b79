import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readSchema } from './schemas.mjs';
import { agreements } from './snippets/agreements.mjs';
import { files } from './snippets/files.mjs';
import { filings } from './snippets/filings.mjs';
import { stops } from './snippets/stops.mjs';

/**
 * Snippets for VS Code: whole files, and definitions with all that the law wants to be in them. Single definitions are not here; the language
 * server completes them with the ids of the project.
 */
export function generateSnippets() {
  const read = (path) => parse(readFileSync(`schemas/${path}.yaml`, 'utf8'));
  const source = {
    schema: readSchema('dataflow'),
    terms: read('catalogues/terms'),
    documents: read('catalogues/documents'),
    sectors: read('catalogues/sectors'),
  };
  const snippets = [...files(source), ...filings(source), ...agreements(source), region];
  const shown = snippets.map(({ title, lines, ...rest }) => [title, { ...rest, body: lines }]);
  return { 'syntaxes/snippets.json': `${JSON.stringify(Object.fromEntries(shown), undefined, 2)}\n` };
}

const region = {
  title: 'Folding region / 折叠区域',
  prefix: '#region',
  description: 'Lines that fold together',
  lines: [`#region ${stops().fill('Name')}`, '$0', '#endregion'],
};
