import mammoth from 'mammoth';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalogues } from '../../../server/src/engine/index.js';
import { writeDocx } from '../../../server/src/pack/docx/write-docx.js';
import type { Paper } from '../../../server/src/pack/paper/paper.js';
import { elementsIn, partOf, valueIn, type XmlElement } from './docx-parts.js';
import { longText, longWord, samplePaper, samplePictures } from './sample-paper.js';

const layout = catalogues['paper-layout'];
const write = (paper: Paper) => writeDocx(paper, samplePictures(paper.language), layout, { day: '2026-11-23' });
let form: Uint8Array;
let body: XmlElement;

beforeAll(async () => {
  form = await write(samplePaper('zh', 'form'));
  body = partOf(form, 'word/document.xml');
});

const paper = (blocks: Paper['blocks'], also: Partial<Paper> = {}): Paper => ({ ...samplePaper('zh', 'form'), cover: [], blocks, ...also });
const bodyOf = async (one: Paper) => partOf(await write(one), 'word/document.xml');
const styled = (root: XmlElement, style: string) => elementsIn(root, 'w:p').filter((one) => valueIn(one, 'w:pStyle') === style);

describe('what a reader of the document finds', () => {
  test('headings, tables and pictures are headings, tables and pictures', async () => {
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(form) });
    expect(value).toMatch(/<h1>(<a[^>]*><\/a>)?一、自评估工作情况<\/h1>/);
    expect(value).toMatch(/<h2>(<a[^>]*><\/a>)?（一）数据处理者基本情况<\/h2>/);
    expect(value).toMatch(/<h3>(<a[^>]*><\/a>)?1. 出境链路与安全措施<\/h3>/);
    expect(value.match(/<table>/g)).toHaveLength(2);
    expect(value.match(/<img /g)).toHaveLength(3);
    expect(value.match(/<li>/g)?.length).toBe(3);
  });

  test('texts of users stand there as they were written, without what no document can hold', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(form) });
    expect(value).toContain('<b>"R&D"</b> ]]> \uFFFD\uFFFD \uFFFD شركة المثال للسيارات 2026 👩‍🔧🚗 txt.exe');
    expect(value).toContain(longText);
    expect(value).toContain(longWord);
  });

  test('an English paper says its own words in English', async () => {
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await write(samplePaper('en', 'form'))) });
    expect(value).toContain('[To be filled in: registered address as in the business licence]');
    expect(value).toContain('Table 1  Data to be transferred');
    expect(value).toContain('self-assessment report (not verified)');
  });
});

describe('what is open or uncertain', () => {
  test('a blank is a field that is found by its id, marked by brackets and by a highlight', () => {
    const fields = elementsIn(body, 'w:sdt');
    expect(fields.map((one) => valueIn(one, 'w:tag'))).toEqual(['paper.day', 'assessment.course', 'handler.registered-address', 'handler.registered-address']);
    for (const one of fields) {
      expect(one.text).toMatch(/^【待填：.+】$/);
      expect(valueIn(one, 'w:highlight')).toBe('yellow');
      expect(elementsIn(one, 'w:showingPlcHdr')).toHaveLength(1);
    }
  });

  test('the name of a field is never longer than a word processor accepts', async () => {
    const id = `recipient.${'x'.repeat(80)}.address`;
    const root = await bodyOf(paper([{ kind: 'paragraph', words: [{ kind: 'blank', id, guidance: 'a' }] }]));
    expect(valueIn(root, 'w:tag')).toBe(id.slice(0, 64));
  });

  test('a provision that is not verified says so where it stands; one whose text was read does not', () => {
    expect(body.text).toContain('《数据出境安全评估办法》第五条; ');
    expect(body.text).toContain('自评估报告模板（据二手资料）');
    expect(body.text).toContain('自评估报告模板（未核实）');
  });

  test('a remark says that it is to be taken out', () => {
    expect(styled(body, 'Remark').map(({ text }) => text)[0]).toMatch(/^编制说明（定稿前删除）：本节由申报单位在定稿前补充。/);
  });
});

