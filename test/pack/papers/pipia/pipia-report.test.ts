import { describe, expect, test } from 'vitest';
import type { Heading, Paper } from '../../../../server/src/pack/paper/paper.js';
import { pipiaReport as reportOf } from '../../../../server/src/pack/papers/pipia/pipia-report.js';
import { selfAssessmentReport } from '../../../../server/src/pack/papers/self-assessment/self-assessment-report.js';
import { blanksOf } from '../../../../server/src/pack/record/blanks-of.js';
import { blocksText, paperText, wordsText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';
import { hostileTexts } from '../hostile.js';
import { manyFlows } from '../many-flows.js';

function pipiaReport(source: Parameters<typeof reportOf>[0]): Paper {
  const paper = reportOf(source);
  if (!paper) throw new Error('no report');
  return paper;
}

const carMaker = (filing: string) => sourceFor(exampleTexts('car-maker'), { subject: { filing } });
const hr = sourceFor(exampleTexts('hr-subsidiary'), { subject: { exporter: 'maple-bearings' } });
const nimbus = sourceFor(exampleTexts('nimbus-crm'), { subject: { exporter: 'crm-buyer' } });

function isHeading(block: Paper['blocks'][number]): block is Heading {
  return block.kind === 'heading';
}

function titles(paper: Paper): readonly string[] {
  return paper.blocks.filter(isHeading).flatMap(({ level, number, words }) => (level < 3 ? [`${number}${wordsText(words)}`] : []));
}

function under(title: string, paper: Paper): string {
  const start = paper.blocks.findIndex((block) => isHeading(block) && wordsText(block.words).includes(title));
  const rest = paper.blocks.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return blocksText(rest.slice(0, end === -1 ? undefined : end));
}

describe('with a contract', () => {
  const paper = pipiaReport(carMaker('contract-tansei'));

  test('the report takes the headings of the filing guide', () => {
    expect(titles(paper)).toMatchInlineSnapshot(`
      [
        "一、评估工作开展情况",
        "二、出境活动整体情况",
        "（一）个人信息处理者基本情况",
        "（二）拟出境个人信息情况",
        "（三）个人信息处理者安全保障能力",
        "（四）境外接收方情况",
        "（五）法律文件约定情况",
        "三、拟出境活动的影响评估情况",
        "（一）合法性、正当性、必要性",
        "（二）规模、范围、种类、敏感程度及对权益的风险",
        "（三）境外接收方的义务、措施和能力",
        "（四）出境后的风险和维权渠道",
        "（五）境外接收方所在国家或者地区的法律政策",
        "（六）其他可能影响安全的事项",
        "四、出境活动影响评估结论",
        "附：引用的规定及其核实情况",
      ]
    `);
  });

  test('it says under which heads the three contents of Article 56 stand', () => {
    expect(under('拟出境活动的影响评估情况', paper)).toMatchInlineSnapshot(`
      "《个人信息保护法》第五十六条规定的三项评估内容对应如下：
      | 规定的内容 | 对应部分 |
      | 处理目的、处理方式等是否合法、正当、必要 | （一）合法性、正当性、必要性 |
      | 对个人权益的影响及安全风险 | （二）规模、范围、种类、敏感程度及对权益的风险 / （四）出境后的风险和维权渠道 / （五）境外接收方所在国家或者地区的法律政策 |
      | 所采取的保护措施是否合法、有效并与风险程度相适应 | （三）境外接收方的义务、措施和能力 / （四）出境后的风险和维权渠道 |"
    `);
  });

  test('it was finished when the filing says so', () => {
    expect(wordsText(paper.cover[2]?.value ?? [])).toBe('2026-02-06');
  });

  test('headings that were not compared with the template are named', () => {
    expect(paperText(paper)).toContain('// 下列标题的名称和顺序尚未与官方模板核对：?评估工作开展情况、');
  });
});

describe('without a filing', () => {
  test('the report has the three heads of Article 56 and the exemptions', () => {
    expect(titles(pipiaReport(hr))).toMatchInlineSnapshot(`
      [
        "一、评估工作开展情况",
        "二、个人信息处理和出境情况",
        "（一）个人信息处理者基本情况",
        "（二）拟出境个人信息情况",
        "（三）个人信息处理者安全保障能力",
        "（四）境外接收方情况",
        "（五）法律文件约定情况",
        "（六）免予情形",
        "三、影响评估情况",
        "（一）处理目的、处理方式等是否合法、正当、必要",
        "（二）对个人权益的影响及安全风险",
        "（三）所采取的保护措施是否合法、有效并与风险程度相适应",
        "四、评估结论",
        "附：引用的规定及其核实情况",
      ]
    `);
  });

  test('each exemption stands with basis, conditions, evidence and how sure it is', () => {
    expect(under('免予情形', pipiaReport(hr))).toMatchInlineSnapshot(`
      "下列流转属于免予申报安全评估、订立标准合同、通过认证的情形；告知、依法取得同意、开展个人信息保护影响评估和安全保障义务不因此免除（《促进和规范数据跨境流动规定》第十条?unverified、第十一条?unverified）。
      [免予情形记录]
      == 员工主数据报送集团
      免予情形: *跨境人力资源管理*
      依据: 《促进和规范数据跨境流动规定》第五条第一款第（二）项?unverified，第五条第二款?unverified，第七条、第八条末句?unverified
      适用条件: 劳动规章制度依法制定。
      集体合同依法签订。
      出境为管理该等员工所必需。
      数据不含重要数据。
      核实情况: *未核实*~
      条文要求劳动规章制度“和”集体合同；是否只需其一尚无定论。
      实务中须两项兼备还是具备其一即可，尚未核实；条文以“和”连接。~
      劳动规章制度及其依法制定的程序证明: 劳动规章制度，2023年5月10日经民主程序制定
      已签订的集体合同: 集体合同，2024年4月18日签订并备案
      逐项说明出境必要性: ▢exemption.hr-master.paper-3.evidence▢
      向个人告知的记录和个人信息保护影响评估报告: ▢exemption.hr-master.paper-4.evidence▢
      == 集团奖金核算
      免予情形: *跨境人力资源管理*
      依据: 《促进和规范数据跨境流动规定》第五条第一款第（二）项?unverified，第五条第二款?unverified，第七条、第八条末句?unverified
      适用条件: 劳动规章制度依法制定。
      集体合同依法签订。
      出境为管理该等员工所必需。
      数据不含重要数据。
      核实情况: *未核实*~
      条文要求劳动规章制度“和”集体合同；是否只需其一尚无定论。
      实务中须两项兼备还是具备其一即可，尚未核实；条文以“和”连接。~
      劳动规章制度及其依法制定的程序证明: 劳动规章制度，2023年5月10日制定
      已签订的集体合同: 集体合同，2024年4月18日签订，第五章（奖金）
      逐项说明出境必要性: ▢exemption.hr-payroll.paper-3.evidence▢
      向个人告知的记录和个人信息保护影响评估报告: ▢exemption.hr-payroll.paper-4.evidence▢
      == 业务联系人同步至集团客户管理系统
      免予情形: *少量个人信息*
      依据: 《促进和规范数据跨境流动规定》第五条第一款第（四）项，第十条?unverified，第七条、第八条末句?unverified
      适用条件: 出境方不是关键信息基础设施运营者。
      该流转不含敏感个人信息和重要数据。
      核实情况: 已核对原文~
      按本工具的理解，即使出境方另有敏感个人信息出境，门槛以下的一般个人信息仍免予办理：第七条、第八条末段规定从第五条。~
      自当年1月1日起去重人数的统计: ▢exemption.trade-contacts.paper-1.evidence▢"
    `);
  });

  test('what is undetermined stays so, with the questions to ask', () => {
    const text = under('是否合法、正当、必要', pipiaReport(nimbus));
    expect(text).toContain('*待定（可能：数据出境安全评估 / 标准合同或者认证）*');
    expect(text).toContain('// 结论为“待定”的，须先查明下列事实：\n• crm-buyer 是否为关键信息基础设施运营者未知。请询问行业保护工作部门');
    expect(under('评估结论', pipiaReport(nimbus))).toContain('下列流转须适用的机制尚待确定');
  });

  test('there is no part on exemptions where no flow is exempt', () => {
    expect(titles(pipiaReport(nimbus)).filter((title) => title.includes('免予情形'))).toEqual([]);
  });
});

describe('beside a self-assessment', () => {
  const source = carMaker('assessment-survey');

  test('it has a course and a conclusion of its own', () => {
    const own = blanksOf(pipiaReport(source)).map(({ id }) => id);
    expect(own).toContain('assessment.impact.conclusion');
    expect(own).toContain('assessment.impact.finished');
    expect(blanksOf(selfAssessmentReport(source)).map(({ id }) => id)).toContain('assessment.conclusion');
  });

  test('where the flows carry no personal information it is made for a filing that lists it, and says so', () => {
    expect(paperText(pipiaReport(source))).toContain(
      '// 按照数据流文件，所涉流转不含个人信息，《个人信息保护法》第五十五条未要求就此开展本项评估；因申报材料列有本报告',
    );
    expect(paperText(pipiaReport(carMaker('assessment-telemetry')))).not.toContain('不含个人信息，《');
    const texts = exampleTexts('car-maker');
    const unlisted = { ...texts, 'filings.dataflow.yaml': `${texts['filings.dataflow.yaml']}`.replaceAll(/^ +pipia-report:.*\n/gm, '') };
    expect(reportOf(sourceFor(unlisted, { subject: { filing: 'assessment-survey' } }))).toBeUndefined();
    expect(reportOf(sourceFor(unlisted, { subject: { filing: 'assessment-telemetry' } }))).toBeDefined();
  });
});

test.each([
  ['car-maker', { filing: 'contract-tansei' }],
  ['car-maker', { filing: 'contract-hong-kong' }],
  ['hr-subsidiary', { exporter: 'maple-bearings' }],
  ['nimbus-crm', { exporter: 'crm-buyer' }],
])('the English copy of %s %j has the same blanks and headings', (name, subject) => {
  const texts = exampleTexts(name);
  const [zh, en] = [pipiaReport(sourceFor(texts, { subject })), pipiaReport(sourceFor(texts, { subject, language: 'en' }))];
  expect(blanksOf(en).map(({ id }) => id)).toEqual(blanksOf(zh).map(({ id }) => id));
  expect(en.blocks.map(({ kind }) => kind)).toEqual(zh.blocks.map(({ kind }) => kind));
});

test('bad texts are taken', () => {
  const bad = paperText(pipiaReport(sourceFor(hostileTexts(), { subject: { filing: 'bad' } })));
  expect(bad).toContain('▢recipient.buyer.law▢');
});

test('a thousand flows are told in under three seconds of work', () => {
  const source = sourceFor(manyFlows(1_000), { subject: { filing: 'big' } });
  const before = process.cpuUsage();
  pipiaReport(source);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(3);
});
