import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { explainJson, traceExporters, traceFlows } from '../../../server/src/engine/views/explain.js';
import { markOf } from '../../../server/src/engine/wording/marks.js';
import { mechanismName } from '../../../server/src/engine/wording/mechanism-names.js';
import { inventoryWorkbook } from '../../../server/src/pack/xlsx/inventory-workbook.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';
import { readWorkbook } from './read-workbook.js';

const survey = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-survey' } });

const packs = [
  ['car-maker', { filing: 'assessment-telemetry' }],
  ['car-maker', { filing: 'contract-hong-kong' }],
  ['hr-subsidiary', { exporter: 'maple-bearings' }],
  ['nimbus-crm', { exporter: 'crm-buyer' }],
] as const;

describe.each(packs)('of %s, %o', (name, subject) => {
  const source = sourceFor(exampleTexts(name), { subject });
  const workbook = inventoryWorkbook(source).then(readWorkbook);
  const explained = explainJson(source.analysis, {
    exporters: traceExporters(source.analysis, source.exporters),
    flows: traceFlows(source.analysis, source.flows),
    agreements: [],
  });

  test('every flow has a row with the mark and the name of the verdict that is explained', async () => {
    const rows = (await workbook).get('流转')?.rows.map((row) => [row['流转编号'], row['结论']]);
    expect(rows).toEqual(explained.flows.map(({ id, mechanism }) => [id, `${markOf(mechanism)} ${mechanismName(mechanism).zh}`]));
  });

  test('the totals are numbers, and those that are explained', async () => {
    const sums = (await workbook).get('数量')?.rows.filter((row) => row['行'] === '合计');
    expect(sums?.map((row) => [row['人数下限'], row['人数上限']])).toEqual(
      explained.exporters.flatMap(({ totals: { ordinary, sensitive } }) => [ordinary, sensitive].map(({ low, high }) => [low, high ?? '上限未知'])),
    );
  });

  test('what each flow gives to a total, and what is left out of it, is what is explained', async () => {
    const rows = (await workbook).get('数量')?.rows.filter((row) => row['行'] === '流转' && row['统计口径'] === '敏感个人信息');
    const given = explained.exporters.flatMap(({ contributions }) => contributions.filter(({ sensitive }) => sensitive.high !== 0));
    const told = rows?.map((row) => [row['流转'], row['年份'], row['人数下限'], row['人数上限'], row['是否计入']]);
    const expected = given.map(({ flow, year, sensitive, leftOut }) => [
      flow,
      String(year),
      sensitive.low,
      sensitive.high ?? '上限未知',
      leftOut === null ? '计入' : '不计入',
    ]);
    expect(told?.sort()).toEqual(expected.sort());
  });
});

test('a sheet keeps its head and its first columns in sight, can be filtered and is printed across', async () => {
  const flows = (await inventoryWorkbook(survey).then(readWorkbook)).get('流转')?.sheet;
  expect(flows?.views).toMatchObject([{ state: 'frozen', xSplit: 2, ySplit: 1 }]);
  expect(flows?.autoFilter).toBe(flows?.dimensions.range);
  expect(flows?.pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToHeight: 0 });
  expect(flows?.pageSetup.printTitlesRow).toBe('1:1');
});

test('the clause of each term stands beside it, and a missing one says so in words', async () => {
  const rows = (await inventoryWorkbook(survey).then(readWorkbook)).get('条款')?.rows ?? [];
  expect(rows.find((row) => row['条款编号'] === 'force-majeure-security')).toMatchObject({ 要求: '必备', 状态: '× 缺失：文件没有约定', 所在条款: '–' });
  expect(rows.find((row) => row['条款编号'] === 'incident-response')).toMatchObject({ 状态: '√ 已约定', 所在条款: expect.stringMatching(/\d/) });
});

