import * as vscode from 'vscode';
import { same } from './expected.js';
import { isInWorker } from './extension.js';

/** The command line as tasks. */
export function taskTests(): void {
  describe('tasks', () => {
    if (isInWorker()) {
      it('are not offered where no program can run', async () => {
        same((await vscode.tasks.fetchTasks({ type: 'dataflow' })).length, 0);
      });
      return;
    }

    it('are offered for every folder with projects', async () => {
      const tasks = await vscode.tasks.fetchTasks({ type: 'dataflow' });
      same(
        ['one', 'two', 'edited'].map((folder) => tasks.filter((task) => folderOf(task) === folder).map(({ name }) => name)),
        Array(3).fill(['check', 'test', 'lock --check', 'timeline']),
      );
    });

    it('run the program that comes with the extension, and end as it does', async () => {
      same([await exitCode('two', 'check'), await exitCode('two', 'test')], [1, 0]);
    });
  });
}

function folderOf({ scope }: vscode.Task): string | undefined {
  return typeof scope === 'object' ? scope.name : undefined;
}

async function exitCode(folder: string, name: string): Promise<number | undefined> {
  const tasks = await vscode.tasks.fetchTasks({ type: 'dataflow' });
  const task = tasks.find((one) => folderOf(one) === folder && one.name === name);
  if (!task) throw new Error(`no task ${name} for ${folder}`);
  let listening: vscode.Disposable | undefined;
  const ended = new Promise<number | undefined>((resolve) => {
    listening = vscode.tasks.onDidEndTaskProcess(({ execution, exitCode: code }) => execution.task.name === name && resolve(code));
  });
  await vscode.tasks.executeTask(task);
  try {
    return await ended;
  } finally {
    listening?.dispose();
  }
}
