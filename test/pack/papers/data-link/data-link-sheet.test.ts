import { describe, expect, test } from 'vitest';
import { dataLinkSheet } from '../../../../server/src/pack/papers/data-link/data-link-sheet.js';
import { paperText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';

const carMaker = exampleTexts('car-maker');

const flows = (lines: string) => ({
  'a.dataflow.yaml': `dataflow: 1
exporters: { maple: { name: Maple, region: CN-GD } }
systems: { crm: { name: CRM, location: CN-GD, operator: maple }, lake: { name: Lake, location: DE, operator: birch } }
recipients: { birch: { country: DE } }
categories: { leads: { class: personal } }
filings: { first: { mechanism: security-assessment } }
flows:
${lines}`,
});
const flow = (id: string, rest: string) => `  ${id}: { from: crm, to: lake, categories: [leads], filing: first, purpose: ${id}${rest} }\n`;

describe('the sheet on the data link', () => {
  const text = paperText(dataLinkSheet(sourceFor(carMaker, { subject: { filing: 'assessment-telemetry' } })));

  test('tells systems, method and protection of a link', () => {
    expect(text).toContain('== *链路 1：车联网平台（上海市） → 工程数据湖（德国）*');
    expect(text).toContain('传输方式: 流式传输');
    expect(text).toContain('传输协议和传输加密: TLS 1.3');
  });

  test('leaves domains, addresses, port and line as blanks of its first flow', () => {
    const wanted = ['source-domain', 'source-address', 'domain', 'address', 'port', 'line'];
    expect(wanted.filter((field) => !text.includes(`▢link.telemetry.${field}▢`))).toEqual([]);
  });

  test('asks how often data is sent under the id that the report asks it under', () => {
    expect(text).toContain('▢scene.telemetry.frequency▢');
    expect(text).not.toContain('link.telemetry.frequency');
  });

  test('takes an answer for a blank', () => {
    const filings = `${carMaker['filings.dataflow.yaml']}`.replace(
      '  assessment-telemetry:\n',
      '  assessment-telemetry:\n    answers: { link.telemetry.domain: lake.example }\n',
    );
    const answered = paperText(dataLinkSheet(sourceFor({ ...carMaker, 'filings.dataflow.yaml': filings }, { subject: { filing: 'assessment-telemetry' } })));
    expect(answered).toContain('境外域名: lake.example');
  });

  test('is one link where systems, method and protection are the same', () => {
    const files = flows(`${flow('one', ', method: api')}${flow('two', ', method: api')}${flow('three', ', method: batch')}`);
    const sheet = paperText(dataLinkSheet(sourceFor(files, { subject: { filing: 'first' } })));
    expect(sheet.match(/== \*链路 \d/g)).toHaveLength(2);
    expect(sheet).toContain('| 1 | CRM（广东省） | Lake（德国） | 接口调用 | 未注明 | one、two |');
    expect(sheet).toContain('▢link.one.domain▢');
    expect(sheet).toContain('▢link.three.domain▢');
    expect(sheet).not.toContain('▢link.two.domain▢');
    // Flows without a purpose are scenes of their own, so this link serves two.
    expect(sheet).toContain('▢link.one.frequency▢');
    expect(sheet).toContain('▢scene.three.frequency▢');
  });

  test('keeps flows apart that name no system', () => {
    const files = flows('  one: { categories: [leads], filing: first }\n  two: { categories: [leads], filing: first }\n');
    const sheet = paperText(dataLinkSheet(sourceFor(files, { subject: { filing: 'first' } })));
    expect(sheet).toContain('== *链路 1：未注明 → 未注明*');
    expect(sheet).toContain('▢link.two.source-system▢');
  });
});