test('a clause whose words promise nothing is told as vague, and one of the official text with its place there', async () => {
  const vague = (await inventoryWorkbook(survey).then(readWorkbook)).get('条款')?.rows.find((row) => row['条款编号'] === 'incident-deadline');
  expect(vague).toMatchObject({ 状态: expect.stringMatching(/^△ 含糊：.*as soon as possible/), 所在条款: 'as soon as possible' });
  const texts = exampleTexts('car-maker');
  const [before, after = ''] = (texts['agreements.dataflow.yaml'] ?? '').split('  tansei-standard-contract:');
  const unsaid = `${before}  tansei-standard-contract:${after.replace(/ {6}purpose-method-scope: .*\n/, '')}`;
  const contract = sourceFor({ ...texts, 'agreements.dataflow.yaml': unsaid }, { subject: { filing: 'contract-tansei' } });
  const official = (await inventoryWorkbook(contract).then(readWorkbook)).get('条款')?.rows.find((row) => row['状态'] === '√ 官方文本已包含');
  expect(official).toMatchObject({ 条款编号: 'purpose-method-scope', 所在条款: '第三条第（一）项、附录一' });
});

test('documents stand with their state, owner and due day', async () => {
  const rows = (await inventoryWorkbook(survey).then(readWorkbook)).get('材料')?.rows ?? [];
  expect(rows.find((row) => row['编号'] === 'data-flow-diagrams')).toMatchObject({ 状态: '△ 草稿', 负责人: 'data-governance', 期限: '2026-12-01' });
});

test('personal information of so many people that a sector counts it as important says so', async () => {
  const source = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-telemetry' } });
  const rows = (await inventoryWorkbook(source).then(readWorkbook)).get('字段')?.rows ?? [];
  expect(rows.find((row) => row['字段'] === 'vin')).toMatchObject({ 是否重要数据: '是（因涉及人数）' });
  expect(rows.find((row) => row['字段'] === 'vin')?.['认定依据']).toContain('138,000');
});

test('what the files do not say is marked and never filled in', async () => {
  const source = sourceFor(exampleTexts('nimbus-crm'), { subject: { exporter: 'crm-buyer' } });
  const rows = (await inventoryWorkbook(source).then(readWorkbook)).get('流转')?.rows ?? [];
  expect(rows[0]).toMatchObject({ 国家或地区: '【未写明】', 出境方式: '【未写明】', 向境外提供的必要性: '【未写明】' });
});

test('an English copy has English heads and the same figures', async () => {
  const source = sourceFor(exampleTexts('hr-subsidiary'), { subject: { exporter: 'maple-bearings' }, language: 'en' });
  const sheets = await inventoryWorkbook(source).then(readWorkbook);
  expect([...sheets.keys()]).toEqual(['About', 'Flows', 'Fields', 'Volumes', 'Recipients', 'Terms', 'Documents']);
  expect(sheets.get('Flows')?.rows.map((row) => row.Verdict)).toContain('○ E exempt');
});

const hostile = (purpose: string) => `dataflow: 1
exporters: { acme: { name: { zh: 示例公司 }, region: CN-SH, ciio: false } }
systems: { crm: { name: { zh: 系统 }, location: CN, operator: acme } }
recipients: { far: { name: ${JSON.stringify(purpose)}, country: DE, role: processor } }
categories: { all: { name: { zh: 数据 }, class: personal, fields: [${JSON.stringify(purpose)}] } }
flows: { one: { from: crm, to: far, categories: [all], purpose: ${JSON.stringify(purpose)}, individuals: { 2026: 5 } } }
`;

/** What the purpose of a flow reads as in the workbook. */
async function purposeRead(purpose: string): Promise<unknown> {
  const source = sourceFor({ 'a.dataflow.yaml': hostile(purpose) }, { subject: { exporter: 'acme' } });
  return (await inventoryWorkbook(source).then(readWorkbook)).get('流转')?.rows[0]?.['出境目的'];
}

test.each(['=HYPERLINK("x")', '+1', '-1', '@SUM(A1)', '<b>&amp;"\'', '😀 𠮷 مرحبا', '两行\n文字'])('the text %j stays what it is', async (text) => {
  expect(await purposeRead(text)).toBe(text);
});

