// What the pictures of the documentation show. Names of buttons are those of the editor: English, or Chinese where they are ours.
import { join } from 'node:path';
import { change } from './example-folder.mjs';
import { goTo, openFile, runCommand, webviewFrame } from './workbench.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./photograph.mjs').Scene} Scene
 */

const flows = 'flows.dataflow.yaml';
const ours = {
  diagram: /^(Diagram|流转图)$/,
  totals: /^(Totals|合计)/,
  documents: /^(Documents|材料)/,
  showDiagram: /^(Show Diagram|显示流转图)/,
  openChecklist: /^(Open Checklist|打开清单)/,
  container: /^(Data Compliance|数据出境合规)$/,
  sections: [/^(Recipients|境外接收方)/, /^(Flows|流转)/],
  walkthrough: /First verdict|第一个结论/,
  explain: { en: 'Dataflow: Explain', zh: '说明理由' },
};

/** @type {readonly Scene[]} */
export const scenes = [
  {
    name: 'editor',
    isPublished: true,
    example: 'car-maker',
    async show(page) {
      await openFile(page, flows);
      await waitForFindings(page);
      await runCommand(page, 'Problems: Focus on Problems View');
      await openFile(page, flows);
      await goTo(page, 66, 1);
    },
  },
  {
    name: 'diagram',
    isPublished: true,
    example: 'car-maker',
    async show(page) {
      await showDiagram(page);
    },
  },
  {
    name: 'changes',
    example: 'car-maker',
    prepare: (folder) =>
      change(join(folder, flows), [
        ['2026: 138000', '2026: 165000'],
        ['    exemption: hr\n', ''],
        ['  controller-logs:', '  controller-diagnostics:'],
      ]),
    async show(page) {
      const panel = await showDiagram(page);
      await panel.getByRole('radio', { name: /^(Changes|变化|变更|变动)$/ }).check({ force: true });
    },
  },
  {
    name: 'checklist',
    isPublished: true,
    example: 'car-maker',
    async show(page) {
      await openFile(page, 'filings.dataflow.yaml');
      await page.getByRole('button', { name: ours.openChecklist }).first().click();
      const view = await webviewFrame(page, (frame) => frame.getByRole('heading', { name: ours.totals }));
      await view
        .getByRole('button', { name: /assessment-telemetry/ })
        .first()
        .click();
      await webviewFrame(page, (frame) => frame.getByRole('heading', { name: ours.documents }));
    },
  },
  {
    name: 'model',
    example: 'car-maker',
    async show(page) {
      await openFile(page, flows);
      await waitForFindings(page);
      await goTo(page, 58, 5);
      await page.getByRole('tab', { name: ours.container }).first().click();
      for (const section of ours.sections) await page.getByRole('treeitem', { name: section }).first().locator('.monaco-tl-twistie').click();
    },
  },
  {
    name: 'walkthrough',
    example: 'hr-subsidiary',
    async show(page) {
      await page.keyboard.press('F1');
      await page.locator('.quick-input-widget input').fill('>Welcome: Open Walkthrough...');
      await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Open Walkthrough' }).first().click();
      await page.locator('.quick-input-list .monaco-list-row', { hasText: ours.walkthrough }).first().click();
      await page.locator('.getting-started-step').first().waitFor();
    },
  },
  {
    name: 'explanation',
    example: 'car-maker',
    async show(page, language) {
      await openFile(page, flows);
      await waitForFindings(page);
      await goTo(page, 4, 5);
      await runCommand(page, ours.explain[language]);
    },
  },
];

/** @param {Page} page */
async function waitForFindings(page) {
  await page.locator('.codelens-decoration').nth(1).waitFor();
}

/** @param {Page} page */
async function showDiagram(page) {
  await openFile(page, flows);
  await waitForFindings(page);
  await runCommand(page, 'View: Toggle Primary Side Bar Visibility');
  await page.getByRole('button', { name: ours.showDiagram }).first().click();
  const panel = await webviewFrame(page, (frame) => frame.getByRole('toolbar', { name: ours.diagram }));
  await panel.getByRole('button', { name: /^1\b/ }).waitFor();
  return panel;
}
