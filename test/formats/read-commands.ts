// Reads build logs as the runners of GitHub and Azure do: commands are taken out, everything else is text.
import { relative } from 'node:path';
import type { Told } from './told.js';

export interface LogCommand {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** The workflow commands of a log of GitHub Actions. */
export function githubCommands(log: string): readonly LogCommand[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, name = '', properties = '', data = ''] = /^\s*::([^ :]+)(?: (.*?))?::(.*)$/.exec(line) ?? [];
    return name === '' ? [] : [{ name, properties: pairs(properties, ',', githubProperty), data: githubData(data) }];
  });
}

/** The logging commands of a log of Azure Pipelines. */
export function azureCommands(log: string): readonly LogCommand[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const [, name = '', properties = '', data = ''] = /##vso\[([^ \]]+)(?: ([^\]]*))?\](.*)$/.exec(line) ?? [];
    return name === '' ? [] : [{ name, properties: pairs(properties, ';', azureProperty), data: azureData(data) }];
  });
}

function pairs(text: string, separator: string, read: (value: string) => string): ReadonlyMap<string, string> {
  const found = text.split(separator).map((pair): [string, string] => [pair.slice(0, pair.indexOf('=')), read(pair.slice(pair.indexOf('=') + 1))]);
  return new Map(found);
}

const githubData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const githubProperty = (text: string) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');
const azureData = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%AZP25', '%');
const azureProperty = (text: string) =>
  text.replaceAll('%3B', ';').replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%5D', ']').replaceAll('%AZP25', '%');

/** The findings of a log of GitHub Actions: annotations, and what is waived as text. */
export function readGithub(log: string): readonly Told[] {
  const annotations = githubCommands(log).map(({ properties, data }) => ({
    rule: properties.get('title') ?? '',
    file: properties.get('file') ?? '',
    line: Number(properties.get('line')),
    column: Number(properties.get('col')),
    message: data.split('\n')[0] ?? '',
    waived: false,
  }));
  return [...annotations, ...logTexts(log)];
}

/** The findings of a log of Azure Pipelines, whose paths are whole ones. */
export function readAzure(log: string, base: string): readonly Told[] {
  const issues = azureCommands(log).map(({ properties, data }) => ({
    rule: properties.get('code') ?? '',
    file: relative(base, properties.get('sourcepath') ?? ''),
    line: Number(properties.get('linenumber')),
    column: Number(properties.get('columnnumber')),
    message: data.split('\n')[0] ?? '',
    waived: false,
  }));
  return [...issues, ...logTexts(log)];
}

function logTexts(log: string): readonly Told[] {
  return log.split('\n').flatMap((line) => {
    const [, file = '', lineNumber, column, kind, rule = '', message = ''] =
      /^(.+?):(\d+):(\d+) (waived|已列为例外|info|hint) ([a-z-]+): (.*)$/.exec(line) ?? [];
    const waived = kind === 'waived' || kind === '已列为例外';
    const text = waived ? message.replace(/ \([^()]*\)$|（[^（）]*）$/, '') : message;
    return file === '' ? [] : [{ rule, file, line: Number(lineNumber), column: Number(column), message: text, waived }];
  });
}
