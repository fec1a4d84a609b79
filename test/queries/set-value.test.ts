import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { addressOf } from '../../server/src/engine/model/definition.js';
import { createFiling } from '../../server/src/engine/queries/create-filing.js';
import type { ProjectView } from '../../server/src/engine/queries/project-view.js';
import { type AskedChange, setValue } from '../../server/src/engine/queries/set-value.js';
import { viewOf } from '../../server/src/engine/queries/view-of.js';
import { filesBelow } from '../architecture/source.js';
import { atCursor } from '../kit/cursor.js';
import { analyseFixture, readFixture } from '../kit/fixture.js';

function changed(project: ProjectView, change: AskedChange): string {
  if ('refused' in change) return `refused: ${change.refused.en}`;
  const [first] = change.edits;
  if (!first) return 'nothing to do';
  const text = project.file(first.place.file)?.read() ?? '';
  const inOrder = change.edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((left, right) => right.place.span.start - left.place.span.start || right.index - left.index);
  return inOrder.reduce((now, { place: { span }, text: own }) => now.slice(0, span.start) + own + now.slice(span.end), text);
}

function after(source: string, address: string, path: string, value: string | boolean | null): string {
  const { project } = atCursor(source);
  return changed(project, setValue(project, { address, path: path.split('/'), value }));
}

