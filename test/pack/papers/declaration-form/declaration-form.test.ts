import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../../server/src/engine/index.js';
import { declarationForm } from '../../../../server/src/pack/papers/declaration-form/declaration-form.js';
import { blanksOf } from '../../../../server/src/pack/record/blanks-of.js';
import { citedOf } from '../../../../server/src/pack/record/cited-of.js';
import { paperText } from '../../paper-text.js';
import { exampleTexts, sourceFor } from '../../record/source-for.js';

const carMaker = exampleTexts('car-maker');
const survey = { filing: 'assessment-survey' };
const telemetry = { filing: 'assessment-telemetry' };

/** A value of the form by its label, in the first form that has it. */
function value(text: string, label: string): string | undefined {
  return text
    .split('\n')
    .find((line) => line.startsWith(`${label}: `))
    ?.slice(label.length + 2);
}

const minimal = `dataflow: 1
exporters: { maple: { name: Maple, region: CN-GD, city: shenzhen, sector: telecom, ciio: unknown, processedIndividuals: unknown } }
systems: { crm: { location: CN-GD, operator: maple } }
recipients: { birch: { country: DE } }
categories: { leads: { class: personal } }
flows: { leads: { from: crm, to: birch, categories: [leads], filing: first, individuals: unknown } }
`;

describe('the declaration form', () => {
  const text = paperText(declarationForm(sourceFor(carMaker, { subject: telemetry })));
  const paper = declarationForm(sourceFor(carMaker, { subject: survey }));
  const draft = paperText(paper);

  test('takes over what the files tell of the handler', () => {
    expect(value(text, '单位名称')).toBe('启岚汽车示例（上海）有限公司（Qilan Motor (Shanghai) Co., Ltd.）');
    expect(value(text, '统一社会信用代码')).toBe('91310115MAEXAMPL8J');
    expect(value(text, '所在地区')).toBe('上海市');
    expect(value(text, '是否为关键信息基础设施运营者')).toBe('否');
    expect(value(text, '处理个人信息的规模')).toBe('1,860,000 人');
  });

  test('tells people of the year as an explanation of the flow does', () => {
    expect(value(text, '当年涉及自然人数量')).toBe('2026 年：138,000 人');
    expect(value(text, '其中涉及敏感个人信息的人数')).toBe('2026 年：8,600 人');
  });

  test('leaves identity papers, addresses and signatures as blanks, with the advice to write identity numbers by hand', () => {
    const blanks = new Map(blanksOf(paper).map(({ id, guidance }) => [id, guidance]));
    const wanted = [
      'declaration.authority',
      'handler.registered-address',
      'handler.legal-representative-name',
      'handler.security-officer-name',
      'handler.compliance-record',
      'transfer.people-expected',
      'scene.road-survey.size',
      'recipient.qilan-engineering.address',
      'agreement.engineering-survey.dispute-resolution',
      'commitment.signature',
    ];
    expect(wanted.filter((id) => !blanks.has(id))).toEqual([]);
    expect(blanks.get('handler.legal-representative-paper')).toContain('手工填写');
    expect(blanks.get('handler.agent-paper')).toContain('手工填写');
  });

  test('names the provision that makes the assessment necessary', () => {
    expect(value(draft, '申报情形')).toContain('《网络数据安全管理条例》第三十七条');
  });

  test('has a row with its clause for every term that the assessment requires', () => {
    expect(draft).toContain('| 4 | 到期或者终止后的处理措施 | 《数据出境安全评估办法》第九条第（二）项 | Art. 13 | 已具备 |');
    expect(draft).toContain('| 11 | 争议解决 | 《数据出境安全评估办法》第九条第（五）项 | ▢agreement.engineering-survey.dispute-resolution▢ | *缺少* |');
    expect(text.match(/\| \d+ \| [^|]+ \| 《数据出境安全评估办法》第九条/g)).toHaveLength(13);
  });

  test('fills a blank with the answer of the filing, and with that of the handler', () => {
    const filings =
      carMaker['filings.dataflow.yaml']?.replace(
        '  assessment-survey:\n',
        '  assessment-survey:\n    answers: { transfer.size: 2 TB, commitment.signature: "" }\n',
      ) ?? '';
    const parties = carMaker['parties.dataflow.yaml']?.replace('  qilan-motor:\n', '  qilan-motor:\n    answers: { handler.nature: { zh: 民营企业 } }\n') ?? '';
    const answered = paperText(
      declarationForm(sourceFor({ ...carMaker, 'filings.dataflow.yaml': filings, 'parties.dataflow.yaml': parties }, { subject: survey })),
    );
    expect(value(answered, '单位性质')).toBe('民营企业');
    expect(value(answered, '法定代表人签字')).toBe('▢commitment.signature▢');
    expect(answered).toContain('数据规模: 2 TB');
  });

  test('says nothing for the files: what is unknown is a blank', () => {
    const files = { 'a.dataflow.yaml': `${minimal}filings: { first: { mechanism: security-assessment } }\n` };
    const open = paperText(declarationForm(sourceFor(files, { subject: { filing: 'first' } })));
    expect(value(open, '所在地区')).toBe('广东省深圳市');
    expect(value(open, '是否为关键信息基础设施运营者')).toBe('▢handler.ciio▢');
    expect(value(open, '处理个人信息的规模')).toBe('▢handler.people-processed▢');
    expect(value(open, '当年涉及自然人数量')).toBe('▢transfer.people▢');
    expect(value(open, '数据项')).toBe('▢scene.leads.data-items▢');
    expect(value(open, '出境目的')).toBe('▢transfer.purposes▢');
    expect(open).toContain('*本次申报的流转均未注明法律文件。*');
  });

  test.each([
    ['', '首次申报'],
    ['    replaces: assessment-telemetry\n', '重新申报，接续前次申报：assessment-telemetry、编号 EXAMPLE-2025-0031、附条件通过、有效期至 2028-03-14'],
    ['    extension: { submitted: 2026-11-01 }\n', '申请延长评估结果有效期'],
  ])('tells the kind of declaration: %j', (key, kind) => {
    const filings = carMaker['filings.dataflow.yaml']?.replace('  assessment-survey:\n', `  assessment-survey:\n${key}`) ?? '';
    const told = paperText(declarationForm(sourceFor({ ...carMaker, 'filings.dataflow.yaml': filings }, { subject: survey })));
    expect(value(told, '申报类型')).toBe(kind);
  });

  test('marks that its fields are not verified, in both languages', () => {
    const english = paperText(declarationForm(sourceFor(carMaker, { subject: survey, language: 'en' })));
    expect(text).toContain('尚未见到第三版申报书原件');
    expect(english).toContain('Compare each with the form before anything is handed in.');
    expect(english).not.toMatch(/undefined|\[object/);
  });

  test('cites provisions of the catalogue only', () => {
    expect(citedOf(paper).filter(({ id }) => catalogues.provisions[id] === undefined)).toEqual([]);
  });
});
