import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LiveProject } from '../../server/src/engine/live/live-project.js';
import { filesBelow } from '../architecture/source.js';
import { readAnnotated } from '../kit/annotations.js';
import { expectAsFromScratch } from '../kit/as-from-scratch.js';
import { lockOf, readFixture } from '../kit/fixture.js';
import { changeOf, type RandomEdit, randomEdit } from '../kit/random-edits.js';

interface Texts {
  readonly asOf: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly lock?: { readonly path: string; readonly text: string } | undefined;
}

const example = (name: string): Texts => ({
  asOf: '2026-11-22',
  files: readdirSync(`examples/${name}`)
    .filter((file) => file.endsWith('.dataflow.yaml'))
    .map((file) => ({ path: file, text: readFileSync(`examples/${name}/${file}`, 'utf8') })),
});

const examples = ['nimbus-crm', 'car-maker', 'hr-subsidiary'].map(example);
const fixtures = [...filesBelow('test/rules', '.dataflow.yaml'), ...filesBelow('test/law', '.dataflow.yaml')].map((path): Texts => {
  const fixture = readFixture(path);
  return {
    asOf: fixture.asOf,
    lock: lockOf(fixture),
    files: fixture.files.map((file) => ({ path: file.path, text: readAnnotated(file.path, file.source).text })),
  };
});

/** Makes the edits one after another and compares with an analysis from scratch after each. */
function follow({ asOf, files, lock }: Texts, edits: readonly RandomEdit[], lineEnd: string): void {
  const texts = files.map(({ path, text }) => ({ path, text: text.replaceAll('\n', lineEnd), before: text }));
  const live = new LiveProject({ today: asOf });
  live.setLock(lock);
  for (const { path, text } of texts) live.setFile(path, text);
  live.work();
  for (const edit of edits) {
    const file = texts[edit.file % texts.length];
    if (!file) continue;
    const change = changeOf(edit, file.text, file.before);
    file.before = file.text;
    file.text = file.text.slice(0, change.start) + change.text + file.text.slice(change.end);
    live.editFile(file.path, [change]);
    const told = `after ${JSON.stringify({ ...edit, change, path: file.path })}`;
    expect(live.lines(file.path)?.text, told).toBe(file.text);
    expectAsFromScratch(live, { files: texts, lock, today: asOf }, told);
  }
}

// More with LIVE_RUNS=1000; the seed of a failure is printed.
const runs = Number(process.env['LIVE_RUNS'] ?? 25);
// Many take longer than a test may otherwise.
const timeout = runs > 60 ? runs * 1000 : undefined;
const edits = fc.array(randomEdit, { minLength: 1, maxLength: 25 });

describe('after any edits a live project says what an analysis from scratch says', () => {
  test.each([
    ['line feeds', '\n'],
    ['Windows line ends', '\r\n'],
  ])(
    'in fixtures with %s',
    (_, lineEnd) => {
      fc.assert(
        fc.property(fc.constantFrom(...fixtures), edits, (texts, list) => follow(texts, list, lineEnd)),
        { numRuns: runs * 4 },
      );
    },
    timeout,
  );

  test(
    'in the examples',
    () => {
      fc.assert(
        fc.property(fc.constantFrom(...examples), edits, (texts, list) => follow(texts, list, '\n')),
        { numRuns: runs },
      );
    },
    timeout,
  );
});
