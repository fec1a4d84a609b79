import { describe, expect, test } from 'vitest';
import { documentLinks } from '../../server/src/engine/queries/document-links.js';
import { atCursor } from '../kit/cursor.js';
import { where } from '../kit/where.js';

function links(text: string, path = 'main.dataflow.yaml'): readonly string[] {
  const { project, file } = atCursor({ [path]: text, 'other/b.yaml': 'agreements:\n  z: { with: r, file: not-here.pdf }\n' });
  return documentLinks(project, file).map(({ span, target }) => `${where(file, span)} → ${'url' in target ? target.url : `file ${target.path}`}`);
}

describe('links of a file', () => {
  test('lead to documents of agreements and filings, from the folder of the file', () => {
    const text = `agreements:
  a: { with: r, file: 合同 😀.pdf } # 合同 😀.pdf is here
  b:
    with: r
    file: "../legal/b.pdf"
filings:
  f:
    mechanism: certification
    documents:
      pipia-report: pipia/report.docx
      data-transfer-agreement: { file: './agreement.pdf', status: final }
      power-of-attorney: { file: later.pdf, status: missing }
`;
    expect(links(text, 'team/eu/a.yaml')).toEqual([
      '2:23 合同 😀.pdf → file team/eu/合同 😀.pdf',
      '5:12 ../legal/b.pdf → file team/legal/b.pdf',
      '10:21 pipia/report.docx → file team/eu/pipia/report.docx',
      '11:41 ./agreement.pdf → file team/eu/agreement.pdf',
    ]);
  });

  test('are the same with Windows line ends and between braces', () => {
    expect(links('agreements:\r\n  a:\r\n    with: r\r\n    file: x.pdf\r\n')).toEqual(['4:11 x.pdf → file x.pdf']);
    expect(links('agreements: { a: { with: r, file: x.pdf }, b: { with: x.pdf, file: "x.pdf" } }')).toEqual([
      '1:35 x.pdf → file x.pdf',
      '1:69 x.pdf → file x.pdf',
    ]);
  });

  test('lead to each place where one document is named twice', () => {
    const text = 'filings:\n  f:\n    documents:\n      pipia-report: x.pdf\n      power-of-attorney: x.pdf\n';
    expect(links(text)).toEqual(['4:21 x.pdf → file x.pdf', '5:26 x.pdf → file x.pdf']);
  });

  test.each([
    ['in a text', 'flows: { f: { note: see https://a.example/b?c=d#e. } }', '1:25 https://a.example/b?c=d#e'],
    ['as a value between braces', 'categories: { c: { reference: https://a.example/x, class: personal } }', '1:31 https://a.example/x'],
    ['between quotes', 'flows:\n  f:\n    note: "https://a.example/%E4%B8%AD"\n', '3:12 https://a.example/%E4%B8%AD'],
    ['in Chinese text', 'flows:\n  f: { note: 见（https://a.example/x），谢谢 😀 }\n', '2:16 https://a.example/x'],
    ['in brackets', 'flows:\n  f: { note: page (https://a.example/x_(y)) there }\n', '2:20 https://a.example/x_(y)'],
    ['in plain brackets', 'flows:\n  f: { note: page (https://a.example/x) }\n', '2:20 https://a.example/x'],
    ['in a comment', '# https://a.example\n', '1:3 https://a.example'],
    ['in a broken entry', 'flows:\n  f: { note: "http://a.example/x\n  g: {}\n', '2:15 http://a.example/x'],
    ['of a document that lies on a server', 'agreements:\n  a: { with: r, file: https://a.example/a.pdf }\n', '2:23 https://a.example/a.pdf'],
  ])('lead to a page %s', (_, text, expected) => {
    expect(links(text)).toEqual([`${expected} → ${expected.replace(/^\S+ /, '')}`]);
  });

  test.each(['', 'http://', 'https:// x', 'flows: { f: { note: ftp.example } }', 'agreements: { a: { file: } }'])('are none in %j', (text) => {
    expect(links(text)).toEqual([]);
  });
});
