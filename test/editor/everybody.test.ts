import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../scripts/editor/workbench.mjs';
import { diagram, editorButton, filing, openRead, overview } from './kit/windows.js';
import { useWorkbenches } from './kit/workbenches.js';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const workbenches = useWorkbenches();

describe('the panels', () => {
  test('can be used by everybody, in every look of the editor', async () => {
    const { page, folder } = await workbenches.open('car-maker');
    const panels = await openAll(page);
    const faults: string[] = [];
    for (const [theme, kind] of [
      ['Light Modern', 'vscode-light'],
      ['Dark Modern', 'vscode-dark'],
      ['Default High Contrast', 'vscode-high-contrast'],
      ['Default High Contrast Light', 'vscode-high-contrast-light'],
    ]) {
      mkdirSync(join(folder, '.vscode'), { recursive: true });
      writeFileSync(join(folder, '.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      for (const { name, background, show } of panels) {
        const panel = await show();
        await panel.locator(`body.${kind}`).waitFor();
        for (const fault of await faultsOf(panel, background)) faults.push(`${theme}, ${name}: ${fault}`);
      }
    }
    expect(faults).toEqual([]);
  });
});

interface Panel {
  readonly name: string;
  /** Variable with the colour that the editor paints below the page. */
  readonly background: string;
  /** Brings it to the front. */
  show(): Promise<Frame>;
}

/** Opens all panels, and in the filing everything that can be opened. */
async function openAll(page: Page): Promise<readonly Panel[]> {
  await openRead(page, 'filings.dataflow.yaml');
  await editorButton(page, 'Open Checklist').click();
  await (await overview(page))
    .getByRole('button', { name: /assessment-telemetry/ })
    .first()
    .click();
  await expandAll(await filing(page));
  await runCommand(page, 'Dataflow: Show Diagram');
  await (await diagram(page)).getByRole('button', { name: /^1\b/ }).waitFor();
  const bring = async (name: RegExp, then: (page: Page) => Promise<Frame>) => {
    await page.getByRole('tab', { name }).first().click();
    return then(page);
  };
  return [
    { name: 'overview', background: '--vscode-sideBar-background', show: () => overview(page) },
    { name: 'diagram', background: '--vscode-editor-background', show: () => bring(/^Data flows/, diagram) },
    { name: 'filing', background: '--vscode-editor-background', show: () => bring(/assessment-telemetry/, filing) },
  ];
}

async function expandAll(panel: Frame): Promise<void> {
  for (const closed of ['.expander[aria-expanded="false"]', 'details:not([open]) > summary']) {
    const buttons = panel.locator(closed);
    while ((await buttons.count()) > 0) await buttons.first().click();
  }
}

const asked = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] };

/** What a checker of accessibility finds wrong with a page, which itself is transparent. */
async function faultsOf(panel: Frame, background: string): Promise<readonly string[]> {
  await panel.evaluate(axe);
  const check = `document.documentElement.style.background = 'var(${background})', axe.run(document, ${JSON.stringify(asked)})`;
  const { violations } = await panel.evaluate<Checked>(check);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`));
}

interface Checked {
  readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[] }[];
}
