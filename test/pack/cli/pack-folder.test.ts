import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mustBeFree, writePackFolder } from '../../../server/src/cli/pack/pack-folder.js';
import { makeFolder } from '../../kit/folder.js';

const bytes = new TextEncoder().encode('new');
const going = () => false;

describe('writing', () => {
  test('files lie in folders of their own', () => {
    using folder = makeFolder();
    expect(writePackFolder(join(folder.path, 'a/b'), [{ path: 'c/d.txt', bytes }], going)).toBe(true);
    expect(readFileSync(join(folder.path, 'a/b/c/d.txt'), 'utf8')).toBe('new');
    expect(readdirSync(join(folder.path, 'a'))).toEqual(['b']);
  });

  test('what is stopped before it is there leaves nothing, not even the folders above it', () => {
    using folder = makeFolder();
    expect(writePackFolder(join(folder.path, 'a/b'), [{ path: 'c.txt', bytes }], () => true)).toBe(false);
    expect(readdirSync(folder.path)).toEqual([]);
  });

  test('what is stopped takes nothing away that came into these folders meanwhile', () => {
    using folder = makeFolder();
    const stopped = () => {
      writeFileSync(join(folder.path, 'a/other.txt'), 'other');
      return true;
    };
    expect(writePackFolder(join(folder.path, 'a/b'), [{ path: 'c.txt', bytes }], stopped)).toBe(false);
    expect(readdirSync(join(folder.path, 'a'))).toEqual(['other.txt']);
  });

  test('the name may be as long as any', () => {
    using folder = makeFolder();
    const name = 'a'.repeat(250);
    expect(writePackFolder(join(folder.path, name), [{ path: 'c.txt', bytes }], going)).toBe(true);
    expect(readdirSync(folder.path)).toEqual([name]);
  });

  test('what was there before stays where a file cannot be written', () => {
    using folder = makeFolder({ 'a/old.txt': 'old' });
    const impossible = [
      { path: 'c', bytes },
      { path: 'c/d.txt', bytes },
    ];
    expect(() => writePackFolder(join(folder.path, 'a'), impossible, going)).toThrow('could not be written');
    expect(readFileSync(join(folder.path, 'a/old.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder.path)).toEqual(['a']);
  });

  test('what was there before is gone once the new stands', () => {
    using folder = makeFolder({ 'a/old.txt': 'old' });
    expect(writePackFolder(join(folder.path, 'a'), [{ path: 'new.txt', bytes }], going)).toBe(true);
    expect(existsSync(join(folder.path, 'a/old.txt'))).toBe(false);
    expect(readdirSync(folder.path)).toEqual(['a']);
  });

  test.skipIf(process.platform === 'win32')('a link stays a link to where it led', () => {
    using folder = makeFolder({ 'there/old.txt': 'old' });
    symlinkSync(join(folder.path, 'there'), join(folder.path, 'link'));
    writePackFolder(join(folder.path, 'link'), [{ path: 'new.txt', bytes }], going);
    expect(readdirSync(join(folder.path, 'there'))).toEqual(['new.txt']);
    expect(readdirSync(join(folder.path, 'link'))).toEqual(['new.txt']);
  });
});

test.skipIf(process.platform === 'win32')('a link that leads nowhere is no place for a pack', () => {
  using folder = makeFolder();
  symlinkSync(join(folder.path, 'nowhere'), join(folder.path, 'link'));
  expect(() => mustBeFree(join(folder.path, 'link'), { force: true, discardEdits: false })).toThrow('is a link that leads nowhere');
});

describe('what is there already', () => {
  const sha256 = createHash('sha256').update('a report').digest('hex');
  const manifest = JSON.stringify({ manifest: 1, program: { name: 'dataflow-compliance' }, outputs: [{ path: 'report.docx', sha256 }] });
  const pack = { 'manifest.json': manifest, SHA256SUMS: '', 'report.docx': 'a report' };

  test.each([
    ['an empty folder is free', {}, false, undefined],
    ['a folder with other files is not', { 'notes.txt': 'x' }, true, 'holds other files and no pack'],
    ['nor is one with the manifest of somebody else', { 'manifest.json': '{ "name": "a page" }' }, true, 'holds other files and no pack'],
    ['nor one whose manifest cannot be read', { 'manifest.json': '{' }, true, 'holds other files and no pack'],
    ['a pack is not free unless it may be replaced', pack, false, 'holds a pack already; --force replaces it'],
    ['with force it is', pack, true, undefined],
    [
      'but not what was changed in it',
      { ...pack, 'report.docx': 'filled in' },
      true,
      'these were changed by hand: report.docx; move them away, or --discard-edits',
    ],
    [
      'what was changed is told',
      { ...pack, 'report.docx': 'filled in' },
      false,
      'holds a pack already; --force replaces it, but for what was changed by hand: report.docx',
    ],
    ['a file beside those of the pack is never lost', { ...pack, 'below/notes.txt': 'x' }, true, 'holds what did not come with its pack: below/notes.txt'],
  ])('%s', (_, files, force, complaint) => {
    using folder = makeFolder(files);
    const asked = () => mustBeFree(folder.path, { force, discardEdits: false });
    if (complaint === undefined) expect(asked).not.toThrow();
    else expect(asked).toThrow(complaint);
  });

  test('what was changed goes where that is said too', () => {
    using folder = makeFolder({ ...pack, 'report.docx': 'filled in' });
    expect(() => mustBeFree(folder.path, { force: true, discardEdits: true })).not.toThrow();
    expect(() => mustBeFree(folder.path, { force: false, discardEdits: true })).toThrow('--force replaces it');
  });

  test('a file is no folder, and what does not exist is free', () => {
    using folder = makeFolder({ file: 'x' });
    expect(() => mustBeFree(join(folder.path, 'file'), { force: true, discardEdits: false })).toThrow('is a file; --out wants a folder');
    expect(() => mustBeFree(join(folder.path, 'nothing'), { force: false, discardEdits: false })).not.toThrow();
    expect(() => mustBeFree('', { force: true, discardEdits: false })).toThrow('--out wants a folder');
  });
});
