import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withOutput } from '../../server/src/cli/output-option.js';
import { formats } from '../../server/src/cli/review/formats.js';
import { makeFolder } from '../kit/folder.js';
import { runCheck } from './run-check.js';

const flows = 'dataflow: 1\nexporters:\n  acme-cn: { name: 甲, region: CN-SH, sector: nothing }\n';

test('a report replaces that of an earlier run, and anything else only where it is told to', () => {
  using folder = makeFolder({ 'a.dataflow.yaml': flows });
  const path = join(folder.path, 'out', 'report');
  const run = (...more: readonly string[]) => runCheck(folder.path, ['--output', 'gitlab=out/report', ...more]);
  expect(run().stderr).toBe('');
  const first = readFileSync(path, 'utf8');
  expect(run('-l', 'zh').stderr).toBe('');
  expect(readFileSync(path, 'utf8')).not.toBe(first);
  folder.write('out/report', 'my notes\n');
  expect(run()).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'dataflow: out/report exists and is no gitlab report of this program; --force overwrites it\n',
  });
  expect(readFileSync(path, 'utf8')).toBe('my notes\n');
  expect(run('--force').stderr).toBe('');
  expect(readFileSync(path, 'utf8')).toBe(first);
  expect(readdirSync(join(folder.path, 'out'))).toEqual(['report']);
});

test('a report that cannot be written is told, and is no fault of the program', () => {
  using folder = makeFolder({ 'a.dataflow.yaml': flows, notes: 'mine\n' });
  const { status, stderr } = runCheck(folder.path, ['--output', 'sarif=notes/a.sarif']);
  expect([status, stderr]).toEqual([2, expect.stringMatching(/^dataflow: [^\n]*notes\/a\.sarif could not be written: [^\n]+\n$/)]);
});

test('a report is never written over what belongs to a project', () => {
  using folder = makeFolder({ 'a.dataflow.yaml': flows, 'notes.yaml': flows });
  symlinkSync('a.dataflow.yaml', join(folder.path, 'link'));
  for (const name of ['a.dataflow.yaml', 'new.dataflow.yml', 'dataflow.config.yaml', 'dataflow.lock.yaml', 'link', 'notes.yaml']) {
    const run = runCheck(folder.path, ['a.dataflow.yaml', 'notes.yaml', '--output', `text=${name}`, '--force']);
    expect(run).toMatchObject({ status: 2, stdout: '', stderr: `dataflow: ${name} belongs to a project; a report is never written over it\n` });
  }
  expect(readFileSync(join(folder.path, 'a.dataflow.yaml'), 'utf8')).toBe(flows);
});

test('nothing is written where one of the outputs may not be', () => {
  using folder = makeFolder({ 'a.dataflow.yaml': flows, 'notes.txt': 'mine\n' });
  expect(runCheck(folder.path, ['--output', 'sarif=new.sarif', '--output', 'text=notes.txt']).status).toBe(2);
  expect(runCheck(folder.path, ['--output', 'sarif=new.sarif', '--output', 'html=./new.sarif']).stderr).toBe(
    'dataflow: ./new.sarif is named by two --output options\n',
  );
  expect(existsSync(join(folder.path, 'new.sarif'))).toBe(false);
  mkdirSync(join(folder.path, 'folder'));
  expect(runCheck(folder.path, ['--output', 'html=folder']).stderr).toMatch(/^dataflow: folder could not be read: EISDIR/);
});

test.each(['sarif', 'sarif=', '=x', 'pdf=x.pdf', 'auto=x'])('--output %s is refused', (text) => {
  expect(() => withOutput(text)).toThrow(`--output wants ${formats.join('|')}=file, such as sarif=dataflow.sarif, not ${text}`);
});

test('what --fix left is in every report', () => {
  using folder = makeFolder({ 'a.dataflow.yaml': flows.replace('nothing', 'Retail') });
  runCheck(folder.path, ['--fix', '--output', 'gitlab=quality.json']);
  expect(readFileSync(join(folder.path, 'quality.json'), 'utf8')).not.toContain('reference-unknown');
});
