import { expect, test } from 'vitest';
import type { ChecklistResult } from '../../../server/src/protocol/checklist.js';
import { methods } from '../../../server/src/protocol/messages.js';
import { useEditors } from '../../kit/editor.js';
import type { Sheet } from '../../kit/sheet.js';

const everywhere = useEditors();

const project = {
  'a.dataflow.yaml': `dataflow: 1
exporters: { a: { name: 甲 😀, ciio: false } }
recipients: { r: { country: DE } }
categories: { c: { class: personal } }
flows:
  f: { from: a, to: r, categories: [c], individuals: { 2026: 2000000 }, filing: x }
filings:
  x:
    mechanism: security-assessment
    status: accepted
    submitted: 2026-09-28 # 😀
    accepted: 2026-10-12
    documents:
      declaration-form: { file: 表 😀.pdf, status: final }
<|>`,
  'dataflow.config.yaml': 'asOf: 2026-11-22\nlanguage: en\n',
};

async function filing(sheet: Sheet) {
  const found = await sheet.client.connection.sendRequest<ChecklistResult | null>(methods.checklist, { uri: sheet.uri });
  const [first] = found?.filings ?? [];
  if (!first) return undefined;
  const { standing, next, plan, stages, progress, deadlines, documents } = first;
  return {
    standing,
    next,
    plan,
    progress,
    stages: stages.map(({ id, progress: how, when }) => [id, how, when]),
    deadlines: deadlines.map(({ day, what, spot }) => [day, what, spot && sheet.text(spot.range, spot.uri)]),
    form: documents.find(({ id }) => id === 'declaration-form')?.guidance,
  };
}

test('a checklist tells how a filing goes on: stages, deadlines at their places, progress, what comes next', async () => {
  const found = await everywhere(project, filing);
  expect(found).toMatchObject({ standing: 'is still under way', next: 'Assessment by the national CAC (national CAC), by 2026-12-14', plan: [] });
  expect(found?.stages.slice(-3)).toEqual([
    ['acceptance', 'done', '2026-10-12'],
    ['national-review', 'current', 'by 2026-12-14'],
    ['determination', 'open', 'by 2026-12-14'],
  ]);
  expect(found?.deadlines).toContainEqual(['2026-12-14', 'x: end of the assessment by the authority', 'accepted']);
  expect(found?.progress).toMatchObject({
    steps: { done: 5, of: 7 },
    text: expect.stringMatching(/^Documents \d+\/12 · Terms 0\/0 · Steps 5\/7 · Findings \d+$/),
  });
  expect(found?.form).toMatchObject({
    confidence: 'second-hand',
    sure: 'seen second-hand',
    provisions: expect.arrayContaining([expect.objectContaining({ title: 'CAC Order 11 Art. 6', url: expect.stringMatching(/^https:/) })]),
  });
});

test('a checklist of one filing answers nothing else', async () => {
  const files = {
    'a.dataflow.yaml': `dataflow: 1
filings:
  x: { mechanism: security-assessment, status: preparing }
  y: { mechanism: standard-contract, status: preparing }
<|>`,
    'dataflow.config.yaml': 'asOf: 2026-11-22\nlanguage: en\n',
  };
  const asked = async (sheet: Sheet) => {
    const ask = (filing: string) => sheet.client.connection.sendRequest<ChecklistResult | null>(methods.checklist, { uri: sheet.uri, filing });
    const answers = [await ask('filings.y'), await ask('filings.z')];
    return answers.map((answer) =>
      answer?.filings.map(({ item, statuses }) => [item.address, statuses.some(({ id, name }) => id === 'filed' && name === 'Filed')]),
    );
  };
  expect(await everywhere(files, asked)).toEqual([[['filings.y', true]], []]);
});

test('a brief checklist leaves out what only the page of a filing shows, and says the same of the rest', async () => {
  const documents = await everywhere(project, async ({ client, uri }) => {
    const ask = (more: object) => client.connection.sendRequest<ChecklistResult>(methods.checklist, { uri, ...more });
    const [whole, brief] = [await ask({}), await ask({ brief: true })];
    const nothing = { statuses: [], flows: [], documents: [], terms: [], findings: [] };
    expect(brief).toEqual({ ...whole, filings: whole.filings.map((filing) => ({ ...filing, ...nothing })) });
    return whole.filings[0]?.documents.length;
  });
  expect(documents).toBeGreaterThan(0);
});
