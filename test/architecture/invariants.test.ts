// What holds for every project, tried on every fixture of the rules and of the law, and on the examples.
import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bySource, type Finding } from '../../server/src/engine/finding.js';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { readAnnotated } from '../kit/annotations.js';
import { readFixture } from '../kit/fixture.js';
import { plainFindings } from '../kit/plain-findings.js';
import { filesBelow } from './source.js';

interface Input {
  readonly name: string;
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly asOf: string;
  readonly regime: string | undefined;
}

const fixtures = filesBelow('test', '.dataflow.yaml').map((path): Input => {
  const { files, asOf, regime } = readFixture(path);
  return { name: path, asOf, regime, files: files.map((file) => ({ path: file.path, text: readAnnotated(file.path, file.source).text })) };
});
const exampleFiles = filesBelow('examples', '.dataflow.yaml', '.dataflow.yml');
const examples = [...new Set(exampleFiles.map(dirname))].map((folder): Input => {
  const own = exampleFiles.filter((path) => path.startsWith(`${folder}/`));
  return {
    name: folder,
    asOf: '2026-06-30',
    regime: undefined,
    files: own.map((path) => ({ path: relative(folder, path), text: readFileSync(path, 'utf8') })),
  };
});
const inputs = [...fixtures, ...examples];

function run({ files, asOf, regime }: Input): Analysis {
  const analysis = analyse({ files, today: asOf, asOf, regime });
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

describe('the same project', () => {
  test.each(inputs)('gives the same findings in any order of its files, in source order: $name', (input) => {
    const { findings } = run(input);
    const plain = plainFindings(findings);
    expect(plainFindings(run({ ...input, files: [...input.files].reverse() }).findings)).toEqual(plain);
    expect(plainFindings([...findings].sort(bySource))).toEqual(plain);
  });

  test.each(inputs)('gives the same verdicts with its definitions in any order: $name', (input) => {
    const turned = input.files.map(({ path, text }) => ({ path, text: turnedAround(text) }));
    const verdictsOf = (analysis: Analysis) =>
      analysis.judgement.verdicts
        .map(({ flow, possible, reasons }) => `${flow.file} ${flow.id}: ${possible.join()} ${reasons.map(({ rule }) => rule).join()}`)
        .sort();
    expect(verdictsOf(run({ ...input, files: turned }))).toEqual(verdictsOf(run(input)));
  });

  test.each(inputs)('gives the same findings on the plain road: $name', (input) => {
    const { findings, model } = run(input);
    // What YAML itself objects to is worded and placed by the road that found it.
    if (findings.some(({ rule }) => rule === 'syntax')) return;
    const mark = '---\n';
    const whole = run({ ...input, files: input.files.map(({ path, text }) => ({ path, text: mark + text })) });
    expect(whole.model.files.every(({ road }) => road === 'whole')).toBe(true);
    const shown = (list: readonly Finding[], shift: number) =>
      list
        .map(({ rule, place: { file, span }, message }) => `${file} ${Math.max(0, span.start - shift)}-${Math.max(0, span.end - shift)} ${rule}: ${message.en}`)
        .sort();
    expect(shown(whole.findings, mark.length)).toEqual(shown(findings, 0));
    expect(whole.model.all.length).toBe(model.all.length);
  });
});

/** The entries of every section in the opposite order; a text that is not cut into entries line by line stays as it is. */
function turnedAround(text: string): string {
  if (/^ *[&*]|[[{,] *[&*]|: [&*]|^---|\t/m.test(text)) return text;
  const sections = text.split(/^(?=\S)/m);
  return sections
    .map((section) => {
      const [head = '', ...body] = section.split('\n');
      if (!/^[a-z]+: *(?:#.*)?$/.test(head)) return section;
      const entries = body
        .join('\n')
        .split(/^(?= {2}[^ #\n-])/m)
        .map((entry) => (entry.endsWith('\n') ? entry : `${entry}\n`));
      return `${head}\n${entries.reverse().join('')}`;
    })
    .join('');
}

describe('any text', () => {
  test('cut at any place is read and judged without a fault', () => {
    const cuts = inputs.flatMap((input) => {
      const [first, ...others] = input.files;
      const length = first?.text.length ?? 0;
      // Every offset of every fixture would take minutes.
      const step = Math.max(7, Math.floor(length / 12));
      return Array.from({ length: Math.ceil(length / step) }, (_, index) => ({ input, first, others, at: index * step }));
    });
    expect(cuts.length).toBeGreaterThan(500);
    for (const { input, first, others, at } of cuts) {
      if (first) run({ ...input, files: [{ path: first.path, text: first.text.slice(0, at) }, ...others] });
    }
  }, 120_000);

  test('with pieces put in and left out keeps every place inside the text', () => {
    const piece = fc.constantFrom(
      '',
      ' ',
      '\n',
      '\n  ',
      ': ',
      '- ',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      '#',
      '|',
      ',',
      '&a ',
      '*a',
      '中',
      '😀',
      '\t',
      'flows:\n',
      '\0',
    );
    const base = inputs.filter(({ files }) => files.length === 1);
    fc.assert(
      fc.property(fc.nat(base.length - 1), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(8), piece, (which, part, removed, inserted) => {
        const input = base[which];
        const [file] = input?.files ?? [];
        if (!input || !file) return;
        const at = Math.floor(part * file.text.length);
        const text = file.text.slice(0, at) + inserted + file.text.slice(at + removed);
        const { findings } = run({ ...input, files: [{ path: file.path, text }] });
        for (const { place } of findings) {
          expect(place.span.start).toBeGreaterThanOrEqual(0);
          expect(place.span.end).toBeLessThanOrEqual(text.length);
          expect(place.span.start).toBeLessThanOrEqual(place.span.end);
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});

test('places count UTF-16 units: what stands before them may be Chinese or emoji', () => {
  const text = 'dataflow: 1\nsystems:\n  crm: { name: 客户😀系统, location: XX }\n';
  const [finding] = run({ name: '', files: [{ path: 'a.dataflow.yaml', text }], asOf: '2026-06-30', regime: undefined }).findings.filter(
    ({ rule }) => rule === 'reference-unknown',
  );
  expect(text.slice(finding?.place.span.start, finding?.place.span.end)).toBe('XX');
});
