// The command line as tasks of the editor, with the program that comes with the extension.
import { Disposable, l10n, ProcessExecution, Task, type TaskDefinition, TaskGroup, tasks, Uri, type WorkspaceFolder, workspace } from 'vscode';
import type { App, Part } from './app.js';
import type { Platform } from './platform.js';

export const taskProvider: Part = (app) => {
  const { node } = app.platform;
  if (!node) return Disposable.from();
  const program = Uri.joinPath(app.context.extensionUri, 'dist', 'cli.js').fsPath;
  return tasks.registerTaskProvider('dataflow', {
    provideTasks: () =>
      foldersWithProjects(app).flatMap((folder) => offered.map((definition) => taskFor({ type: 'dataflow', ...definition }, folder, { node, program }))),
    resolveTask: ({ definition, scope }) =>
      typeof scope === 'object' && typeof definition['command'] === 'string' ? taskFor(definition, scope, { node, program }) : undefined,
  });
};

const offered: readonly { readonly command: string; readonly arguments?: readonly string[] }[] = [
  { command: 'check' },
  { command: 'test' },
  { command: 'lock', arguments: ['--check'] },
  { command: 'timeline' },
];

interface Program {
  readonly node: NonNullable<Platform['node']>;
  readonly program: string;
}

function foldersWithProjects({ projects }: App): readonly WorkspaceFolder[] {
  const withProjects = new Set(projects.all.map(({ uri }) => workspace.getWorkspaceFolder(Uri.parse(uri))?.index));
  return (workspace.workspaceFolders ?? []).filter(({ uri, index }) => uri.scheme === 'file' && withProjects.has(index));
}

function taskFor(definition: TaskDefinition, folder: WorkspaceFolder, { node, program }: Program): Task {
  const given: unknown = definition['arguments'];
  const words = [String(definition['command']), ...(Array.isArray(given) ? given.map(String) : [])];
  const execution = new ProcessExecution(node.command, [program, ...words], { cwd: folder.uri.fsPath, env: { ...node.environment } });
  // Without a problem matcher: what is found stands among the problems already, and would stand there twice.
  const task = new Task(definition, folder, words.join(' '), 'dataflow', execution);
  task.detail = details()[words[0] ?? ''] ?? '';
  task.group = words[0] === 'test' ? TaskGroup.Test : TaskGroup.Build;
  task.presentationOptions = { clear: true };
  return task;
}

function details(): Readonly<Record<string, string>> {
  return {
    check: l10n.t('Findings, and what every flow needs'),
    test: l10n.t('What the projects expect of themselves'),
    lock: l10n.t('Whether flows keep to the approved scope'),
    timeline: l10n.t('Stages and deadlines of the filings'),
  };
}
