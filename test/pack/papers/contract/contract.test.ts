import { describe, expect, test } from 'vitest';
import { certificationPapers } from '../../../../server/src/pack/papers/contract/certification-papers.js';
import { contractAppendix } from '../../../../server/src/pack/papers/contract/contract-appendix.js';
import { paperText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';

const carMaker = exampleTexts('car-maker');

describe('the appendix of the standard contract', () => {
  const text = paperText(contractAppendix(sourceFor(carMaker, { subject: { filing: 'contract-tansei' } })));

  test('fills in its points from the flows under the contract', () => {
    const points = text.slice(text.indexOf('处理目的'), text.indexOf('# 附：'));
    expect(points).toBe(`处理目的: 处理零部件质量投诉
处理方式: ▢agreement.tansei-standard-contract.processing▢
出境个人信息的规模: 2026 年：3,200 人
出境个人信息种类: 供应商联系人（字段：name、company、work-email、work-phone）
出境敏感个人信息种类: 不涉及敏感个人信息
境外接收方向其提供个人信息的境外第三方: ▢agreement.tansei-standard-contract.third-parties▢
传输方式: 接口调用；传输中的保护：TLS 1.3
出境后保存期限: 1 年
出境后保存地点: 零部件质量系统（日本）
其他事项: ▢agreement.tansei-standard-contract.other▢

`);
  });

  test('says that the official text is not part of the pack and that the points are not verified', () => {
    expect(text).toContain('本材料包不含合同正文');
    expect(text).toContain('官方附录的表述、顺序和编号尚未核实');
  });

  test('says of a contract for the Greater Bay Area that its own annex is not known', () => {
    const bay = paperText(contractAppendix(sourceFor(carMaker, { subject: { filing: 'contract-hong-kong' } })));
    expect(bay).toContain('本合同为粤港澳大湾区标准合同，其文本和附录不在本工具的法律数据中');
    expect(bay).toContain('《大湾区标准合同　个人信息出境情况》');
    expect(bay).not.toContain('本材料包不含合同正文');
    expect(text).not.toContain('粤港澳大湾区');
  });

  test('names flows that rely on the same contract without being part of the filing', () => {
    const flows = `${carMaker['flows.dataflow.yaml']?.replace('    to: parts-quality-jp\n    categories: [controller-logs]', '    to: parts-quality-jp\n    agreement: tansei-standard-contract\n    categories: [controller-logs]')}`;
    const shared = paperText(contractAppendix(sourceFor({ ...carMaker, 'flows.dataflow.yaml': flows }, { subject: { filing: 'contract-tansei' } })));
    expect(shared).toContain('另有流转依据同一合同但不在本次备案之内：控制器日志提供给日本');
  });

  test('has a form for a recipient without a contract', () => {
    const flows = `${carMaker['flows.dataflow.yaml']?.replace('    agreement: tansei-standard-contract\n', '')}`;
    const open = paperText(contractAppendix(sourceFor({ ...carMaker, 'flows.dataflow.yaml': flows }, { subject: { filing: 'contract-tansei' } })));
    expect(open).toContain('丹青零部件示例株式会社（Tansei Parts K.K.）：未注明合同');
    expect(open).toContain('▢recipient.tansei-parts.processing▢');
  });

  test('tells retention flow by flow where it differs, and asks for what one flow leaves out', () => {
    const flows = `${carMaker['flows.dataflow.yaml']?.replace(
      '    retention: P1Y\n    protection: { inTransit: TLS 1.3, atRest: AES-256 }\n    status: planned',
      '    filing: contract-tansei\n    agreement: tansei-standard-contract\n    retention: P90D\n    status: planned',
    )}`;
    const both = paperText(contractAppendix(sourceFor({ ...carMaker, 'flows.dataflow.yaml': flows }, { subject: { filing: 'contract-tansei' } })));
    expect(both).toContain('出境后保存期限: 供应商联系人提供给日本：1 年\n控制器日志提供给日本：90 日');
    expect(both).toContain('传输方式: 供应商联系人提供给日本：接口调用；传输中的保护：TLS 1.3\n▢agreement.tansei-standard-contract.transmission▢');
  });
});

describe('the papers for a certification', () => {
  test('lists what the law data knows and says that the forms are not among it', () => {
    const text = paperText(certificationPapers(sourceFor(carMaker, { subject: { filing: 'contract-tansei' }, language: 'en' })));
    expect(text).toContain('are not in the law data of this program');
    expect(text).toMatch(/\| Data transfer agreement \| .* \| not verified \| Final \|/);
    expect(text).toMatch(/\| Impact assessment report \| .* \| not verified \| Final \|/);
    expect(text).not.toContain('Declaration form');
  });
});
