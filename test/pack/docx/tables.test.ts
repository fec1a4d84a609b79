import { beforeAll, describe, expect, test } from 'vitest';
import { catalogues } from '../../../server/src/engine/index.js';
import { columnWidths } from '../../../server/src/pack/docx/column-widths.js';
import { writeDocx } from '../../../server/src/pack/docx/write-docx.js';
import { elementsIn, partOf, valueIn, type XmlElement } from './docx-parts.js';
import { samplePaper, samplePictures } from './sample-paper.js';

let tables: readonly XmlElement[];

beforeAll(async () => {
  const docx = await writeDocx(samplePaper('zh', 'form'), samplePictures('zh'), catalogues['paper-layout'], { day: '2026-11-23' });
  tables = elementsIn(partOf(docx, 'word/document.xml'), 'w:tbl');
});

const table = (): XmlElement => {
  const first = tables[0];
  if (!first) throw new Error('no table');
  return first;
};

describe('a table', () => {
  test('is as wide as the text, by its columns and by the cells of every row', () => {
    const width = 11906 - 2 * 1803;
    for (const one of tables) {
      const columns = elementsIn(one, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
      expect(Math.abs(columns.reduce((sum, each) => sum + each, 0) - width)).toBeLessThan(3);
      for (const row of elementsIn(one, 'w:tr')) {
        const cells = elementsIn(row, 'w:tcW').map(({ attributes }) => Number(attributes['w:w']));
        expect(cells.reduce((sum, each) => sum + each, 0)).toBe(columns.reduce((sum, each) => sum + each, 0));
      }
      expect(elementsIn(one, 'w:tblLayout')[0]?.attributes['w:type']).toBe('fixed');
    }
  });

  test('repeats its head on each page', () => {
    const heads = elementsIn(table(), 'w:tr').map((row) => elementsIn(row, 'w:tblHeader').length);
    expect(heads).toEqual([1, ...heads.slice(1).map(() => 0)]);
  });

  test('keeps short rows together and lets a row that fills a page go on on the next', () => {
    const splits = elementsIn(table(), 'w:tr').map((row) => elementsIn(row, 'w:cantSplit').length === 0);
    expect(splits[1]).toBe(false);
    expect(splits[4]).toBe(true);
  });

  test('sets a sum in bold', () => {
    const last = elementsIn(table(), 'w:tr').at(-1);
    expect(last?.text).toBe('合计465000');
    expect(last && elementsIn(last, 'w:rStyle').map(({ attributes }) => attributes['w:val'])).toEqual(['Strong', 'Strong']);
  });

  test('aligns numbers at their end, and has a head over both columns of a form', () => {
    const number = elementsIn(table(), 'w:tr')[1];
    expect(number && elementsIn(number, 'w:jc').map(({ attributes }) => attributes['w:val'])).toContain('end');
    expect(tables[1] && valueIn(tables[1], 'w:gridSpan')).toBe('2');
  });
});

describe('the widths of columns', () => {
  test('follow their shares and add up to the whole', () => {
    expect(columnWidths([1, 3], 8000)).toEqual([2000, 6000]);
    expect(columnWidths([1, 1, 1], 1000).reduce((sum, width) => sum + width, 0)).toBe(1000);
  });

  test('leave room for words even where a share is tiny or absent', () => {
    const widths = columnWidths([1, 100, 0], 9000);
    expect(Math.min(...widths)).toBeGreaterThan(900);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9000);
    expect(columnWidths([0, 0], 10)).toEqual([5, 5]);
  });
});
