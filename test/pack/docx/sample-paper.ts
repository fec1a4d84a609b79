// A paper that uses every kind of block and inline, with texts as people may write them.
import type { Language } from '../../../server/src/engine/text.js';
import type { Picture } from '../../../server/src/pack/figures/figure.js';
import type { Block, Paper, Words } from '../../../server/src/pack/paper/paper.js';
import { greyPng } from './grey-png.js';

const arabic = 'شركة المثال للسيارات';
const words: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  zh: {
    title: '数据出境风险自评估报告（样例）',
    first: '自评估工作情况',
    second: '数据处理者基本情况',
    third: '出境链路与安全措施',
    handler: '数据处理者',
    day: '编制日期',
    body: '本单位于二〇二六年十月至十一月组织开展数据出境风险自评估，范围覆盖远程诊断、用户回访等业务。评估采用访谈、文档审查与数据流图核对相结合的方式，',
    guidance: '请填写评估的起止时间、组织部门和参与的第三方机构',
    address: '请填写营业执照上的注册地址',
    caption: '拟出境数据清单',
    form: '数据处理者情况表',
    count: '条数',
    name: '名称',
    kinds: '数据类型',
    note: '说明',
    sum: '合计',
    remark: '本节由申报单位在定稿前补充。',
    figure: '数据出境总体流转图',
    article: '《数据出境安全评估办法》第五条',
    template: '《数据出境安全评估申报指南（第三版）》自评估报告模板',
  },
  en: {
    title: 'Report on the self-assessment (sample)',
    first: 'Course of the self-assessment',
    second: 'The handler',
    third: 'Way of the transfer and safeguards',
    handler: 'Data handler',
    day: 'Day of the draft',
    body: 'From October to November 2026 the risks of the outbound transfers were assessed, remote diagnosis and customer surveys among them. Interviews, documents and the data flow diagram were compared with each other, ',
    guidance: 'beginning and end of the assessment, who organised it, and which third parties took part',
    address: 'registered address as in the business licence',
    caption: 'Data to be transferred',
    form: 'The handler',
    count: 'Number',
    name: 'Name',
    kinds: 'Kinds of data',
    note: 'Note',
    sum: 'Total',
    remark: 'This part is finished by the handler before filing.',
    figure: 'Outbound transfers at large',
    article: 'Measures for Security Assessment Art. 5',
    template: 'Guide (3rd edition), template of the self-assessment report',
  },
};

/** What a user might put into a text field. */
export const wildText = `<b>"R&D"</b> ]]> \u0007\u0000 \uD800 ${arabic} 2026 👩‍🔧🚗 \u202Etxt.exe\tend\r\nsecond line`;
export const longWord = 'https://telemetry.example.com/v1/'.padEnd(400, 'vehicle-signal-id-0123456789');
export const longText = '车辆识别代号与行驶轨迹等数据经加密后传输至境外。'.repeat(420);

function numbersOf(of: Readonly<Record<string, string>>): (key: string) => string {
  return (key) => of[key] ?? key;
}

/** The sample in one language. */
export function samplePaper(language: Language, layout: Paper['layout'] = 'report'): Paper {
  const say = numbersOf(words[language]);
  const rows: readonly (readonly Words[])[] = Array.from({ length: 30 }, (_, index) => [
    [`flow-${index + 1}`],
    [language === 'zh' ? '车辆识别代号、故障码、行驶里程' : 'vehicle number, fault codes, mileage'],
    [String((index + 1) * 1000)],
    index === 3 ? [longText] : index === 5 ? [longWord] : index === 7 ? [wildText] : [{ kind: 'aside', text: say('note') }],
  ]);
  return {
    id: 'sample',
    file: '02-样例',
    title: say('title'),
    language,
    document: undefined,
    layout,
    handler: language === 'zh' ? '枫叶汽车（中国）有限公司' : 'Maple Motors (China) Co., Ltd.',
    cover: [
      { label: say('handler'), value: [language === 'zh' ? '枫叶汽车（中国）有限公司' : 'Maple Motors (China) Co., Ltd.'] },
      { label: say('day'), value: [{ kind: 'blank', id: 'paper.day', guidance: say('day') }] },
    ],
    blocks: [...textBlocks(language, say), ...tableBlocks(say, rows), ...figureBlocks(say)],
  };
}

