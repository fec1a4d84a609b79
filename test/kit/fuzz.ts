// Texts that nobody would write on purpose, and what must hold for each of them.
import fc from 'fast-check';
import { analyse } from '../../server/src/engine/index.js';

/** What a text did that it must not do; undefined where all is well. */
export function faultOf(text: string): string | undefined {
  const started = performance.now();
  const path = 'fuzz.dataflow.yaml';
  const analysis = analyse({ files: [{ path, text }], today: '2026-06-30' });
  const elapsed = performance.now() - started;
  if ('noRegime' in analysis) return 'no regime';
  const outside = analysis.findings.find(({ place: { span } }) => span.start < 0 || span.end < span.start || span.end > text.length);
  if (outside) return `${outside.rule} stands outside the text: ${JSON.stringify(outside.place.span)} of ${text.length}`;
  const silent = analysis.findings.find(({ message }) => message.en === '' || message.zh === '');
  if (silent) return `${silent.rule} says nothing`;
  const allowed = 1_000 * Math.max(1, text.length / 100_000);
  return elapsed > allowed ? `took ${elapsed.toFixed(0)} ms for ${text.length} characters` : undefined;
}

const pieces = [
  '\n',
  '\n  ',
  '\n    ',
  ' ',
  '\t',
  ':',
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
  '>',
  '&a ',
  '*a',
  '? ',
  ',',
  '~',
  '!',
  '%',
  '@',
  '`',
  '---',
  '...',
  '\\',
  '\0',
  '\r',
  '\uFEFF',
  '\u2028',
  '中',
  '😀',
  '\uD800',
  '0',
  '2026',
  '-1',
  '1e999',
  'null',
  'true',
  '__proto__',
  'constructor',
  'flows:',
  'unknown',
  'x',
];

/** Texts to try, made from `seeds`: noise, seeds with edits, and one seed spliced into another. */
export function hostileTexts(seeds: readonly string[]): fc.Arbitrary<string> {
  const seed = fc.constantFrom(...seeds);
  const piece = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) });
  const edit = fc.tuple(fc.nat(10_000), fc.nat(40), piece);
  const edited = fc
    .tuple(seed, fc.array(edit, { minLength: 1, maxLength: 12 }))
    .map(([text, edits]) => edits.reduce((current, [at, removed, inserted]) => applied(current, at, removed, inserted), text));
  const spliced = fc
    .tuple(seed, seed, fc.nat(10_000), fc.nat(10_000))
    .map(([left, right, from, to]) => left.slice(0, from % (left.length + 1)) + right.slice(to % (right.length + 1)));
  const repeated = fc
    .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), fc.integer({ min: 1, max: 2_000 }))
    .map(([parts, times]) => parts.join('').repeat(times));
  const noise = fc.uint8Array({ maxLength: 400 }).map((bytes) => new TextDecoder('utf-8').decode(bytes));
  return fc.oneof(
    { weight: 6, arbitrary: edited },
    { weight: 2, arbitrary: spliced },
    { weight: 1, arbitrary: repeated },
    { weight: 1, arbitrary: noise },
    { weight: 1, arbitrary: fc.array(piece, { maxLength: 60 }).map((parts) => parts.join('')) },
  );
}

function applied(text: string, at: number, removed: number, inserted: string): string {
  const from = at % (text.length + 1);
  return text.slice(0, from) + inserted + text.slice(from + removed);
}