describe('the set of the page', () => {
  test('page, margins, line spacing and indent are those of the catalogue', async () => {
    const section = elementsIn(body, 'w:sectPr')[0];
    if (!section) throw new Error('no section');
    expect(elementsIn(section, 'w:pgSz')[0]?.attributes).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(elementsIn(section, 'w:pgMar')[0]?.attributes).toMatchObject({ 'w:top': '1440', 'w:bottom': '1440', 'w:left': '1803', 'w:right': '1803' });
    const style = elementsIn(partOf(form, 'word/styles.xml'), 'w:style').find(({ attributes }) => attributes['w:styleId'] === 'BodyText');
    if (!style) throw new Error('no style');
    expect(elementsIn(style, 'w:spacing')[0]?.attributes).toMatchObject({ 'w:line': '520', 'w:lineRule': 'exact' });
    expect(elementsIn(style, 'w:ind')[0]?.attributes).toMatchObject({ 'w:firstLineChars': '200' });
  });

  test('a typeface is named with what stands in for it', () => {
    const fonts = elementsIn(partOf(form, 'word/fontTable.xml'), 'w:font');
    const fangSong = fonts.find(({ attributes }) => attributes['w:name'] === '仿宋');
    expect(fangSong && valueIn(fangSong, 'w:altName')).toContain('FangSong');
    const fallback = elementsIn(partOf(form, 'word/styles.xml'), 'w:rFonts')[0]?.attributes;
    expect(fallback).toMatchObject({ 'w:eastAsia': '仿宋', 'w:ascii': 'Times New Roman' });
  });

  test('a wide figure gets a page turned sideways, and what follows stands upright again', () => {
    const sideways = elementsIn(body, 'w:pgSz').map(({ attributes }) => attributes['w:orient'] === 'landscape');
    expect(sideways).toEqual([false, true, false]);
    const widths = elementsIn(body, 'wp:extent').map(({ attributes }) => Math.round(Number(attributes['cx']) / 36_000));
    expect(widths).toEqual([120, 240, 240]);
  });

  test('wide figures wait for the end of their chapter and share its turned page, so that text fills the pages before', async () => {
    const chapter = (number: string) => ({ kind: 'heading', level: 1, number, words: [] }) as const;
    const text = (word: string) => ({ kind: 'paragraph', words: [word] }) as const;
    const figure = { kind: 'figure', figure: 'overview' } as const;
    const root = await bodyOf(paper([chapter('一、'), figure, text('甲'), figure, text('乙'), chapter('二、'), text('丙')]));
    expect(elementsIn(root, 'w:pgSz').map(({ attributes }) => attributes['w:orient'] === 'landscape')).toEqual([false, true, false]);
    const order = elementsIn(root, 'w:p').flatMap((one) => (elementsIn(one, 'w:drawing').length > 0 ? ['figure'] : one.text === '' ? [] : [one.text]));
    expect(order.filter((word) => ['甲', '乙', '丙', 'figure', '二、'].includes(word))).toEqual([
      '甲',
      '乙',
      'figure',
      'figure',
      'figure',
      'figure',
      '二、',
      '丙',
    ]);
  });

  test('a paper that lies sideways does so from its first page to its last', async () => {
    const root = await bodyOf(
      paper(
        [
          { kind: 'figure', figure: 'overview' },
          { kind: 'paragraph', words: ['a'] },
        ],
        { landscape: true },
      ),
    );
    expect(elementsIn(root, 'w:pgSz').map(({ attributes }) => attributes)).toEqual([expect.objectContaining({ 'w:w': '16838', 'w:orient': 'landscape' })]);
  });

  test('each page says title, handler and its number', () => {
    expect(partOf(form, 'word/header1.xml').text).toBe('数据出境风险自评估报告（样例）枫叶汽车（中国）有限公司');
    expect(elementsIn(partOf(form, 'word/header1.xml'), 'w:tab').length).toBe(2);
    expect(elementsIn(partOf(form, 'word/footer1.xml'), 'w:instrText').map(({ text }) => text.trim())).toEqual(['PAGE', 'NUMPAGES']);
  });

  test('title and handler take two lines of the head where one is too short for both; only what fills a line by itself is shortened', async () => {
    const headOf = async (title: string) => partOf(await write(paper([], { title, handler: 'Maple Motors' })), 'word/header1.xml');
    const linesOf = async (title: string) => elementsIn(await headOf(title), 'w:p').map(({ text }) => text);
    expect(await linesOf('Declaration of the transfer of data')).toEqual(['Declaration of the transfer of dataMaple Motors']);
    const long = 'Report on the personal information protection impact assessment of the transfer';
    expect(await linesOf(long)).toEqual([long, 'Maple Motors']);
    const [title, handler] = await linesOf('数据'.repeat(40));
    expect(title).toMatch(/^(数据){15,30}数?…$/);
    expect(handler).toBe('Maple Motors');
  });

  test('no line breaks inside a day', async () => {
    const root = await bodyOf(paper([{ kind: 'paragraph', words: ['自 2026-01-01 至 2026-11-22，编号 2026-0412'] }]));
    expect(elementsIn(root, 'w:noBreakHyphen')).toHaveLength(4);
    expect(root.text).toContain('编号 2026-0412');
  });

  test('a line may break behind a Chinese mark between two Latin words', async () => {
    const root = await bodyOf(paper([{ kind: 'paragraph', words: ['缺少：whyAbroad、whyNotLocal，R&D：甲'] }]));
    expect(root.text).toContain('缺少：whyAbroad、\u200BwhyNotLocal，\u200BR&D：甲');
  });

  test('words that lead to a table stay on its page', async () => {
    const words = ['结论如下：'];
    const table = { kind: 'table', columns: [{ title: ['a'], share: 1 }], rows: [[['b']]] } as const;
    const kept = async (blocks: Paper['blocks']) => {
      const one = elementsIn(await bodyOf(paper(blocks)), 'w:p').find(({ text }) => text === '结论如下：');
      return one && elementsIn(one, 'w:keepNext').length;
    };
    expect(await kept([{ kind: 'paragraph', words }, table])).toBe(1);
    expect(await kept([{ kind: 'paragraph', words }])).toBe(0);
  });

  test('a paragraph in Arabic runs from the right, and so do Arabic words among others', () => {
    const arabic = elementsIn(body, 'w:p').filter((one) => one.text.startsWith('شركة'));
    expect(arabic.length).toBe(2);
    for (const one of arabic) expect(elementsIn(one, 'w:bidi')).toHaveLength(1);
    const runs = elementsIn(body, 'w:r').filter((one) => elementsIn(one, 'w:rtl').length > 0);
    expect(new Set(runs.map(({ text }) => text))).toEqual(new Set(['شركة المثال للسيارات']));
  });

  test('a reference to a figure leads to it where the paper holds it, and only there', async () => {
    const link = elementsIn(body, 'w:hyperlink').find(({ text }) => text === '图 1');
    const marks = elementsIn(body, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(marks).toContain(link?.attributes['w:anchor']);
    const without = await bodyOf(paper([{ kind: 'paragraph', words: ['见', { kind: 'see', figure: 'scene-1' }] }]));
    expect(without.text).toContain('见图 2');
    expect(elementsIn(without, 'w:hyperlink')).toEqual([]);
  });
});
