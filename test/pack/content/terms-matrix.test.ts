import { expect, test } from 'vitest';
import type { PackSource } from '../../../server/src/pack/content/source.js';
import { termsBlocks } from '../../../server/src/pack/content/terms-matrix.js';
import { blocksText } from '../paper-text.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';

function textOf(source: PackSource): string {
  return blocksText(source.agreements.flatMap((agreement) => termsBlocks(agreement, source)));
}

test('a term that is missing or vague is marked, and the sentence before the matrix counts', () => {
  const text = textOf(sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-survey' } }));
  const [sentence] = text.split('\n');
  expect(sentence).toBe(
    '应当约定或者审查关注的事项共 24 项，文件已约定 20 项。缺少必备条款：*不可抗力、争议解决*。缺少审查关注事项：*提供信息、查阅和合规审计、处理记录至少保存3年*。约定含糊：*事件通报时限*。',
  );
  expect(text.split('\n').filter((line) => /\| \*/.test(line))).toMatchInlineSnapshot(`
    [
      "| 8 | 不可抗力 | 必备：《数据出境安全评估办法》第九条第（四）项 | – | *缺少：文件没有约定* |",
      "| 11 | 争议解决 | 必备：《数据出境安全评估办法》第九条第（五）项 | – | *缺少：文件没有约定* |",
      "| 13 | 提供信息、查阅和合规审计 | 审查关注：《数据出境安全评估办法》第五条、第八条；《网络数据安全管理条例》第三十一条；实务指南常见错误：协议?second-hand | – | *缺少：文件没有约定* |",
      "| 14 | 处理记录至少保存3年 | 审查关注：《数据出境安全评估办法》第八条 | – | *缺少：未写明位置* |",
      "| 23 | 事件通报时限 | 审查关注：《数据出境安全评估办法》第九条第（六）项；《个人信息保护法》第五十七条 | as soon as possible | *含糊：仅写“as soon as possible”* |",
    ]
  `);
});

test('the official standard contract has all its terms, with their places', () => {
  const text = textOf(sourceFor(exampleTexts('car-maker'), { subject: { filing: 'contract-tansei' } }));
  expect(text).toContain('共 45 项，文件已约定 45 项。');
  expect(text).not.toContain('*');
});

test('of the contract for the Greater Bay Area it says that the catalogue does not hold its text', () => {
  const text = textOf(sourceFor(exampleTexts('car-maker'), { subject: { filing: 'contract-hong-kong' } }));
  expect(text).toContain('条款目录未收录粤港澳大湾区标准合同的文本，应逐条与官方文本核对。');
  expect(text).toContain('| 1 | 出境目的、方式和数据范围 | – | Art. 2, Appendix 1 | 已约定 |');
});
