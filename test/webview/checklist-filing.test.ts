import { beforeAll, describe, expect, test } from 'vitest';
import type { ChecklistPageState, FilingContent } from '../../server/src/protocol/checklist-panel.js';
import { exampleContent, type ProjectContent } from './checklist-content.js';
import { shown, usePages } from './stand-in.js';

const openPage = usePages();
let cars: ProjectContent;
let survey: FilingContent;

beforeAll(async () => {
  cars = await exampleContent('car-maker', 'en');
  survey = cars.filing('assessment-survey');
});

async function show(content = survey, state?: ChecklistPageState) {
  const standIn = await openPage({ bundle: 'checklist', state });
  await standIn.tell(content);
  return { ...standIn, main: standIn.page.getByRole('main') };
}

/** The same filing after somebody edited the file. */
function edited(change: Partial<FilingContent['filing']>): FilingContent {
  return { ...survey, filing: { ...survey.filing, ...change } };
}

describe('the headline', () => {
  test('says what the filing is, how it stands, what comes next, until when and by whom', async () => {
    const { main } = await show();
    const text = await shown(main.locator('header'));
    for (const words of ['assessment-survey', 'Security assessment', 'Next Assessment by the national CAC', '2027-06-30', 'privacy-office', '8/12']) {
      expect(text).toContain(words);
    }
  });

  test('sets the status, and falls back to what the file says where that is refused', async () => {
    const { main, said, tell } = await show();
    const status = main.getByLabel('Status', { exact: true });
    await status.selectOption('approved');
    expect((await said()).at(-1)).toEqual({ does: 'setValue', change: 1, address: 'filings.assessment-survey', path: ['status'], value: 'approved' });
    await tell(survey);
    expect(await status.inputValue()).toBe('approved');
    await tell({ show: 'reply', change: 1, refused: 'The entry cannot be read' });
    expect(await status.inputValue()).toBe('accepted');
    expect(await shown(main.getByRole('alert'))).toBe('The entry cannot be read');
  });

  test('has the button for the submission pack', async () => {
    const { main, said } = await show();
    await main.getByRole('button', { name: 'Prepare submission pack' }).press('Enter');
    expect((await said()).at(-1)).toEqual({ does: 'preparePack', address: 'filings.assessment-survey' });
  });
});

describe('the stages', () => {
  test('are an ordered list that knows the current step', async () => {
    const { main } = await show();
    const steps = main.locator('ol.stepper > li');
    expect(await steps.count()).toBe(8);
    expect(await shown(main.locator('[aria-current=step]'))).toContain('Assessment by the national CAC');
    expect(await shown(steps.first())).toContain('done');
  });

  test('tell of each one, when it is chosen, what it rests on', async () => {
    const { main } = await show();
    await main.getByRole('button', { name: /^Filing with the provincial CAC/ }).click();
    const details = main.getByRole('region', { name: 'Filing with the provincial CAC' });
    expect(await shown(details)).toContain('not verified');
    expect(await details.getByRole('link', { name: 'CAC Order 11 Art. 6' }).getAttribute('href')).toMatch(/^https:/);
  });
});

