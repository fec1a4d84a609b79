import { describe, expect, test } from 'vitest';
import { recipientSheets } from '../../../../server/src/pack/papers/recipients/recipient-sheets.js';
import { paperText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';

const carMaker = exampleTexts('car-maker');

describe('the sheets on recipients', () => {
  const text = paperText(recipientSheets(sourceFor(carMaker, { subject: { filing: 'assessment-telemetry' } })));
  const lines = text.split('\n');

  test.each([
    '名称: 启岚工程示例公司（德国）（Qilan Engineering GmbH）',
    '所在国家或者地区: 德国',
    '处理角色: 受托人',
    '处理目的: 查找电池与驱动软件故障',
    '当年涉及自然人数量: 2026 年：138,000 人',
    '保存期限: 18 个月',
    '再转移对象: 布莱特菲尔德云示例公司（美国）（Brightfield Cloud, Inc.），美国',
    '签订：2024-11-18；生效：2025-03-20；到期：2028-03-13',
    '所在地址: ▢recipient.qilan-engineering.address▢',
    '安全事件和处罚记录: ▢recipient.qilan-engineering.track-record▢',
    '数据安全和个人信息保护法律政策: ▢recipient.qilan-engineering.law▢',
  ])('says %s', (line) => {
    expect(lines).toContain(line);
  });

  test('takes the address from the contact where it is written', () => {
    const parties = `${carMaker['parties.dataflow.yaml']}`.replace(
      '      email: dpo@qilan-engineering.example\n',
      '      email: dpo@qilan-engineering.example\n      address: Hauptstrasse 1\n',
    );
    const told = paperText(recipientSheets(sourceFor({ ...carMaker, 'parties.dataflow.yaml': parties }, { subject: { filing: 'assessment-telemetry' } })));
    expect(told).toContain('所在地址: Hauptstrasse 1');
  });

  test('falls back on what name there is', () => {
    const parties = `${carMaker['parties.dataflow.yaml']}`.replace('    name: { en: Qilan Engineering GmbH, zh: 启岚工程示例公司（德国） }\n', '');
    const told = paperText(recipientSheets(sourceFor({ ...carMaker, 'parties.dataflow.yaml': parties }, { subject: { filing: 'assessment-telemetry' } })));
    expect(told).toContain('\n名称: qilan-engineering\n');
  });

  test('lists several recipients and says where there are none', () => {
    const flows = `${carMaker['flows.dataflow.yaml']?.replace('filing: contract-tansei', 'filing: assessment-telemetry')}`;
    const both = paperText(recipientSheets(sourceFor({ ...carMaker, 'flows.dataflow.yaml': flows }, { subject: { filing: 'assessment-telemetry' } })));
    expect(both).toContain('| 2 | 丹青零部件示例株式会社（Tansei Parts K.K.） | 日本 | 1 |');
    const none = paperText(
      recipientSheets(
        sourceFor({ 'a.dataflow.yaml': 'dataflow: 1\nfilings: { first: { mechanism: security-assessment } }\n' }, { subject: { filing: 'first' } }),
      ),
    );
    expect(none).toContain('流转均未注明境外接收方。');
  });
});
