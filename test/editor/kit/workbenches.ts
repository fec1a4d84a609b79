import { randomUUID } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type Session, startSession } from '../../../scripts/editor/session.mjs';
import { prepared } from './prepared.js';
import { servers } from './processes.js';
import { watchPage } from './watch-page.js';

/** A window of the editor on a folder of its own. */
export interface Workbench {
  readonly page: Page;
  readonly folder: string;
  /** What the environment of every process of this editor holds. */
  readonly mark: string;
  /** What the page did that it may not: reach beyond this machine, or load what its policy forbids. */
  readonly trespasses: readonly string[];
  read(path: string): string;
}

/** Files by their path, or the name of an example. */
export type Content = Readonly<Record<string, string>> | string;

export interface Workbenches {
  open(content: Content): Promise<Workbench>;
  /** Language servers of all its windows, by their id. */
  servers(): readonly number[];
}

export interface EditorOptions {
  readonly chinese?: boolean;
  readonly restricted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** One editor for the tests of a file, with the extension installed from its package; each test opens windows of its own. */
export function useWorkbenches({ chinese = false, restricted = false, settings = {} }: EditorOptions = {}): Workbenches {
  let session: Session | undefined;
  const opened: { readonly page: Page; readonly folder: string }[] = [];
  const id = randomUUID();
  const mark = `DATAFLOW_RUN=${id}`;

  beforeAll(async () => {
    session = await startSession({ extensions: prepared().extensions, chinese, restricted, settings, env: { DATAFLOW_RUN: id } });
  });
  afterEach(async ({ task }) => {
    for (const { page, folder } of opened.splice(0)) {
      if (task.result?.state === 'fail') await page.screenshot({ path: `.build/failures/${task.name.replaceAll(/\W+/g, '-')}.png` });
      await page.context().close();
      rmSync(folder, { recursive: true, force: true });
    }
  });
  afterAll(async () => {
    await session?.stop();
  });

  return {
    servers: () => servers(mark),
    async open(content) {
      if (!session) throw new Error('no editor');
      const folder = realpathSync(mkdtempSync(join(tmpdir(), 'dataflow-window-')));
      fill(folder, content);
      const trespasses: string[] = [];
      const page = await session.open({ folder }, (made) => watchPage(made, trespasses));
      opened.push({ page, folder });
      return { page, folder, mark, trespasses, read: (path) => readFileSync(join(folder, path), 'utf8') };
    },
  };
}

function fill(folder: string, content: Content): void {
  if (typeof content === 'string') {
    cpSync(join('examples', content), folder, { recursive: true });
    return;
  }
  for (const [path, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
