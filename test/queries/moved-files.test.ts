import { describe, expect, test } from 'vitest';
import { followMoves, type Move } from '../../server/src/engine/queries/moved-files.js';
import { atCursor } from '../kit/cursor.js';

/** What stands in the files after the moves were followed. */
function after(files: Readonly<Record<string, string>>, ...moves: readonly Move[]): Readonly<Record<string, string>> {
  const edits = [...followMoves(atCursor(files).project, moves)].sort((left, right) => right.place.span.start - left.place.span.start);
  const texts = { ...files };
  for (const { place, text } of edits) {
    const before = texts[place.file] ?? '';
    texts[place.file] = before.slice(0, place.span.start) + text + before.slice(place.span.end);
  }
  return texts;
}

const agreement = (file: string) => `dataflow: 1\nagreements:\n  a: { with: eu, file: ${file} } # 😀\n`;
const file = 'flows/a.dataflow.yaml';

describe('a path of a document', () => {
  test.each([
    ['follows the document', '../legal/a.pdf', { from: 'legal/a.pdf', to: 'law/b.pdf' }, '"../law/b.pdf"'],
    ['follows the folder of the document', '../legal/deep/a.pdf', { from: 'legal', to: 'flows/legal' }, 'legal/deep/a.pdf'],
    ['follows the file in which it stands', '../legal/a.pdf', { from: file, to: 'a.dataflow.yaml' }, 'legal/a.pdf'],
    ['follows the folder of that file', '../legal/a.pdf', { from: 'flows', to: 'very/deep/flows' }, '"../../../legal/a.pdf"'],
    ['stays where both move together', 'a.pdf', { from: 'flows', to: 'other' }, 'a.pdf'],
    ['stays where only the name of its file changes', '../legal/a.pdf', { from: file, to: 'flows/b.dataflow.yaml' }, '../legal/a.pdf'],
    ['stays where something else moves', '../legal/a.pdf', { from: 'legal/a.pd', to: 'x' }, '../legal/a.pdf'],
    ['may lead out of the project', 'a.pdf', { from: 'flows/a.pdf', to: '../shared/a.pdf' }, '"../../shared/a.pdf"'],
    ['may come from outside', '../../shared/a.pdf', { from: '../shared/a.pdf', to: 'flows/a.pdf' }, 'a.pdf'],
    ['keeps its quotes where it needs them', '"../legal/一 #1.pdf"', { from: 'legal/一 #1.pdf', to: 'legal/二 #2.pdf' }, '"../legal/二 #2.pdf"'],
    ['keeps `./` in front', './a.pdf', { from: 'flows/a.pdf', to: 'flows/b.pdf' }, '"./b.pdf"'],
    ['keeps its slashes', 'deep\\a.pdf', { from: 'flows/deep', to: 'flows/low' }, 'low\\a.pdf'],
    ['that is none of the project’s stays', 'https://example.com/a.pdf', { from: 'https:', to: 'x' }, 'https://example.com/a.pdf'],
    ['from the root of the disk stays', '/legal/a.pdf', { from: file, to: 'a.dataflow.yaml' }, '/legal/a.pdf'],
  ])('%s', (_, before, move, expected) => {
    expect(after({ [file]: agreement(before) }, move)).toEqual({ [file]: agreement(expected) });
  });

  test('is found in filings too, in block style, and in files with Windows line ends', () => {
    const filing = (one: string, two: string) =>
      `dataflow: 1\r\nfilings:\r\n  f:\r\n    documents:\r\n      pipia: ${one}\r\n      letter:\r\n        file: ${two}\r\n        status: final\r\n`;
    const moves = [
      { from: 'p.docx', to: 'deep/p.docx' },
      { from: 'l.docx', to: 'deep/l.docx' },
    ];
    expect(after({ 'a.dataflow.yaml': filing('p.docx', 'l.docx') }, ...moves)).toEqual({ 'a.dataflow.yaml': filing('deep/p.docx', 'deep/l.docx') });
  });

  test('in half-written files does no harm', () => {
    const whole = agreement('../legal/a.pdf');
    for (let end = 0; end <= whole.length; end++)
      expect(() => after({ [file]: whole.slice(0, end) }, { from: 'legal/a.pdf', to: 'b.pdf' }, { from: 'flows', to: '' })).not.toThrow();
  });
});
