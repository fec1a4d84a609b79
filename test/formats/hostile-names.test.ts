import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer, walkTokens } from 'marked';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Folder } from '../kit/folder.js';
import { hostileFiles, hostileProject } from './hostile-project.js';
import { attributeOf, htmlElements } from './html-tree.js';
import { azureCommands, githubCommands } from './read-commands.js';
import { readers } from './readers.js';
import { runCheck } from './run-check.js';
import { readJson, type Told, toldLines } from './told.js';

/** What a log shows is on one line, with spaces for what it cannot show. */
function shown({ message, ...told }: Told): Told {
  return { ...told, message: message.replace(/\s*\p{Cc}+\s*/gu, ' ') };
}

/** A byte order mark is a character of the text, which `json` counts, and none of the line. */
function withoutMark({ column, ...told }: Told, folder: string): Told {
  const marked = told.line === 1 && readFileSync(join(folder, told.file), 'utf8').startsWith('\uFEFF');
  return { ...told, column: column - (marked && column > 1 ? 1 : 0) };
}

describe.each(['en', 'zh'])('told in %s', (language) => {
  let folder: Folder;
  let json: readonly Told[];
  const report = (format: string) => readFileSync(join(folder.path, 'reports', format), 'utf8');

  beforeAll(() => {
    folder = hostileProject();
    const outputs = ['text', ...readers.map(([format]) => format)].flatMap((format) => ['--output', `${format}=reports/${format}`]);
    const run = runCheck(folder.path, ['--format', 'json', '--language', language, ...outputs]);
    expect(run.stderr).toBe('');
    json = readJson(run.stdout);
  });
  afterAll(() => folder[Symbol.dispose]());

  test('the project has what is meant to be hard', () => {
    expect(new Set(json.map(({ file }) => file))).toEqual(new Set([hostileFiles[0], `deep/${hostileFiles[1]}`, 'deep/dataflow.config.yaml']));
    expect(json.some(({ line, column, file }) => line === 1 && column === 12 && file.startsWith('deep/1'))).toBe(true);
    expect(json.some(({ column }) => column > 300)).toBe(true);
    expect(json.filter(({ waived }) => waived)).toHaveLength(2);
  });

  test.each(readers)('%s brings rules, files, lines, columns, words and waivers through', (format, read) => {
    const told = read(report(format), folder.path).map(shown);
    expect(toldLines(told)).toEqual(toldLines(json.map((one) => shown(withoutMark(one, folder.path)))));
  });

  test('no name becomes a command of a build service', () => {
    const annotated = json.filter(({ waived }) => !waived);
    expect(githubCommands(report('github')).filter(({ name }) => !['error', 'warning', 'notice'].includes(name))).toEqual([]);
    expect(githubCommands(report('github'))).toHaveLength(annotated.length);
    expect(azureCommands(report('azure')).filter(({ name }) => name !== 'task.logissue')).toEqual([]);
    expect(report('github')).not.toMatch(/^[^:\n].*##\[/m);
  });

  test('no name moves the cursor of a terminal or begins a line', () => {
    expect(report('text')).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u);
    expect(report('text')).not.toMatch(/^\s*(?:::|##)/m);
  });

  test('no name becomes an element of a page', () => {
    const elements = htmlElements(report('html'));
    const names = new Set(elements.map(({ tagName }) => tagName));
    expect(['script', 'img', 'iframe', 'link', 'object', 'svg'].filter((name) => names.has(name))).toEqual([]);
    expect(elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on|^style$|^src$/.test(name)))).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === 'article')).toHaveLength(json.length);
    for (const link of elements.filter(({ tagName }) => tagName === 'a')) expect(attributeOf(link, 'href')).toMatch(/^https?:\/\/[\w.-]+\.cn\//);
    expect(elements.flatMap((one) => (one.tagName === 'html' ? [attributeOf(one, 'lang')] : []))).toEqual([language === 'zh' ? 'zh-CN' : 'en']);
  });

  test('no name becomes formatting of a comment', () => {
    const elements: string[] = [];
    const links: string[] = [];
    const tokens = lexer(report('markdown'));
    walkTokens(tokens, (token) => {
      if (token.type === 'html') elements.push(token.text.trim());
      if (token.type === 'link') links.push(token.href);
    });
    expect(elements.map((text) => text.replace(/[（(]\d+[)）]/, ''))).toEqual([
      '<!-- dataflow report -->',
      `<details><summary>${language === 'zh' ? '已列为例外' : 'Waived '}</summary>`,
      '</details>',
    ]);
    expect(links.filter((link) => link.includes('e.example'))).toEqual([]);
    const [table] = tokens.filter((token) => token.type === 'table');
    expect(table && 'header' in table ? table.header : []).toHaveLength(6);
    // Links lead from the report to the files, whatever they are called.
    const files = new Set(
      links.filter((link) => link.startsWith('../')).map((link) => decodeURIComponent(new URL(link, 'file:///reports/x').pathname.slice(1))),
    );
    expect(files).toEqual(new Set(json.map(({ file }) => file)));
  });
});
