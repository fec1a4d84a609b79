import { expect, test } from 'vitest';
import { withBasis } from '../../../server/src/pack/content/basis.js';
import { cited } from '../../../server/src/pack/content/provision.js';
import type { Paper } from '../../../server/src/pack/paper/paper.js';
import { blocksText } from '../paper-text.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';

const source = sourceFor(exampleTexts('hr-subsidiary'), { subject: { exporter: 'maple-bearings' } });
const empty: Paper = { id: 'note', file: 'note', title: '说明', language: 'zh', document: undefined, layout: 'report', cover: [], blocks: [] };

test('a paper ends with its provisions, each once, with gist, source, address, how sure it is and the note', () => {
  const words = [cited('pipl-55', source), cited('o13-5', source), cited('pipl-55', source)];
  const paper = withBasis({ ...empty, blocks: [{ kind: 'paragraph', words }] }, source);
  expect(blocksText(paper.blocks.slice(1))).toMatchInlineSnapshot(`
    "
    # 附：引用的规定及其核实情况

    未标注“已核对原文”的，递交前应与官方文本核对。
    | 规定 | 要旨 | 核实情况 |
    | 《个人信息保护法》第五十五条 | 向境外提供个人信息前，应进行个人信息保护影响评估并记录处理情况。 | 已核对原文 |
    | 《个人信息出境标准合同办法》第五条 | 出境前应开展个人信息保护影响评估，重点评估六项内容，包括必要性、对权益的风险、境外接收方的能力以及所在国家或者地区的法律政策等。 | *未核实*~ / 本条表述尚未与官方文本核对。~ |
    [来源]
    | 文件 | 发布机关 | 链接 | 核实情况 |
    | 中华人民共和国个人信息保护法 | 全国人民代表大会常务委员会 | https://www.cac.gov.cn/2021-08/20/c_1631050028355286.htm | 已核对原文 |
    | 个人信息出境标准合同办法（国家互联网信息办公室令第13号） | 国家互联网信息办公室 | https://www.cac.gov.cn/2023-02/24/c_1678884830036813.htm | *据二手资料* |"
  `);
});

test('a paper that cites nothing stays as it is', () => {
  expect(withBasis(empty, source)).toBe(empty);
});
