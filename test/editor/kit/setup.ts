import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import type { TestProject } from 'vitest/node';
import { getChromium } from '../../../scripts/editor/get-chromium.mjs';
import { getEditor } from '../../../scripts/editor/get-editor.mjs';
import { installExtension } from '../../../scripts/editor/install-extension.mjs';
import { runQuietly } from '../../../scripts/editor/run-quietly.mjs';
import { getWebEditor } from '../../../scripts/editor/web-editor.mjs';

/** What the tests of the editor share. */
export interface Prepared {
  /** Executable of VS Code. */
  readonly editor: string;
  /** The tests that run inside it, as one file. It lies within the extension, because only so do they run where the extension runs. */
  readonly suite: string;
  /** Folder in which the extension is installed from its package. */
  readonly extensions: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    prepared: Prepared | { readonly fault: string };
  }
}

/** Gets an editor and a browser, and packs and installs the extension, once before all tests of the editor. */
export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'dataflow-extension-'));
  try {
    project.provide('prepared', await prepare(folder));
  } catch (fault) {
    // The other tests go on; those of the editor tell.
    project.provide('prepared', { fault: fault instanceof Error ? fault.message : String(fault) });
  }
  return () => rmSync(folder, { recursive: true, force: true });
}

async function prepare(folder: string): Promise<Prepared> {
  const tell = (line: string) => console.log(line);
  const suite = resolve('.build/extension-tests.js');
  const entryPoints = ['test/editor/suite/index.ts'];
  await build({ entryPoints, bundle: true, platform: 'browser', format: 'cjs', external: ['vscode'], outfile: suite, logLevel: 'error' });
  const file = join(folder, 'extension.vsix');
  runQuietly(process.execPath, ['scripts/package.mjs', '--built', `--out=${file}`]);
  getChromium(tell);
  const extensions = join(folder, 'extensions');
  installExtension(await getWebEditor(tell), { userData: join(folder, 'user'), extensions }, file);
  return { editor: await getEditor(tell), suite, extensions };
}