describe('documents', () => {
  test('are ticked off: final, or back to a draft', async () => {
    const { main, said } = await show();
    const draft = main.getByRole('checkbox', { name: 'Data flow diagrams is final' });
    expect(await draft.getAttribute('aria-checked')).toBe('mixed');
    await draft.press('Space');
    expect((await said()).at(-1)).toMatchObject({ does: 'setValue', path: ['documents', 'data-flow-diagrams', 'status'], value: 'final' });
    await main.getByRole('checkbox', { name: 'Declaration form is final' }).click();
    expect((await said()).at(-1)).toMatchObject({ path: ['documents', 'declaration-form', 'status'], value: 'draft' });
  });

  test('that are ticked once more before the file has it are what they were', async () => {
    const { main, said } = await show();
    const draft = main.getByRole('checkbox', { name: 'Data flow diagrams is final' });
    await draft.press('Space');
    await draft.press('Space');
    expect((await said()).slice(-2)).toMatchObject([{ value: 'final' }, { value: 'draft' }]);
    expect(await draft.getAttribute('aria-checked')).toBe('mixed');
  });

  test('keep the value that is being written until the file has it', async () => {
    const { main, tell } = await show();
    const status = main.getByLabel('Status of Credentials of the overseas recipient');
    await status.selectOption('draft');
    await tell(edited({ owner: 'somebody else' }));
    expect(await status.inputValue()).toBe('draft');
    const documents = survey.filing.documents.map((one) => (one.id === 'recipient-credentials' ? { ...one, status: 'draft' as const } : one));
    await tell(edited({ documents }));
    await tell({ show: 'reply', change: 1, refused: null });
    expect(await status.inputValue()).toBe('draft');
    expect(await shown(main.page().getByRole('status'))).toBe('Written to the file');
  });

  test('open their file, or say that it is not there', async () => {
    const { main, said } = await show();
    await main.getByRole('button', { name: 'legal/engineering-survey-draft.md' }).click();
    expect((await said()).at(-1)).toMatchObject({ does: 'openFile', uri: expect.stringMatching(/engineering-survey-draft\.md$/) });
    const telemetry = await show(cars.filing('assessment-telemetry'));
    expect(await shown(telemetry.main.locator('[data-document="pipia-report"]'))).toContain('filing/telemetry/pipia.docx is not there');
  });

  test('say where the submission pack has a draft of them, as long as they are not final', async () => {
    const { main } = await show();
    const noted = await main.locator('li.document', { hasText: 'can be drafted' }).evaluateAll((rows) => rows.map((row) => row.getAttribute('data-document')));
    const wanted = survey.filing.documents.filter(({ drafted, status }) => drafted && status !== 'final').map(({ id }) => id);
    expect(wanted).toContain('data-flow-diagrams');
    expect(noted).toEqual(wanted);
  });

  test('have guidance and headings for those who ask', async () => {
    const { main } = await show();
    const report = main.locator('[data-document="self-assessment-report"]');
    await report.getByRole('button', { name: 'Guidance' }).click();
    expect(await shown(report)).toContain('Common fault');
    await report.getByRole('button', { name: 'Headings of the report (16)' }).click();
    expect(await report.locator('.headings > li').count()).toBe(16);
  });
});

describe('terms', () => {
  test('are a table of agreements and terms', async () => {
    const { main } = await show();
    expect(await main.getByRole('columnheader').allInnerTexts()).toEqual(['Term', 'engineering-survey']);
    const row = main.getByRole('row', { name: /^Force majeure/ });
    expect(await shown(row.getByRole('cell'))).toContain('missing');
  });

  test('can be narrowed to what is missing', async () => {
    const { main } = await show();
    await main.getByLabel('Only what is missing (4)').check();
    expect(await main.locator('tr[data-term]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-term')))).toEqual([
      'force-majeure-security',
      'dispute-resolution',
      'audit-rights',
      'processing-records-3y',
    ]);
  });

  test('are written where they stand, by the keyboard alone', async () => {
    const { page, main, said } = await show();
    const pencil = main.getByRole('button', { name: 'Write where engineering-survey has “Force majeure”' });
    await pencil.press('Enter');
    await page.keyboard.type('Art. 11(3)');
    await page.keyboard.press('Enter');
    const wanted = { address: 'agreements.engineering-survey', path: ['terms', 'force-majeure-security'], value: 'Art. 11(3)' };
    expect((await said()).at(-1)).toMatchObject({ does: 'setValue', ...wanted });
    expect(await pencil.evaluate((button) => button.matches(':focus'))).toBe(true);
    expect(await shown(main.locator('tr[data-term="force-majeure-security"]'))).toContain('Art. 11(3)');
  });

  test('stay as they are when somebody thinks better of it', async () => {
    const { page, main, said } = await show();
    const before = (await said()).length;
    await main.getByRole('button', { name: 'Write where engineering-survey has “Force majeure”' }).click();
    await page.keyboard.type('Art. 99');
    await page.keyboard.press('Escape');
    expect((await said()).length).toBe(before);
    expect(await shown(main.locator('tr[data-term="force-majeure-security"]'))).toContain('missing');
  });
});

