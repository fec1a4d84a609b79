import { expect, test } from 'vitest';
import { indexMarkdown } from '../../../server/src/pack/record/index-markdown.js';
import { smallFlow, smallShared } from '../../kit/small-project.js';
import { sampleMade } from './sample-made.js';
import { exampleTexts, sourceFor } from './source-for.js';

const texts = exampleTexts('car-maker');
const source = sourceFor(texts, { subject: { filing: 'assessment-survey' } });
const index = indexMarkdown(sampleMade(source), source);

/** The cells of the row that begins with a text. */
function row(markdown: string, first: string): readonly string[] | undefined {
  return markdown
    .split('\n')
    .find((line) => line.startsWith(`| ${first} |`))
    ?.split(' | ');
}

test('a document that the pack drafts leads to its file, with the number of its open blanks', () => {
  expect(row(index, '数据出境风险自评估报告')).toEqual([
    '| 数据出境风险自评估报告',
    '必需',
    '[02-自评估报告.docx](<02-自评估报告.docx>)',
    '√ 定稿 · privacy-office',
    '2 |',
  ]);
});

test('a document that the pack does not make stands there all the same, with owner and due day', () => {
  expect(row(index, '系统架构文档')).toEqual(['| 系统架构文档', '辅助', '本包不生成', '△ 草稿 · it-architecture', '– |']);
  expect(row(index, '数据流图')?.slice(2, 4)).toEqual(['图 1 张，见下文', '△ 草稿 · data-governance · 期限 2026-12-01']);
});

test('where no scope is locked it says that there is no record of changes', () => {
  expect(row(index, '变更记录')?.[2]).toBe('未生成：该申报没有已锁定的获准范围');
});

test('figures stand with caption and file', () => {
  expect(row(index, '图 1 总体流转图')?.[1]).toBe('[figures/figure-01-1.svg](<figures/figure-01-1.svg>) |');
});

test('each blank stands under each of its papers with its id and what belongs there', () => {
  expect(index.match(/handler\.registered-address \| 营业执照所载住所<br>与登记机关一致/g)).toHaveLength(2);
  expect(index).toContain('尚有 2 项待填写。请在 **filings.assessment-survey.answers** 下');
});

test('an answered blank is no longer open', () => {
  const filings = texts['filings.dataflow.yaml']?.replace(
    '  assessment-survey:\n',
    '  assessment-survey:\n    answers: { handler.registered-address: 上海市示例路 1 号 }\n',
  );
  const answered = sourceFor({ ...texts, 'filings.dataflow.yaml': filings ?? '' }, { subject: { filing: 'assessment-survey' } });
  const markdown = indexMarkdown(sampleMade(answered), answered);
  expect(markdown).not.toContain('handler.registered-address');
  expect(markdown).toContain('尚有 1 项待填写');
});

test('findings stand with their place, the gravest first', () => {
  expect(row(index, '✕ 错误')?.slice(1, 3)).toEqual(['agreement-lacks-term', 'agreements.dataflow.yaml:43']);
  expect(index.indexOf('✕ 错误')).toBeLessThan(index.indexOf('! 警告'));
});

test('deadlines stand with what they are counted from and what they rest on', () => {
  const { timeline } = source.checklist ?? {};
  const open = timeline?.deadlines.filter(({ done }) => !done) ?? [];
  expect(open.length).toBeGreaterThan(0);
  for (const { day } of open) expect(row(index, day) ?? row(index, `${day}（已过）`)).toBeDefined();
});

test('provisions whose text was not seen are listed, the others are not', () => {
  const part = index.slice(index.indexOf('待核对的条款'), index.indexOf('缺少中文'));
  expect(part).toContain('自评估报告');
  expect(part).not.toContain('《数据出境安全评估办法》第五条');
});

test('characters that the figures cannot show are listed with their code', () => {
  expect(index).toContain('𠮷 (U+20BB7)');
});

test('a name without Chinese is listed with its place and what stands in its stead', () => {
  const nimbus = sourceFor(exampleTexts('nimbus-crm'), { subject: { exporter: 'crm-buyer' }, language: 'en' });
  const markdown = indexMarkdown({ papers: [], figures: [], workbook: undefined, missing: [] }, nimbus);
  expect(row(markdown, 'exporters.crm-buyer.name')).toEqual(['| exporters.crm-buyer.name', 'nimbus-crm.dataflow.yaml:6', 'crm-buyer |']);
  expect(markdown).toContain('## 8. Words without Chinese');
});

test('flows that name the filing and stay inside China are told, as the pack leaves them out', () => {
  const text = `${smallShared.replace('recipients:', '  archive: { location: CN, operator: acme }\nrecipients:')}filings:
  survey: { mechanism: security-assessment }
flows:
  inside: { from: hr-cn, to: archive, categories: [payroll], filing: survey }
${smallFlow({ id: 'abroad', people: 20, more: ['filing: survey'] })}`;
  const small = sourceFor({ 'a.dataflow.yaml': text }, { subject: { filing: 'survey' }, language: 'en' });
  const markdown = indexMarkdown({ papers: [], figures: [], workbook: undefined, missing: [] }, { ...small, commit: undefined });
  expect(row(markdown, 'Flows')).toEqual(['| Flows', '1 |']);
  expect(row(markdown, 'Left out, as they stay inside China')?.at(-1)).toBe('inside |');
  expect(row(markdown, 'Commit')?.at(-1)).toBe('none is known |');
});

test('texts of the project become neither formatting nor elements nor cells', () => {
  const hostile = texts['flows.dataflow.yaml']?.replace('Road survey for driver assistance', '<img src=x onerror=alert(1)> | [a](http://b) **c**');
  const changed = sourceFor({ ...texts, 'flows.dataflow.yaml': hostile ?? '' }, { subject: { filing: 'assessment-survey' } });
  const made = sampleMade(changed);
  const caption = '<img src=x> | [a](http://b) `c` **d** \u202E';
  const markdown = indexMarkdown({ ...made, figures: [{ figure: 'x', sheet: 1, caption, path: 'x.svg' }] }, changed);
  expect(markdown).toContain('\\<img src=x\\> \\| \\[a\\](http\\://b) `c` \\*\\*d\\*\\*');
  expect(markdown).not.toContain('\u202E');
});

test('in the folder of a reading copy, links lead from that folder', () => {
  const english = sourceFor(texts, { subject: { filing: 'assessment-survey' }, language: 'en' });
  const made = sampleMade(english);
  const markdown = indexMarkdown(
    { ...made, papers: made.papers.map((one) => ({ ...one, path: `en/${one.path}` })), workbook: 'en/03-inventory.xlsx' },
    english,
  );
  expect(markdown).toContain('[03-inventory.xlsx](<03-inventory.xlsx>)');
  expect(markdown).toContain('(<02-自评估报告.docx>)');
  expect(markdown).not.toContain('<en/');
});
