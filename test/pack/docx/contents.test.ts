import { describe, expect, test } from 'vitest';
import { catalogues } from '../../../server/src/engine/index.js';
import { writeDocx } from '../../../server/src/pack/docx/write-docx.js';
import type { Block, Paper } from '../../../server/src/pack/paper/paper.js';
import { elementsIn, partOf, valueIn, type XmlElement } from './docx-parts.js';
import { samplePaper } from './sample-paper.js';

const heading = (number: string, level: 1 | 2): Block => ({ kind: 'heading', level, number, words: ['标题', { kind: 'see', figure: 'none' }] });
const page: Block = { kind: 'page-break' };
const report = (blocks: Paper['blocks']): Paper => ({ ...samplePaper('zh', 'report'), blocks });

async function bodyOf(blocks: Paper['blocks']): Promise<XmlElement> {
  return partOf(await writeDocx(report(blocks), [], catalogues['paper-layout'], { day: '2026-11-23' }), 'word/document.xml');
}

function entriesOf(body: XmlElement): readonly XmlElement[] {
  return elementsIn(body, 'w:p').filter((one) => valueIn(one, 'w:pStyle')?.startsWith('TOC') && elementsIn(one, 'w:hyperlink').length > 0);
}

describe('the table of contents of a report', () => {
  test('is written out with the page of every heading, as a field that can be brought up to date', async () => {
    const body = await bodyOf([heading('一、', 1), page, heading('（一）', 2), page, page, heading('二、', 1)]);
    const entries = entriesOf(body);
    expect(entries.map(({ text }) => text.replace(/^ ?TOC[^一（二]*/, '').replace(/ \t?PAGEREF \S+ \\h/, ' p. '))).toEqual([
      '一、标题none p. 3',
      '（一）标题none p. 4',
      '二、标题none p. 6',
    ]);
    const marks = elementsIn(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    for (const entry of entries) expect(marks).toContain(elementsIn(entry, 'w:hyperlink')[0]?.attributes['w:anchor']);
    const fields = elementsIn(body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    expect(fields.filter((type) => type === 'begin')).toHaveLength(4);
    expect(fields.filter((type) => type === 'end')).toHaveLength(4);
  });

  test('leaves the pages out of a report too long to work them out', async () => {
    const rows = Array.from({ length: 3001 }, () => [['']]);
    const body = await bodyOf([heading('一、', 1), { kind: 'table', columns: [{ title: ['a'], share: 1 }], rows }]);
    expect(entriesOf(body).map(({ text }) => text.includes('PAGEREF'))).toEqual([false]);
  });

  test('leaves the pages out where a word has no place to break a line for very long', async () => {
    const body = await bodyOf([heading('一、', 1), { kind: 'paragraph', words: ['N'.repeat(10_000)] }]);
    expect(entriesOf(body).map(({ text }) => text.includes('PAGEREF'))).toEqual([false]);
    const chinese = await bodyOf([heading('一、', 1), { kind: 'paragraph', words: ['长'.repeat(1000)] }]);
    expect(entriesOf(chinese).map(({ text }) => text.includes('PAGEREF'))).toEqual([true]);
  });

  test('begins after a cover with title and lines; a report without headings has none', async () => {
    const body = await bodyOf([{ kind: 'paragraph', words: ['正文'] }]);
    expect(elementsIn(body, 'w:p')[0]?.text).toBe('数据出境风险自评估报告（样例）');
    expect(body.text).toContain('数据处理者：枫叶汽车（中国）有限公司');
    expect(entriesOf(body)).toEqual([]);
    expect(body.text).not.toContain('目　录');
  });
});