function textBlocks(language: Language, say: (key: string) => string): readonly Block[] {
  return [
    { kind: 'heading', level: 1, number: language === 'zh' ? '一、' : '1. ', words: [say('first')] },
    {
      kind: 'paragraph',
      words: [say('body'), { kind: 'see', figure: 'overview' }, '。', { kind: 'blank', id: 'assessment.course', guidance: say('guidance') }],
    },
    {
      kind: 'paragraph',
      words: [
        { kind: 'cited', id: 'assessment-5', text: say('article'), confidence: 'verified' },
        '; ',
        { kind: 'cited', id: 'guide-3-self-assessment', text: say('template'), confidence: 'second-hand' },
        '; ',
        { kind: 'unverified', text: say('template') },
        '; ',
        { kind: 'strong', text: say('sum') },
      ],
    },
    { kind: 'heading', level: 2, number: language === 'zh' ? '（一）' : '1.1 ', words: [say('second')] },
    { kind: 'list', items: [[say('body')], [{ kind: 'strong', text: say('sum') }, wildText], [arabic]] },
    { kind: 'paragraph', words: [`${arabic} (Dubai) 2026`] },
    { kind: 'remark', words: [say('remark'), { kind: 'blank', id: 'handler.registered-address', guidance: say('address') }] },
  ];
}

function tableBlocks(say: (key: string) => string, rows: readonly (readonly Words[])[]): readonly Block[] {
  return [
    { kind: 'heading', level: 3, number: '1. ', words: [say('third')] },
    {
      kind: 'table',
      caption: say('caption'),
      columns: [
        { title: [say('name')], share: 2 },
        { title: [say('kinds')], share: 3 },
        { title: [say('count')], share: 1, align: 'end' },
        { title: [say('note')], share: 4 },
      ],
      rows: [...rows, [[say('sum')], [], ['465000'], []]],
      sums: [rows.length],
    },
    {
      kind: 'form',
      caption: say('form'),
      rows: [
        { title: [say('handler')] },
        { label: [say('name')], value: ['Maple Motors'] },
        { label: [say('note')], value: [{ kind: 'blank', id: 'handler.registered-address', guidance: say('address') }] },
      ],
    },
  ];
}

function figureBlocks(say: (key: string) => string): readonly Block[] {
  return [
    { kind: 'heading', level: 1, number: '二、', words: [say('figure')] },
    { kind: 'paragraph', words: [say('body'), { kind: 'see', figure: 'scene-1' }] },
    { kind: 'figure', figure: 'scene-1' },
    { kind: 'paragraph', words: [say('body')] },
    { kind: 'figure', figure: 'overview' },
    { kind: 'page-break' },
    { kind: 'paragraph', words: [say('body')] },
  ];
}

/** Two sheets of a wide figure and one of a small figure. */
export function samplePictures(language: Language): readonly Picture[] {
  const say = numbersOf(words[language]);
  const caption = (number: number) => (language === 'zh' ? `图 ${number}　${say('figure')}` : `Figure ${number}  ${say('figure')}`);
  return [
    picture({ figure: 'overview', sheet: 1, caption: caption(1), width: 240, height: 120 }),
    picture({ figure: 'overview', sheet: 2, caption: caption(1), width: 240, height: 120 }),
    picture({ figure: 'scene-1', sheet: 1, caption: caption(2), width: 120, height: 60 }),
  ];
}

function picture(head: Pick<Picture, 'figure' | 'sheet' | 'caption' | 'width' | 'height'>): Picture {
  const { width, height } = head;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}mm" height="${height}mm" viewBox="0 0 ${width} ${height}"><rect id="box" x="5" y="5" width="${width - 10}" height="${height - 10}" fill="#d0e0f0" stroke="#204060"/></svg>`;
  return { ...head, description: 'A <box> & more', svg, png: greyPng(width * 2, height * 2), mermaid: 'flowchart LR' };
}
