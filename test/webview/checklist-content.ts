// What the server tells of a project, in the shapes that the pages of checklists are given.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { filingContent, overviewContent } from '../../client/src/checklist/overview-content.js';
import type { ChecklistResult } from '../../server/src/protocol/checklist.js';
import type { FilingContent, OverviewContent } from '../../server/src/protocol/checklist-panel.js';
import { methods, type TotalsResult } from '../../server/src/protocol/messages.js';
import type { ProjectsResult } from '../../server/src/protocol/projects.js';
import { startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';

export interface ProjectContent {
  readonly overview: OverviewContent;
  filing(id: string): FilingContent;
}

/** A copy of an example, with its words in a language. */
export async function exampleContent(example: string, language: 'en' | 'zh'): Promise<ProjectContent> {
  using folder = makeFolder();
  cpSync(join('examples', example), folder.path, { recursive: true });
  folder.write('dataflow.config.yaml', `language: ${language}\nasOf: 2026-11-22\nignore: [drafts/**]\n`);
  return await contentOf(folder);
}

/** A project of one file. */
export async function textContent(text: string): Promise<ProjectContent> {
  using folder = makeFolder({ 'one.dataflow.yaml': text, 'dataflow.config.yaml': 'language: en\nasOf: 2026-11-22\n' });
  return await contentOf(folder);
}

async function contentOf(folder: ReturnType<typeof makeFolder>): Promise<ProjectContent> {
  await using client = await startClient({ folder, capabilities: { experimental: { dataflow: { commands: true } } } });
  const uri = folder.uri().replace(/\/$/, '');
  const ask = <R>(method: string, params: object) => client.connection.sendRequest<R>(method, params);
  await client.receiveMethod(methods.changed);
  const { projects } = await ask<ProjectsResult>(methods.projects, {});
  const [project] = projects;
  if (!project) throw new Error('the server knows no project');
  const checklist = await ask<ChecklistResult>(methods.checklist, { uri });
  const totals = await ask<TotalsResult>(methods.totals, { uri });
  return {
    overview: overviewContent(project, projects, checklist, totals),
    filing(id) {
      const content = filingContent(project, checklist, `filings.${id}`);
      if (content.show !== 'filing') throw new Error(`there is no filing ${id}`);
      return content;
    },
  };
}
