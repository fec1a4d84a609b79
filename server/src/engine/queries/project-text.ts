// The whole model as one file: every definition in its own words, by section, whichever file it comes from.
import { sections } from '../generated/format-tables.js';
import { grouped } from '../law/grouped.js';
import { namedFiles } from '../law/named-files.js';
import { type Definition, placeOf } from '../model/definition.js';
import { yamlText } from '../model/yaml-text.js';
import type { Language, Text } from '../text.js';
import { entryStretch } from './entry-stretch.js';
import { entryTree } from './entry-tree.js';
import type { FileView, ProjectView } from './project-view.js';

/** Definitions keep their comments; paths of documents are written from the root of the project. */
export function projectText(project: ProjectView, language: Language): string {
  const number = project.files.length;
  const head: Text = {
    en: `All definitions of the project as one file, from ${number} ${number === 1 ? 'file' : 'files'}, on ${project.asOf}. To change them, change those files.`,
    zh: `本项目的全部定义合并为一个文件（来自 ${number} 个文件，${project.asOf}）。如需修改，请修改原文件。`,
  };
  const here = grouped(project.model.all, ({ section, file }) => `${section} ${file}`);
  const parts = sections.flatMap(({ section, list }) => {
    const groups = project.files.flatMap((file) => groupText(project, file, { definitions: here.get(`${section} ${file.path}`) ?? [], list, language }));
    return groups.length === 0 ? [] : [`\n${section}:\n${groups.join('')}`];
  });
  return `# ${head[language]}\ndataflow: 1\n${parts.join('')}`;
}

interface Group {
  readonly definitions: readonly Definition[];
  readonly list: boolean;
  readonly language: Language;
}

function groupText(project: ProjectView, file: FileView, { definitions, list, language }: Group): readonly string[] {
  if (definitions.length === 0) return [];
  const texts = definitions.map((definition) => {
    const lines = definitionLines(file, definition, list);
    const left = leftOut(project, definition, list);
    return left ? [left[language], ...lines].map((line) => `${margin}# ${line}\n`) : lines.map((line) => (line === '' ? '\n' : `${margin}${line}\n`));
  });
  return [`${margin}# ${file.path.replace(/\p{Cc}/gu, ' ')}\n`, ...texts.flat()];
}

const margin = '  ';

/** What would make the file unreadable, or say something twice, is a comment in it. */
function leftOut({ model }: ProjectView, definition: Definition, list: boolean): Text | undefined {
  if (definition.entry.problems.length > 0) return { en: 'This cannot be read:', zh: '以下内容无法读取：' };
  const counts = list || model.tables[definition.kind].get(definition.id) === definition;
  return counts ? undefined : { en: 'Defined twice; this one does not count:', zh: '重复定义，以下内容不计入：' };
}

/** The lines of a definition, without the indentation that it has in its file. */
function definitionLines(file: FileView, definition: Definition, list: boolean): readonly string[] {
  const { entry } = definition;
  const { span, start, style, indent } = entryStretch(file, entry);
  // Aliases mean something in their own file only; there the value has to stand for itself.
  if (entry.problems.length === 0 && !entryTree(file, entry)) return [`${list ? '-' : `${yamlText(entry.id)}:`} ${JSON.stringify(entry.value)}`];
  const above = style === 'block' ? file.read({ start: span.start, end: start }) : '';
  const lines = (above + withPaths(file, definition, { start, end: span.end })).split(/\r\n?|\n/);
  return style === 'flow' ? lines.map((line, index) => (index === 0 ? line : `  ${line.trim()}`)) : lines.map((line) => outdented(line, indent));
}

function outdented(line: string, by: number): string {
  const own = line.length - line.trimStart().length;
  return line.slice(Math.min(own, by));
}

/** The text of a definition with the paths in it written from the root. */
function withPaths(file: FileView, definition: Definition, { start, end }: { readonly start: number; readonly end: number }): string {
  let text = '';
  let at = start;
  for (const { path, file: written, fromRoot } of definition.entry.problems.length > 0 ? [] : namedFiles(definition)) {
    const { span } = placeOf(definition, path, 'value');
    if (written === fromRoot || span.start < at) continue;
    text += file.read({ start: at, end: span.start }) + yamlText(fromRoot);
    at = span.end;
  }
  return text + file.read({ start: at, end });
}
