import { readFileSync, writeFileSync } from 'node:fs';
import type { Finding } from '../../server/src/engine/finding.js';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { annotate, asExpectation, readAnnotated } from './annotations.js';

/** A fixture: one or several files in one text, with the day and the regime in comments at its head. */
export interface Fixture {
  readonly path: string;
  readonly files: readonly { path: string; source: string }[];
  readonly asOf: string;
  readonly regime: string | undefined;
  readonly config: string | undefined;
  /** The file `dataflow.lock.yaml`, where the fixture has one. */
  readonly lock: { path: string; source: string } | undefined;
  /** Paths of the documents that exist, from the root; undefined where nobody looks. */
  readonly exists: ReadonlySet<string> | undefined;
}

const fileMark = /^# file: (\S+)$/;
const lockName = 'dataflow.lock.yaml';

/**
 * Reads a fixture. `# as-of: 2026-06-30`, `# regime: cn-2022`, `# config: nearThreshold: 0.5` and, for each document that lies
 * there, `# exists: legal/contract.pdf` may stand at its head; `# file: name` begins a further file, `# file: dataflow.lock.yaml` the lock.
 */
export function readFixture(path: string): Fixture {
  const source = readFileSync(path, 'utf8');
  const settings = (name: string) => [...source.matchAll(new RegExp(`^# ${name}: (.+)$`, 'gm'))].map(([, value = '']) => value.trim());
  const setting = (name: string) => settings(name)[0];
  const exists = settings('exists');
  const files = splitFiles(source);
  return {
    path,
    files: files.filter((file) => file.path !== lockName),
    lock: files.find((file) => file.path === lockName),
    asOf: setting('as-of') ?? '2026-11-22',
    regime: setting('regime'),
    config: setting('config'),
    exists: exists.length === 0 ? undefined : new Set(exists),
  };
}

function splitFiles(source: string): readonly { path: string; source: string }[] {
  const files: { path: string; lines: string[] }[] = [{ path: 'main.dataflow.yaml', lines: [] }];
  for (const line of source.split('\n')) {
    const name = fileMark.exec(line)?.[1];
    if (name !== undefined) files.push({ path: name, lines: [] });
    else files.at(-1)?.lines.push(line);
  }
  return files
    .filter(({ lines }, index) => index > 0 || files.length === 1 || lines.some((line) => line.trim() !== '' && !line.startsWith('#')))
    .map(({ path, lines }) => ({ path, source: lines.join('\n') }));
}

/** Runs the engine over a fixture. */
export function analyseFixture(fixture: Fixture): Analysis {
  const files = fixture.files.map(({ path, source }) => ({ path, text: readAnnotated(path, source).text }));
  const config = fixture.config === undefined ? undefined : { path: 'dataflow.config.yaml', text: fixture.config };
  const lock = lockOf(fixture);
  const { exists } = fixture;
  const fileExists = exists && ((path: string) => exists.has(path));
  const analysis = analyse({ files, config, lock, fileExists, today: fixture.asOf, asOf: fixture.asOf, regime: fixture.regime });
  if ('noRegime' in analysis) throw new Error(`no regime for ${fixture.path}`);
  return analysis;
}

/** The lock of a fixture without its annotations. */
export function lockOf({ lock }: Fixture): { path: string; text: string } | undefined {
  return lock && { path: lock.path, text: readAnnotated(lock.path, lock.source).text };
}

/** What a fixture expects and what was found, as lines; with UPDATE=1 the fixture is rewritten to what was found. */
export function compare(fixture: Fixture, keep: (finding: Finding) => boolean): { expected: readonly string[]; found: readonly string[] } {
  const { findings, model } = analyseFixture(fixture);
  const kept = findings.filter(keep);
  const lock = lockOf(fixture);
  const textOf = (path: string) => (path === lock?.path ? lock.text : (model.files.find((file) => file.path === path)?.text ?? fixture.config ?? ''));
  if (process.env['UPDATE'] === '1') rewrite(fixture, kept);
  const source = process.env['UPDATE'] === '1' ? readFixture(fixture.path) : fixture;
  const expected = filesOf(source).flatMap((file) => readAnnotated(file.path, file.source).expected);
  return { expected: [...expected].sort(), found: kept.map((finding) => asExpectation(finding, textOf(finding.place.file))).sort() };
}

function filesOf({ files, lock }: Fixture): readonly { path: string; source: string }[] {
  return lock ? [...files, lock] : files;
}

function rewrite(fixture: Fixture, findings: readonly Finding[]): void {
  const head = headOf(fixture);
  const parts = filesOf(fixture).map(({ path, source }) => {
    const { text } = readAnnotated(path, source);
    const body = annotate(
      text,
      findings.filter((finding) => finding.place.file === path),
    );
    return fixture.files.length === 1 && path === 'main.dataflow.yaml' ? body : `# file: ${path}\n${body}`;
  });
  writeFileSync(fixture.path, head + parts.join('\n'));
}

/** What stands above the first file mark, where that is settings only. */
function headOf(fixture: Fixture): string {
  const source = readFileSync(fixture.path, 'utf8');
  const first = source.search(/^# file: /m);
  if (first <= 0 || fixture.files.some(({ path }) => path === 'main.dataflow.yaml')) return '';
  return source.slice(0, first);
}