describe('a value', () => {
  const block = `filings:
  # the first one
  x:
    mechanism: security-assessment # by the law
    status: 'preparing'   # 准备 😀
    documents:
      # papers
      business-licence: legal/licence.pdf # scanned
      agreement-2:
        file: "a, b.pdf"
        status: draft
  y: { mechanism: certification, status: certified, documents: {} }
  z:
    mechanism: certification
    status:
`;
  test.each([
    ['is replaced in its quotes, beside its remark', 'filings.x', 'status', 'submitted', "    status: 'preparing'   #", "    status: 'submitted'   #"],
    ['is written behind a key that has none', 'filings.z', 'status', 'certified', '    status:\n', '    status: certified\n'],
    ['is added below its neighbours', 'filings.z', 'owner', '法务部 😀', '    status:\n', '    status:\n    owner: 法务部 😀\n'],
    ['of one line is added between its braces', 'filings.y', 'owner', 'legal', 'documents: {} }', 'documents: {}, owner: legal }'],
    ['fills empty braces', 'filings.y', 'documents/pipia-report/status', 'draft', 'documents: {}', 'documents: { pipia-report: { status: draft } }'],
    [
      'makes the maps on its way',
      'filings.z',
      'documents/pipia-report/status',
      'draft',
      '    status:\n',
      '    status:\n    documents:\n      pipia-report: { status: draft }\n',
    ],
    [
      'stands as its neighbours do',
      'filings.x',
      'documents/pipia-report/status',
      'draft',
      '        status: draft\n',
      '        status: draft\n      pipia-report:\n        status: draft\n',
    ],
    [
      'keeps the file of a document that was only named',
      'filings.x',
      'documents/business-licence/status',
      'final',
      'legal/licence.pdf',
      '{ file: legal/licence.pdf, status: final }',
    ],
    ['replaces such a file', 'filings.x', 'documents/business-licence/file', 'legal/执照 😀.pdf', 'legal/licence.pdf', 'legal/执照 😀.pdf'],
    ['that is a day needs no quotes', 'filings.x', 'submitted', '2026-06-30', '        status: draft\n', '        status: draft\n    submitted: 2026-06-30\n'],
    ['that looks like something else gets some', 'filings.z', 'owner', 'yes', '    status:\n', '    status:\n    owner: "yes"\n'],
    ['goes with its line', 'filings.x', 'documents/agreement-2/status', null, '        status: draft\n', ''],
    ['goes from a row', 'filings.y', 'status', null, 'refused', 'refused'],
    ['leaves an empty map behind where it was alone', 'filings.x', 'documents/agreement-2/nothing', null, 'nothing', 'nothing'],
  ])('%s', (_, address, path, value, from, to) => {
    const result = after(block, address, path, value);
    if (from === 'refused') expect(result).toMatch(/^refused: the key `status` is missing/);
    else if (from === 'nothing') expect(result).toBe('nothing to do');
    else expect(result).toBe(block.replace(from, to));
  });

  test('that was alone leaves an empty map behind', () => {
    const alone = 'agreements:\n  g:\n    with: r\n    terms:\n      # ours\n      a: 第三条\n    note: x\n  h: { with: r, terms: { a: b } }\n';
    expect(after(alone, 'agreements.g', 'terms/a', null)).toBe(
      'agreements:\n  g:\n    with: r\n    terms: {}\n      # ours\n    note: x\n  h: { with: r, terms: { a: b } }\n',
    );
    expect(after(alone, 'agreements.h', 'terms/a', null)).toBe(alone.replace('{ a: b }', '{}'));
    expect(after(alone, 'agreements.h', 'with', null)).toMatch(/^refused: the key `with` is missing/);
  });

  test('keeps Windows line ends and what stands behind', () => {
    const windows = block.replaceAll('\n', '\r\n');
    expect(after(windows, 'filings.x', 'documents/agreement-2/status', 'final')).toBe(windows.replace('status: draft', 'status: final'));
    expect(after(windows, 'filings.x', 'documents/agreement-2/status', null)).toBe(windows.replace('        status: draft\r\n', ''));
  });

  test.each([
    ['an unknown status', block, 'filings.x', 'status', 'done', /^refused: `status` must be one of preparing, submitted,/],
    ['a key that nobody knows', block, 'filings.x', 'statsu', 'x', /^refused: the key `statsu` is not known here/],
    [
      'a text where a number belongs',
      'flows:\n  f: { from: a, to: b, individuals: { 2026: 5 } }\n',
      'flows.f',
      'individuals/2026',
      'many',
      /^refused: this must be a whole number or `unknown`/,
    ],
    ['a map in whose place a word would stand', block, 'filings.x', 'documents', 'x', /^refused: `documents` must be keys with values/],
    ['what nothing defines', block, 'filings.gone', 'status', 'filed', /^refused: nothing defines `filings.gone`/],
    ['what is half typed', 'filings:\n  x:\n    status: "a\n', 'filings.x', 'status', 'filed', /^refused: `x` cannot be changed here/],
    ['what aliases share', 'filings:\n  x: { mechanism: certification, status: &s filed, owner: *s }\n', 'filings.x', 'status', 'certified', /^refused: /],
  ])('is refused: %s', (_, source, address, path, value, expected) => {
    expect(after(source, address, path, value)).toMatch(expected);
  });

  test('is refused in both languages', () => {
    const { project } = atCursor(block);
    const change = setValue(project, { address: 'filings.x', path: ['status'], value: 'done' });
    expect('refused' in change && change.refused.zh).toMatch(/^`status`应为下列之一/);
  });
});

describe('every value that is a word', () => {
  const paths = [...filesBelow('test/rules', '.dataflow.yaml'), ...filesBelow('test/law', '.dataflow.yaml')];

  test('can be written anew where it stands, and every other line stays as it was', () => {
    const seen = new Set<string>();
    for (const path of paths) {
      const project = viewOf(analyseFixture(readFixture(path)));
      for (const definition of project.model.all) {
        if (definition.section === 'waivers' || definition.section === 'expect' || project.model.namesakes(definition).length > 1) continue;
        for (const { at, value } of words(definition.entry.value, [])) {
          const like = `${definition.kind} ${at.join('.').replace(/\d+/g, '0')}`;
          if (seen.has(like)) continue;
          const next = typeof value === 'boolean' ? !value : `${value} 又 😀`;
          const change = setValue(project, { address: addressOf(definition), path: at, value: next });
          const [edit, ...others] = 'edits' in change ? change.edits : [];
          if (!edit) continue;
          seen.add(like);
          const file = project.file(definition.file);
          const result = changed(project, change);
          const [first = 0, last = 0] = [file?.lineAt(edit.place.span.start), file?.lineAt(edit.place.span.end)];
          const [before, after] = [(file?.read() ?? '').split('\n'), result.split('\n')];
          expect(others, path).toEqual([]);
          expect([...after.slice(0, first), ...after.slice(first + edit.text.split('\n').length)], path).toEqual([
            ...before.slice(0, first),
            ...before.slice(last + 1),
          ]);
          expect(read(result, [definition.section, definition.id, ...at]), `${path} ${at.join('.')}`).toBe(next);
        }
      }
    }
    expect(seen.size).toBeGreaterThan(60);
  });
});

