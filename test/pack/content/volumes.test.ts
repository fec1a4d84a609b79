import { describe, expect, test } from 'vitest';
import { explainJson, type PeopleJson, traceExporters } from '../../../server/src/engine/views/explain.js';
import { peopleText } from '../../../server/src/engine/wording/people.js';
import type { PackSource } from '../../../server/src/pack/content/source.js';
import { volumeBlocks } from '../../../server/src/pack/content/volumes.js';
import type { Block } from '../../../server/src/pack/paper/paper.js';
import { blocksText, wordsText } from '../paper-text.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';

const carMaker = (filing: string) => sourceFor(exampleTexts('car-maker'), { subject: { filing } });

function blocksOf(source: PackSource): readonly Block[] {
  return source.exporters.flatMap((exporter) => volumeBlocks(exporter, source));
}

test('every flow stands with what it gives, what is left out with why, and the sum with its thresholds', () => {
  expect(blocksText(blocksOf(carMaker('assessment-telemetry')))).toMatchInlineSnapshot(`
    "以下累计人数的统计期间为 2026-01-01 至 2026-11-22（《促进和规范数据跨境流动规定》第七条第（二）项第二种情形，第五条、第七条、第八条（期间）），按数据处理者整体计算，包含其他申报、备案项下的流转。
    同一自然人每年只计一次。计数规则见《促进和规范数据跨境流动规定》第五条、第七条、第八条（一般个人信息），第五条、第七条、第八条（去重）?unverified，第七条、第八条（两类兼有）?judgement，第七条、第八条（敏感个人信息）。
    [启岚汽车示例（上海）有限公司个人信息出境人数]
    | 流转 | 一般个人信息（不含敏感个人信息） | 敏感个人信息 | 说明 |
    | 车辆运行数据用于工程分析 | 138,000 | 8,600 | 本次申报；人群：注册车主 |
    | 境外远程支持售后维修 | 24,000 | 0 | 人群：注册车主 |
    | 员工信息报送集团 | 5,400 | 0 | 人群：整车企业员工；不计入：跨境人力资源管理 |
    | 供应商联系人提供给日本 | 3,200 | 0 |  |
    | 控制器日志提供给日本 | 0 至 1,900 | 0 | 计划中 |
    =| 累计（2026 年） | 141,200 至 167,100 | 8,600 | 同一人群去重计算 |
    适用免予情形的流转不计入累计人数（《促进和规范数据跨境流动规定》第七条、第八条末句?unverified，第七条、第八条（豁免的出境）?unverified；《网络数据安全管理条例》第三十五条第（六）项（计数）?judgement）。~豁免流转不计入累计人数，是对第七条、第八条末段的理解，未见官方明文。~
    一般个人信息（不含敏感个人信息）的累计人数为区间（141,200 至 167,100 人），尚不能确定为单一数值。
    // 原因及须查明的事实如下：
    • controller-logs 的数据分类未知。请确定数据分类：general、personal、sensitive、important 或 core；可用 couldBe 先排除部分分类。
    • 人群 vehicle-owners 的各流转之间人员重叠程度未知。请合并统计这些流转涉及的不同自然人，并写入 size。
    [累计人数与门槛]
    | 累计项目 | 累计人数 | 门槛 | 是否达到 | 达到后适用 | 依据 |
    | 一般个人信息（不含敏感个人信息） | 141,200 至 167,100 | 100,000 | 已达到 | 标准合同或者认证 | 《促进和规范数据跨境流动规定》第八条第一种情形；《个人信息出境认证办法》第五条?second-hand；《个人信息保护法》第三十八条 |
    | 一般个人信息（不含敏感个人信息） | 141,200 至 167,100 | 1,000,000 | 未达到，尚余 832,899 人 | 数据出境安全评估 | 《促进和规范数据跨境流动规定》第七条第（二）项第二种情形，第五条、第七条、第八条（本数） |
    | 敏感个人信息 | 8,600 | 1 | 已达到 | 标准合同或者认证 | 《促进和规范数据跨境流动规定》第八条第二种情形；《个人信息出境认证办法》第五条?second-hand；《个人信息保护法》第三十八条 |
    | 敏感个人信息 | 8,600 | 10,000 | 未达到，尚余 1,399 人 | 数据出境安全评估 | 《促进和规范数据跨境流动规定》第七条第（二）项第三种情形，第五条、第七条、第八条（本数） |"
  `);
});

test('a total that is no single number tells why and what to find out', () => {
  const source = sourceFor(exampleTexts('nimbus-crm'), { subject: { exporter: 'crm-buyer' } });
  expect(blocksText(blocksOf(source))).toContain(
    '敏感个人信息的累计人数为区间（2,400 至 182,400 人），尚不能确定为单一数值。\n// 原因及须查明的事实如下：\n• messages-and-tickets 的数据分类未知。请确定数据分类',
  );
});

describe.each([
  ['car-maker', { filing: 'assessment-telemetry' }],
  ['car-maker', { filing: 'assessment-survey' }],
  ['car-maker', { filing: 'contract-tansei' }],
  ['car-maker', { filing: 'contract-hong-kong' }],
  ['hr-subsidiary', { exporter: 'maple-bearings' }],
  ['nimbus-crm', { exporter: 'crm-buyer' }],
])('%s %j', (name, subject) => {
  test.each(['zh', 'en'] as const)('the numbers in %s are those of an explanation', (language) => {
    const source = sourceFor(exampleTexts(name), { subject, language });
    const { exporters } = explainJson(source.analysis, { exporters: traceExporters(source.analysis, source.exporters), flows: [], agreements: [] });
    const figure = ({ low, high }: PeopleJson) => peopleText({ low, high: high ?? Number.POSITIVE_INFINITY })[language];
    const expected = exporters.flatMap(({ totals, contributions }) => [
      ...contributions
        .filter(({ ordinary, sensitive }) => ordinary.high !== 0 || sensitive.high !== 0)
        .map(({ flow, ordinary, sensitive }) => `${nameOfFlow(flow, source)}: ${figure(ordinary)} | ${figure(sensitive)}`),
      `=: ${figure(totals.ordinary)} | ${figure(totals.sensitive)}`,
    ]);
    const tables = blocksOf(source).filter((block) => block.kind === 'table' && block.sums !== undefined);
    const written = tables.flatMap((block) =>
      block.kind === 'table'
        ? block.rows.map(([flow = [], ordinary = [], sensitive = []], index) => {
            const head = block.sums?.includes(index) ? '=' : wordsText(flow);
            return `${head}: ${wordsText(ordinary)} | ${wordsText(sensitive)}`;
          })
        : [],
    );
    expect([...written].sort()).toEqual([...expected].sort());
  });
});

function nameOfFlow(id: string, { analysis, language }: PackSource): string {
  const name = analysis.model.tables.flow.get(id)?.value.name;
  return typeof name === 'object' ? (name[language] ?? id) : (name ?? id);
}