describe('while somebody types in the file', () => {
  test('place, focus, half-written words and what is open stay', async () => {
    const { page, main, tell } = await show();
    await main.locator('[data-document="self-assessment-report"]').getByRole('button', { name: 'Guidance' }).click();
    await main.getByRole('button', { name: 'Write where engineering-survey has “Dispute resolution”' }).click();
    await page.keyboard.type('Art.');
    const place = await page.evaluate('scrollY');
    expect(place).toBeGreaterThan(0);
    await tell(edited({ documents: survey.filing.documents.map((one) => ({ ...one, owner: `${one.owner ?? 'legal'}` })), standing: 'is something else' }));
    expect(await page.evaluate('document.activeElement.value')).toBe('Art.');
    expect(await shown(main.locator('[data-document="self-assessment-report"]'))).toContain('Common fault');
    expect(Math.abs((await page.evaluate<number>('scrollY')) - Number(place))).toBeLessThan(400);
  });

  test('a filing that is gone for a moment comes back as it was', async () => {
    const { page, main, tell } = await show();
    await main.locator('[data-document="self-assessment-report"]').getByRole('button', { name: 'Guidance' }).click();
    await tell({ show: 'nothing', because: 'gone' });
    expect(await shown(page.getByRole('main'))).toContain('no longer part of the project');
    await tell(survey);
    expect(await shown(main.locator('[data-document="self-assessment-report"]'))).toContain('Common fault');
  });
});

test('a page keeps what it shows, what is open and where it was', async () => {
  const first = await show();
  await first.main.locator('[data-document="self-assessment-report"]').getByRole('button', { name: 'Guidance' }).click();
  await first.page.mouse.wheel(0, 500);
  await expect.poll(() => first.kept()).toMatchObject({ scroll: 500 });
  const state = await first.kept();
  expect(state).toMatchObject({ filing: { address: 'filings.assessment-survey' }, toggled: ['guidance self-assessment-report'] });
  const second = await openPage({ bundle: 'checklist', state });
  await second.tell(survey);
  expect(await second.page.evaluate('scrollY')).toBe(500);
  expect(await shown(second.page.getByRole('main'))).toContain('Common fault');
});

test('every finding leads to its place and to what explains it', async () => {
  const { main, said } = await show();
  await main.getByRole('button', { name: /runs until 2026-12-29/ }).click();
  expect((await said()).at(-1)).toMatchObject({ does: 'openSpot', spot: { uri: expect.stringMatching(/filings\.dataflow\.yaml$/) } });
  await main.getByRole('button', { name: 'deadline-unrealistic' }).click();
  expect((await said()).at(-1)).toEqual({ does: 'explainFinding', uri: expect.stringMatching(/^dataflow-view:.*deadline-unrealistic/) });
});

test('the page speaks the language of the project, which need not be that of the editor', async () => {
  const { page, main, tell } = await show((await exampleContent('car-maker', 'zh')).filing('assessment-survey'));
  await tell({ show: 'words', language: 'zh', words: { Stages: '阶段', Documents: '材料' } });
  expect(await main.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(expect.arrayContaining(['阶段', '材料']));
  expect(await page.locator('html').getAttribute('lang')).toBe('zh-CN');
  await tell({ show: 'words', language: 'en', words: {} });
  expect(await main.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(expect.arrayContaining(['Stages', 'Documents']));
});
