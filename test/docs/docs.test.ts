import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse, catalogues, regimes } from '../../server/src/engine/index.js';

const own = ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'CHANGELOG.md'].filter((path) => existsSync(path));
const guides = readdirSync('docs')
  // What is included in a page is read there.
  .filter((name) => name.endsWith('.md') && !name.endsWith('.intro.md'))
  .map((name) => `docs/${name}`);
const pages = [...own, ...guides, ...readdirSync('docs/rules').map((name) => `docs/rules/${name}`)];

test('generated files are current', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/generate.mjs', '--check'], { encoding: 'utf8' });
  expect({ status, output: stdout + stderr }).toEqual({ status: 0, output: '' });
});

interface Example {
  readonly at: string;
  readonly text: string;
}

/** Blocks of a page that are whole files of the format. */
function examplesIn(path: string): readonly Example[] {
  const page = readFileSync(path, 'utf8');
  const blocks = [...page.matchAll(/^(`{3,})ya?ml\n(?<text>[\s\S]*?)^\1$/gm)];
  return blocks.flatMap((found) => {
    const text = found.groups?.['text'] ?? '';
    return /^dataflow: 1\b/m.test(text) ? [{ at: `${path}:${page.slice(0, found.index).split('\n').length}`, text }] : [];
  });
}

const today = '2026-06-30';

function analysed(text: string, asOf = today, regime?: string): Analysis {
  const analysis = analyse({ files: [{ path: 'example.dataflow.yaml', text }], today: asOf, asOf, regime });
  if ('noRegime' in analysis) throw new Error('no regime');
  return analysis;
}

describe('the examples of the pages', () => {
  const examples = [...own, ...guides].flatMap(examplesIn);

  test('are there', () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples)('fit the format: $at', ({ text }) => {
    const broken = analysed(text).findings.filter(({ rule }) => ['syntax', 'shape', 'reference-unknown', 'definition-duplicate'].includes(rule));
    expect(broken.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([]);
  });

  test.each(examples)('keep what they expect: $at', ({ text }) => {
    const wrong = analysed(text).model.tables.expectation.list.flatMap(({ value }) => {
      const { judgement } = analysed(text, value.asOf ?? today, value.regime);
      const found = judgement.verdicts.find(({ flow }) => flow.id === value.flow)?.mechanism;
      return found === value.mechanism ? [] : [`${value.flow}: ${found}, not ${value.mechanism}`];
    });
    expect(wrong).toEqual([]);
  });

  test('two flows of one population have the total that the guide tells', () => {
    const example = examplesIn('docs/format.md').find(({ text }) => text.includes('mailing:'));
    const { judgement, model } = analysed(example?.text ?? '');
    expect(model.tables.exporter.list.map((exporter) => judgement.exporter(exporter).totals.ordinary.interval)).toEqual([{ low: 600, high: 800 }]);
  });
});

describe('the links of the pages', () => {
  test.each(pages)('%s', (path) => {
    const text = readFileSync(path, 'utf8').replace(/^(`{3,})[\s\S]*?^\1$/gm, '');
    const targets = [...text.matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, target]) => target ?? '');
    const dead = targets.filter((target) => {
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? path : join(dirname(path), file);
      if (!existsSync(found)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(found, 'utf8')).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});

/** Anchors as code hosts make them from headings. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(' ', '-'),
  );
}

describe('the generated pages', () => {
  test('the format guide has every section, key value and catalogue', () => {
    const guide = readFileSync('docs/format.md', 'utf8');
    const schema = readFileSync('schemas/dataflow.schema.json', 'utf8');
    const values = [...schema.matchAll(/"x-values": \{([\s\S]*?)\n\s*\}\n/g)].flatMap(([, block = '']) =>
      [...block.matchAll(/"([\w-]+)": \{/g)].map(([, value]) => value),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !guide.includes(`| \`${value}\` |`))).toEqual([]);
  });

  test('the catalogue page has every entry that a file may name', () => {
    const page = readFileSync('docs/catalogues.md', 'utf8');
    const listed = (['sectors', 'sensitive-kinds', 'pilot-zones', 'terms', 'documents', 'exemptions'] as const).flatMap((name) =>
      Object.keys(catalogues[name]),
    );
    expect(listed.filter((id) => !page.includes(`| \`${id}\` |`))).toEqual([]);
  });

  test('the regimes page has every decision', () => {
    const page = readFileSync('docs/regimes.md', 'utf8');
    for (const { id, decisions } of regimes) {
      const section = page.slice(page.indexOf(`### Order of decision, ${id}`)).split('\n### ')[0] ?? '';
      expect([...section.matchAll(/^\| \d+ \|/gm)], id).toHaveLength(decisions.length);
    }
  });
});
