import { beforeAll, describe, expect, test } from 'vitest';
import type { OverviewContent } from '../../server/src/protocol/checklist-panel.js';
import { exampleContent, textContent } from './checklist-content.js';
import { shown, usePages } from './stand-in.js';

const openPage = usePages();
let cars: OverviewContent;

beforeAll(async () => {
  cars = (await exampleContent('car-maker', 'en')).overview;
});

async function show(content: OverviewContent) {
  const standIn = await openPage({ bundle: 'checklist', width: 300 });
  await standIn.tell(content);
  return { ...standIn, main: standIn.page.getByRole('main') };
}

const oneFlow = `exporters: { a: { ciio: false } }
populations: { p: { size: 200000 } }
recipients: { r: { country: DE } }
categories: { c: { class: personal } }
flows: { crm-sync: { from: a, to: r, categories: [c], population: p, individuals: { 2026: 200000 } } }
`;

describe('totals', () => {
  test('are bars that say in words what they show', async () => {
    const { main } = await show(cars);
    const meter = main.getByRole('meter', { name: 'ordinary personal information' }).first();
    expect(await meter.getAttribute('aria-valuetext')).toBe(
      'between 141,200 and 167,100; 100,000 reached: standard contract or certification; 832,899 left until 1,000,000: security assessment',
    );
    expect(await meter.getAttribute('aria-valuemax')).toBe('1000000');
    expect(await shown(main.locator('.measure').first())).toContain('141,200–167,100\n14–16% of 1,000,000');
  });

  test('show what is certain apart from what is possible, and every threshold', async () => {
    const { main } = await show(cars);
    const bar = main.locator('.bar').first();
    expect(await bar.locator('.certain').getAttribute('style')).toContain('width:14.12%');
    expect(await bar.locator('.possible').getAttribute('style')).toMatch(/left:14\.12%;width:2\.5\d*%/);
    expect(await bar.locator('.threshold-mark').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('style')))).toEqual(['left:10%;', 'left:100%;']);
  });
});

describe('filings', () => {
  test('tell what they are, where they are and what is there, and open their page', async () => {
    const { main, said } = await show(cars);
    const filing = main.locator('[data-filing="contract-hong-kong"]');
    expect((await shown(filing)).split('\n').map((line) => line.trim())).toEqual(
      expect.arrayContaining(['contract-hong-kong', '④', 'Check by the provincial CAC', 'late', 'Documents 3/3']),
    );
    await filing.press('Enter');
    expect((await said()).at(-1)).toEqual({ does: 'openFiling', address: 'filings.contract-hong-kong' });
  });

  test('have a menu of the editor, which is told what they are', async () => {
    const { main } = await show(cars);
    const row = main.locator('li.filing:has([data-filing="contract-tansei"])');
    expect(JSON.parse((await row.getAttribute('data-vscode-context')) ?? '')).toEqual({
      webviewSection: 'filing',
      uri: cars.project.uri,
      address: 'filings.contract-tansei',
      preventDefaultContextMenuItems: true,
    });
  });

  test('can be created for the flows that have none; a refusal stands where it was asked', async () => {
    const { main, said, tell } = await show(cars);
    const button = main.getByRole('button', { name: 'Create filing' });
    await button.click();
    expect((await said()).at(-1)).toEqual({ does: 'createFiling', change: 1, outcome: 'security-assessment' });
    expect(await button.isDisabled()).toBe(true);
    await tell({ show: 'reply', change: 1, refused: 'The file <b>cannot</b> be read' });
    expect(await shown(main.getByRole('alert'))).toBe('The file <b>cannot</b> be read');
    expect(await button.isDisabled()).toBe(false);
  });

  test('that do not exist yet are offered', async () => {
    const { main } = await show((await textContent(oneFlow)).overview);
    expect(await shown(main.locator('.wanting'))).toMatch(/^No filings yet\. One flow needs one:/);
    expect(await main.getByRole('button', { name: 'Create filing' }).count()).toBe(1);
  });
});

describe('deadlines', () => {
  test('come in their order, with those that have passed marked in words', async () => {
    const { main } = await show(cars);
    const rows = main.locator('.deadline');
    expect(await shown(rows.first())).toMatch(/^2026-06-05\noverdue\n+End of the check of the filing\n+contract-hong-kong · provincial CAC/i);
    expect(await shown(rows.nth(1))).toContain('in 9 days');
    const days = await rows.locator('.when time').allInnerTexts();
    expect(days).toEqual([...days].sort());
  });

  test('of later years are shown to those who ask', async () => {
    const { main } = await show(cars);
    const before = await main.locator('.deadline').count();
    await main.getByRole('button', { name: /more after 2027-11-22/ }).click();
    expect(await main.locator('.deadline').count()).toBe(cars.deadlines.length);
    expect(before).toBeLessThan(cars.deadlines.length);
  });
});

test('without flows the page names the next step', async () => {
  const { main, said } = await show((await textContent('exporters: { a: { ciio: false } }\n')).overview);
  await main.getByRole('button', { name: 'Write the first flow' }).click();
  expect((await said()).at(-1)).toEqual({ does: 'startWriting' });
});

test('one of several projects can be chosen', async () => {
  const { main, said } = await show({ ...cars, projects: [cars.project, { uri: 'file:///other', name: 'other' }] });
  await main.getByLabel('Project').selectOption('other');
  expect((await said()).at(-1)).toEqual({ does: 'chooseProject', uri: 'file:///other' });
});

test('a name from a file is text, whatever it looks like', async () => {
  const { page, main, faults } = await show((await textContent(oneFlow.replace('a: { ', 'a: { name: "<img src=x onerror=alert(1)>", '))).overview);
  expect(await shown(main.getByRole('heading', { level: 3 }))).toContain('<img src=x onerror=alert(1)>');
  expect(await page.locator('img').count()).toBe(0);
  expect(faults).toEqual([]);
});