function words(value: unknown, at: readonly string[]): readonly { at: readonly string[]; value: string | boolean }[] {
  if (typeof value === 'string' || typeof value === 'boolean') return [{ at, value }];
  return typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => words(inner, [...at, key])) : [];
}

function read(text: string, path: readonly string[]): unknown {
  const whole: unknown = parse(text, { uniqueKeys: false });
  return path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), whole);
}

describe('a new filing', () => {
  const source = `exporters: { a: { processedIndividuals: 2000000, ciio: false } }
systems: { s: { location: CN, operator: a } }
recipients: { r: { country: DE } }
categories: { c: { class: personal }, i: { class: important } }
flows:
  f:
    from: s
    to: r
    categories: [c]
    individuals: 180000 # 人数 😀
  g: { from: s, to: r, categories: [i], individuals: 10 }
  h: { from: s, to: r, categories: [c], individuals: 0, exemption: human-resources }
`;
  const filed = (flows: readonly string[], text = source) => {
    const { project } = atCursor(text);
    return changed(project, createFiling(project, flows));
  };

  test('is declared at the end and named in its flow', () => {
    const one = source.replace('人数 😀\n', '人数 😀\n    filing: contract-2026\n');
    expect(filed(['flows.f'])).toBe(`${one}\nfilings:\n  contract-2026:\n    mechanism: standard-contract\n    status: preparing\n`);
  });

  test('is the heavier one where flows need different ones, under an id that is free', () => {
    const text = `${source}filings:\n  # 已有\n  assessment-2026: { mechanism: security-assessment, status: rejected }\n`;
    const both = text
      .replace('人数 😀\n', '人数 😀\n    filing: assessment-2026-2\n')
      .replace('individuals: 10 }', 'individuals: 10, filing: assessment-2026-2 }');
    expect(filed(['flows.f', 'flows.g'], text)).toBe(`${both.trimEnd()}\n  assessment-2026-2:\n    mechanism: security-assessment\n    status: preparing\n`);
  });

  test('is declared where the project has its filings', () => {
    const filings = 'filings:\n  old: { mechanism: certification, status: certified }\n';
    const change = createFiling(atCursor({ 'flows.dataflow.yaml': source, 'filings.dataflow.yaml': filings }).project, ['flows.f']);
    expect('edits' in change ? change.edits.map(({ place, text }) => [place.file, text.trim()]) : change).toEqual([
      ['flows.dataflow.yaml', 'filing: contract-2026'],
      ['filings.dataflow.yaml', 'contract-2026:\n    mechanism: standard-contract\n    status: preparing'],
    ]);
  });

  test('is refused where none is needed, where there is no such flow, and while the flow is half typed', () => {
    expect(filed([])).toBe('refused: no flow was named');
    expect(filed(['flows.gone'])).toBe('refused: no flow is called `flows.gone`');
    expect(filed(['recipients.r'])).toBe('refused: no flow is called `recipients.r`');
    expect(filed(['flows.x'], 'systems: { s: { location: CN }, t: { location: CN } }\nflows: { x: { from: s, to: t } }\n')).toBe(
      'refused: `x` needs no filing',
    );
  });
});
