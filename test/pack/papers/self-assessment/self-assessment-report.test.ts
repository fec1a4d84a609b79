import { describe, expect, test } from 'vitest';
import { headingsOf } from '../../../../server/src/engine/views/guidance.js';
import type { PackSource } from '../../../../server/src/pack/content/source.js';
import type { Heading, Paper } from '../../../../server/src/pack/paper/paper.js';
import { selfAssessmentReport } from '../../../../server/src/pack/papers/self-assessment/self-assessment-report.js';
import { blanksOf } from '../../../../server/src/pack/record/blanks-of.js';
import { citedOf } from '../../../../server/src/pack/record/cited-of.js';
import { blocksText, paperText, wordsText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';
import { hostileName, hostileTexts, longPurpose } from '../hostile.js';
import { manyFlows } from '../many-flows.js';

const telemetry = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-telemetry' } });
const survey = sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-survey' } });

function isHeading(block: Paper['blocks'][number]): block is Heading {
  return block.kind === 'heading';
}

/** The text under a heading, up to the next one of any level. */
function under(title: string, paper: Paper): string {
  const start = paper.blocks.findIndex((block) => isHeading(block) && wordsText(block.words).includes(title));
  const rest = paper.blocks.slice(start + 1);
  const end = rest.findIndex(isHeading);
  return blocksText(rest.slice(0, end === -1 ? undefined : end));
}

describe('the report', () => {
  const paper = selfAssessmentReport(telemetry);

  test('has the headings of the catalogue in their order, with official numbers', () => {
    const titles = paper.blocks.filter(isHeading).map(({ number, words }) => `${number}${wordsText(words)}`);
    expect(titles).toMatchInlineSnapshot(`
      [
        "一、自评估工作情况",
        "二、出境活动整体情况",
        "（一）数据处理者基本情况",
        "（二）拟出境数据情况",
        "1.出境场景概览",
        "2.出境场景 1：查找电池与驱动软件故障（启岚工程示例公司（德国））",
        "3.出境人数规模",
        "（三）数据处理者安全保障能力",
        "（四）境外接收方情况",
        "（五）法律文件约定情况",
        "（六）其他情况",
        "三、拟出境活动的风险自评估情况",
        "（一）合法性、正当性、必要性",
        "（二）规模、范围、种类、敏感程度",
        "（三）境外接收方的责任义务和能力",
        "（四）出境中和出境后的风险",
        "（五）法律文件是否充分约定",
        "（六）其他可能影响安全的事项",
        "四、自评估结论",
        "附：引用的规定及其核实情况",
      ]
    `);
    const official = headingsOf('self-assessment-report', telemetry.analysis.catalogues).map(({ name }) => name.zh);
    const written = paper.blocks.filter(isHeading).map(({ words }) => wordsText(words));
    expect(written.filter((title) => official.includes(title))).toEqual(official);
  });

  test('tells on its cover whose it is, for what, when and from which state of the files', () => {
    expect(paper.cover.map(({ label, value }) => `${label}: ${wordsText(value)}`)).toMatchInlineSnapshot(`
      [
        "数据处理者: 启岚汽车示例（上海）有限公司",
        "事项: 数据出境安全评估：assessment-telemetry，编号 EXAMPLE-2025-0031",
        "评估完成日期: 2024-10-31",
        "适用规则: 2024年3月22日起施行的规则",
        "评估日: 2026-11-22",
        "模型版本: 0123456789ab",
      ]
    `);
  });

  test('tells a scene with its blanks', () => {
    expect(under('出境场景 1', paper)).toMatchInlineSnapshot(`
      "启岚汽车示例（上海）有限公司将车辆运行数据、车辆行踪轨迹提供给境外接收方启岚工程示例公司（德国）（德国，受托人），出境目的为：查找电池与驱动软件故障。
      业务流程和链条: ▢scene.telemetry.business-chain▢
      境内系统: 车联网平台（上海市）
      境外系统: 工程数据湖（德国）
      传输方式: 流式传输
      出境频率: ▢scene.telemetry.frequency▢
      数据出境链路: 见《数据出境链路信息》。
      状态和起止时间: 运行中；2025-03-24 起
      境外保存期限: 18 个月
      处理的合法性基础: 同意
      是否取得单独同意: 是
      告知和单独同意: ▢scene.telemetry.consent▢
      法律文件: 安全评估所需的合同或者其他具有法律效力的文件（engineering-telemetry）
      [拟出境数据类别]
      | 数据类别 | 分类 | 数据主体 | 数据项数 | 分类依据 |
      | 车辆运行数据 | 个人信息（不含敏感个人信息） | 车主 | 5 | – |
      | 车辆行踪轨迹 | *敏感个人信息（行踪轨迹信息）* | 车主 | 3 | – |
      [拟出境数据项清单]
      | 序号 | 数据项 | 数据类别 | 分类 | 提示 |
      | 1 | vin | 车辆运行数据 | 个人信息（不含敏感个人信息） |  |
      | 2 | odometer | 车辆运行数据 | 个人信息（不含敏感个人信息） |  |
      | 3 | battery-state | 车辆运行数据 | 个人信息（不含敏感个人信息） |  |
      | 4 | fault-codes | 车辆运行数据 | 个人信息（不含敏感个人信息） |  |
      | 5 | software-version | 车辆运行数据 | 个人信息（不含敏感个人信息） |  |
      | 6 | vin | 车辆行踪轨迹 | *敏感个人信息* |  |
      | 7 | gps-track | 车辆行踪轨迹 | *敏感个人信息* |  |
      | 8 | timestamp | 车辆行踪轨迹 | *敏感个人信息* |  |
      [各年度涉及人数]
      | 流转 | 年份 | 一般个人信息（不含敏感个人信息） | 敏感个人信息 | 统计依据 |
      | 车辆运行数据用于工程分析 | 2025 | 96,000 | 4,100 | 当年联网车辆数，一车一主 |
      | 车辆运行数据用于工程分析 | 2026 | 138,000 | 8,600 | 当年联网车辆数，一车一主 |
      [出境必要性]
      必须出境的理由: 电池模型与试验台均在德国，须比对二者才能定位故障。
      不能在境内处理的理由: 上海工厂没有该型电池的试验台，计划2028年建成。
      最小化措施: 仅五项信号，每分钟一次；轨迹仅限故障前一周；不含车主姓名。
      数据项必要性: ▢scene.telemetry.field-necessity▢"
    `);
  });

  test('tells the judgement of the engine with its basis, and leaves that of people blank', () => {
    expect(under('合法性、正当性、必要性', paper)).toMatchInlineSnapshot(`
      "评估事项：数据出境和境外接收方处理数据的目的、范围、方式是否合法、正当、必要（《数据出境安全评估办法》第五条）。
      按照2024年3月22日起施行的规则，评估日为 2026-11-22，各流转须适用的机制如下：
      | 流转 | 结论 | 依据 | 说明 |
      | 车辆运行数据用于工程分析 | *数据出境安全评估* | 《促进和规范数据跨境流动规定》第七条第（二）项第一种情形、第七条（重要数据）；《网络数据安全管理条例》第三十七条 | 含有个人信息？是 / 行业 automotive 数据涉及人数：138,000 至 163,900；超过 100,000？是 |
      [出境的合法性基础和必要性说明]
      | 流转 | 合法性基础 | 单独同意 | 必要性说明 |
      | 车辆运行数据用于工程分析 | 同意 | 是 | 三项说明均已写明 |
      // 规则检查在本项下的发现见下表。应在数据流文件中处理，并在定稿前连同下表一并删除。
      [规则检查发现]
      | 级别 | 发现（规则） | 应对 | 依据 |
      | 警告 | qilan-motor 的 workshop-support 向境外提供个人信息而未关联申报或者备案，没有个人信息保护影响评估报告（pipia-report）的记录~（pipia-missing）~ | 请完成评估，并在申报的 documents 中以 pipia-report 列明报告。 | 《个人信息保护法》第五十五条、第五十六条 |
      评估意见: ▢assessment.sa-1.judgement▢
      发现的问题和整改情况: ▢assessment.sa-1.rectification▢"
    `);
  });

  test('places the figures where they belong, and only those that the pack has', () => {
    const head = (id: string, number: number) => ({ id, number, title: { en: id, zh: id }, sheets: 1 });
    const figures = [head('overview', 1), head('scene-1', 2)];
    const drawn = selfAssessmentReport({ ...telemetry, figures });
    expect(under('出境活动整体情况', drawn)).toContain('见<see overview>。\n<figure overview>');
    expect(under('出境场景 1', drawn)).toContain('<figure scene-1>');
    expect(paperText(drawn)).not.toContain('onward>');
  });

  test('cites no provision without its place in the table at the end', () => {
    const text = under('附：引用的规定', paper);
    expect(citedOf(paper).filter(({ text: title }) => !text.includes(`| ${title} |`))).toEqual([]);
  });

  test('takes an answer of the file instead of a blank', () => {
    const texts = exampleTexts('car-maker');
    const answered = (texts['filings.dataflow.yaml'] ?? '').replace(
      '  assessment-telemetry:\n',
      '  assessment-telemetry:\n    answers: { handler.nature: 外商投资企业 }\n',
    );
    const source = sourceFor({ ...texts, 'filings.dataflow.yaml': answered }, { subject: { filing: 'assessment-telemetry' } });
    const written = selfAssessmentReport(source);
    expect(under('数据处理者基本情况', written)).toContain('单位性质和股权结构: 外商投资企业');
    expect(blanksOf(written).map(({ id }) => id)).not.toContain('handler.nature');
  });

  test('is the same whenever it is made', () => {
    expect(selfAssessmentReport(telemetry)).toEqual(paper);
  });
});

test('an important kind of data asks for its volume and tells why it is important', () => {
  const text = under('出境场景 1', selfAssessmentReport(survey));
  expect(text).toContain('重要数据规模: ▢scene.road-survey.size▢');
  expect(text).toContain('识别为重要数据的依据：公开发布的目录或规定；');
  expect(text).not.toContain('合法性基础');
});

test('every blank says what belongs there', () => {
  const guidance = [telemetry, survey].flatMap((source) => blanksOf(selfAssessmentReport(source)).map((blank) => blank.guidance));
  expect(guidance.filter((text) => /^[a-z-]+$/.test(text))).toEqual([]);
});

describe('in English', () => {
  const paper = selfAssessmentReport({ ...survey, language: 'en' });

  test('it has the same blanks', () => {
    expect(blanksOf(paper).map(({ id }) => id)).toEqual(blanksOf(selfAssessmentReport(survey)).map(({ id }) => id));
  });

  test('no Chinese stands where the file has English', () => {
    // The reference of the important data is written in both languages in the file.
    const text = paperText(paper).replace(/[^|]*汽车数据安全管理若干规定[^|]*/, '');
    expect(text.match(/\p{Script=Han}/u)).toBeNull();
  });

  test('it says plainly what the legal document lacks', () => {
    expect(under('What the legal document says', paper)).toContain('Missing: *Force majeure, Dispute resolution*.');
  });
});

describe('texts that are as bad as can be', () => {
  const source = sourceFor(hostileTexts(), { subject: { filing: 'bad' } });
  const paper = selfAssessmentReport(source);

  test('are carried as they are', () => {
    const text = paperText(paper);
    expect(text).toContain(hostileName);
    expect(text).toContain(longPurpose);
    expect(text).toContain('{handler} <i>answer</i>');
  });

  test('do not make a heading of pages', () => {
    const longest = Math.max(...paper.blocks.filter(isHeading).map(({ words }) => wordsText(words).length));
    expect(longest).toBeLessThan(140);
  });

  test('leave what is unknown blank, and what is undetermined undetermined', () => {
    const text = paperText(paper);
    expect(text).toContain('▢scene.two.recipient▢');
    expect(text).toContain('▢recipient.buyer.country▢');
    expect(text).toContain('*待定（可能：');
  });
});

describe('a thousand flows', () => {
  const source: PackSource = sourceFor(manyFlows(1_000), { subject: { filing: 'big' } });
  const before = process.cpuUsage();
  const paper = selfAssessmentReport(source);
  const worked = process.cpuUsage(before).user / 1e6;

  test('are told in under three seconds of work', () => {
    expect(worked).toBeLessThan(3);
  });

  test('are told in tables instead of chapters', () => {
    expect(paper.blocks.filter(isHeading).length).toBeLessThan(60);
    expect(paper.blocks.length).toBeLessThan(160);
    expect(under('各出境场景情况', paper)).toContain('| 2、10、18、26、');
    expect(blanksOf(paper).length).toBeLessThan(200);
  });

  test('give a table of people that ends with the sum', () => {
    const text = under('出境人数规模', paper);
    expect(text).toContain('| 其余 900 项 |');
    expect(text).toContain('=| 累计（2026 年） | 999,500 | 0 |');
  });
});