test('a text that begins like a formula is marked as text for whoever edits the cell', async () => {
  const source = sourceFor({ 'a.dataflow.yaml': hostile('=1+1') }, { subject: { exporter: 'acme' } });
  const sheet = (await inventoryWorkbook(source).then(readWorkbook)).get('流转');
  const column = (sheet?.head.indexOf('出境目的') ?? 0) + 1;
  expect(sheet?.sheet.getRow(2).getCell(column).numFmt).toBe('@');
  expect(sheet?.sheet.getRow(2).getCell(column - 1).numFmt).not.toBe('@');
});

test('a text that reads like an escape of the format is written so that it stays what it is', async () => {
  const source = sourceFor({ 'a.dataflow.yaml': hostile('_x0041_') }, { subject: { exporter: 'acme' } });
  const parts = Object.entries(unzipSync(await inventoryWorkbook(source)));
  const flows = new TextDecoder().decode(parts.find(([path]) => path === 'xl/worksheets/sheet2.xml')?.[1]);
  expect(flows).toContain('>_x005F_x0041_<');
});

test('control characters are shown by symbols, and marks that reorder text are gone', async () => {
  expect(await purposeRead('a\u0000b\u001bc\u202Ed')).toBe('a\uFFFDb\uFFFDcd');
});

test('a text longer than a cell holds is cut with a note', async () => {
  const read = String(await purposeRead('字'.repeat(40_000)));
  expect(read).toHaveLength(32_767);
  expect(read).toMatch(/^字+……【单元格容量有限，此处截断；全文见项目文件】$/);
});

test('the same source gives the same bytes, wherever it is made', async () => {
  const zone = process.env.TZ;
  const here = await inventoryWorkbook(survey);
  process.env.TZ = 'Pacific/Kiritimati';
  const there = await inventoryWorkbook(survey);
  process.env.TZ = zone ?? '';
  if (zone === undefined) delete process.env.TZ;
  expect(Buffer.from(there).equals(Buffer.from(here))).toBe(true);
});

test('every part is well-formed, whatever the texts hold', async () => {
  const source = sourceFor({ 'a.dataflow.yaml': hostile('<a>&\u0001]]>"\uFFFE') }, { subject: { exporter: 'acme' } });
  for (const [path, bytes] of Object.entries(unzipSync(await inventoryWorkbook(source)))) {
    const parser = new SaxesParser({ xmlns: true, fileName: path });
    parser.on('error', (error) => {
      throw error;
    });
    parser.write(new TextDecoder().decode(bytes)).close();
  }
});

test('a thousand flows take less than five seconds of work', async () => {
  const flows = Array.from(
    { length: 1000 },
    (_, index) => `  flow-${index}: { from: crm, to: far-${index % 50}, categories: [all], purpose: 目的 ${index}, individuals: { 2026: ${index} } }`,
  );
  const recipients = Array.from({ length: 50 }, (_, index) => `  far-${index}: { name: { zh: 接收方${index} }, country: DE, role: processor }`);
  const text = `dataflow: 1
exporters: { acme: { name: { zh: 示例公司 }, region: CN-SH, ciio: false } }
systems: { crm: { name: { zh: 系统 }, location: CN, operator: acme } }
recipients:
${recipients.join('\n')}
categories: { all: { name: { zh: 数据 }, class: personal, fields: [name, email, phone] } }
flows:
${flows.join('\n')}
`;
  const source = sourceFor({ 'a.dataflow.yaml': text }, { subject: { exporter: 'acme' } });
  const begun = process.cpuUsage();
  const bytes = await inventoryWorkbook(source);
  expect(process.cpuUsage(begun).user / 1e6).toBeLessThan(5);
  expect(bytes.length).toBeLessThan(2_000_000);
}, 60_000);

test('a sheet without rows says that there are none', async () => {
  const source = sourceFor(exampleTexts('hr-subsidiary'), { subject: { exporter: 'maple-bearings' } });
  expect((await inventoryWorkbook(source).then(readWorkbook)).get('材料')?.rows).toEqual([expect.objectContaining({ 材料: '无。', 编号: null })]);
});
