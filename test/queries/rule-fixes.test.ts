import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { buildModel } from '../../server/src/engine/model/build.js';
import { actionsAt } from '../../server/src/engine/queries/actions-at.js';
import { viewOf } from '../../server/src/engine/queries/view-of.js';
import { readAnnotated } from '../kit/annotations.js';
import { applyEdits } from '../kit/apply-edits.js';
import { atCursor } from '../kit/cursor.js';
import { analyseFixture, readFixture } from '../kit/fixture.js';

const head = 'dataflow: 1\nexporters: { a: { name: 甲, ciio: false } }\nrecipients: { b: { country: DE } }\n';
const categories = 'categories: { c: { class: personal, name: 联系 }, s: { class: sensitive, name: 敏感 } }\n';
const big = '    from: a\n    to: b\n    categories: [c]\n    individuals: 200000\n    status: active\n';

/** What the fix of a rule makes of a text, and its title. */
function fixed(rule: string, source: string): { readonly text: string; readonly title: string; readonly snippet: string | undefined } {
  const { project, file } = atCursor(source);
  const fixes = project.findings.flatMap((finding) => (finding.rule === rule && finding.fix ? [finding.fix] : []));
  const [fix] = fixes;
  if (!fix) throw new Error(`no fix; found: ${project.findings.map((finding) => finding.rule).join(', ')}`);
  const text = applyEdits(project, fix.edits)[file.path] ?? '';
  return { text, title: fix.title.en, snippet: fix.edits[0]?.snippet };
}

describe('a fix leaves to a person what only a person knows', () => {
  const flow = (more: string) => `${head}${categories}flows:\n  f:\n${big}${more}`;

  test.each([
    ['flow-lacks-legal-basis', "    basis: ''\n"],
    ['retention-missing', "    retention: ''\n"],
  ])('%s', (rule, added) => {
    expect(fixed(rule, flow('')).text).toBe(flow(added));
  });

  test('necessity is asked question by question', () => {
    const { text, snippet } = fixed('flow-lacks-necessity', flow(''));
    expect(text).toContain("    necessity:\n      whyAbroad: '' # why");
    expect(snippet).toContain(`whyAbroad: \${1:''} #`);
    expect(snippet).toContain(`minimisation: \${3:''} #`);
  });

  test('separate consent is unknown until somebody asks', () => {
    expect(fixed('consent-not-separate', flow('    basis: consent\n')).text).toBe(flow('    basis: consent\n    separateConsent: unknown\n'));
  });

  test('protection gets the part that is not said', () => {
    const sensitive = flow('    protection: { inTransit: TLS 1.3 }\n').replace('[c]', '[s]');
    expect(fixed('protection-missing', sensitive).text).toBe(sensitive.replace('TLS 1.3 }', "TLS 1.3, atRest: '' }"));
    expect(fixed('protection-missing', flow('').replace('[c]', '[s]')).text).toContain("    protection:\n      inTransit: ''\n      atRest: ''\n");
  });

  test('a year without a number of people gets its line', () => {
    const years = (people: string) => flow('').replace('individuals: 200000', `individuals: ${people}`);
    expect(fixed('volume-stale', years('{ 2025: 9 }')).text).toBe(years('{ 2025: 9, 2026: unknown }'));
    expect(fixed('volume-missing', flow('').replace('    individuals: 200000\n', '')).text).toContain('    individuals:\n      2026: unknown\n');
  });

  test('a contact gets what it lacks', () => {
    expect(fixed('recipient-lacks-contact', flow('')).text).toContain("b: { country: DE, contact: { name: '', email: '' } }");
    const named = flow('').replace('country: DE', 'country: DE, contact: { name: DPO }');
    expect(fixed('recipient-lacks-contact', named).text).toContain("contact: { name: DPO, email: '' }");
    const reachable = flow('').replace('country: DE', 'country: DE, contact: { phone: "1" }');
    expect(fixed('recipient-lacks-contact', reachable).text).toContain('contact: { phone: "1", name: \'\' }');
  });

  test('terms are added together, each with a gap', () => {
    const source = flow('    agreement: x\n').replace('flows:', 'agreements:\n  x: { with: b, kind: certification-rules }\nflows:');
    const { text, snippet } = fixed('agreement-lacks-term', source);
    expect(text).toMatch(/x: { with: b, kind: certification-rules, terms: { [a-z-]+: null, /);
    expect(snippet).toMatch(/^, terms: { [a-z-]+: \$\{1:null}, [a-z-]+: \$\{2:null}/);
  });

  test('a class, a status and a size are unknown until they are known', () => {
    const bare = `${head}categories: { c: { name: 联系 } }\nflows:\n  f:\n${big}`;
    expect(fixed('class-unknown', bare).text).toBe(bare.replace('name: 联系', 'name: 联系, class: unknown'));
    const listed = flow('').replace('ciio: false', 'sector: energy').replace('200000', '5');
    expect(fixed('ciio-status-unknown', listed).text).toBe(listed.replace('sector: energy', 'sector: energy, ciio: unknown'));
    const shared = `${head}${categories}populations: { p: { name: P } }\nflows:\n  f:\n${big.replace('200000', '60000')}    population: p\n  g:\n${big.replace('200000', '60000')}    population: p\n`;
    expect(fixed('populations-may-overlap', shared).text).toBe(shared.replace('p: { name: P }', 'p: { name: P, size: unknown }'));
  });

  test('a place that decides is unknown until it is known', () => {
    const source = flow('').replace('country: DE', 'name: 乙');
    expect(fixed('mechanism-undetermined', source).text).toBe(source.replace('name: 乙', 'name: 乙, country: unknown'));
  });

  test('a record gets room for a reason', () => {
    const waiver = 'dataflow: 1\nwaivers:\n  - rule: shape\n    at: flows.f\n';
    expect(fixed('waiver-needs-reason', waiver).text).toBe(`${waiver}    reason: ''\n    owner: ''\n`);
  });
});

describe('a fix writes what follows from the file', () => {
  test('Chinese gets room beside the words that are there', () => {
    const named = (name: string) =>
      `dataflow: 1\nexporters:\n  a:\n${name}recipients: { b: { country: DE, name: 乙 } }\nflows: { f: { from: a, to: b, categories: [], purpose: 客服 } }\n`;
    const after = (name: string) => fixed('chinese-name-missing', named(name)).text;
    expect(after('    name: Acme, Inc.\n')).toBe(named('    name: { en: "Acme, Inc.", zh: \'\' }\n'));
    expect(after('    name: { en: Acme }\n')).toBe(named("    name: { en: Acme, zh: '' }\n"));
    expect(after('    sector: retail\n')).toBe(named("    sector: retail\n    name: { zh: '' }\n"));
    expect(fixed('chinese-name-missing', named('    name: Acme\n')).snippet).toBe(`{ en: Acme, zh: \${1:''} }`);
  });

  test('an expectation takes over what was found', () => {
    const source = `${head}${categories}flows:\n  f:\n${big}expect:\n  - { flow: f, mechanism: none, asOf: 2026-06-30 } # 预期\n`;
    expect(fixed('expectation-failed', source).text).toBe(source.replace('mechanism: none', 'mechanism: standard-contract-or-certification'));
  });

  test('the only agreement with the recipient takes the place of one with somebody else', () => {
    const source = `${head.replace('DE }', 'DE }, d: { country: US }')}${categories}agreements: { x: { with: b }, y: { with: d } }\nflows:\n  f:\n${big}    agreement: y\n`;
    expect(fixed('agreement-wrong-party', source).text).toBe(source.replace('agreement: y', 'agreement: x'));
  });

  test('a credit code is spelled as it should be, and not made up', () => {
    const coded = (code: string) => `dataflow: 1\nexporters:\n  a: { name: 🐼 公司, creditCode: ${code} }\n`;
    for (const code of ['91310000ma1fl0cx0q', '"91310000 MA1FL0CX0Q"', '９1310000MA1FL0CX0Q'])
      expect(fixed('credit-code-invalid', coded(code)).text).toBe(coded('91310000MA1FL0CX0Q'));
    expect(() => fixed('credit-code-invalid', coded('91310000MA1FL0CX0T'))).toThrow('no fix');
  });

  test('a draft that was handed in becomes final', () => {
    const source = `${head}${categories}flows:\n  f:\n${big}    filing: z\nfilings:\n  z:\n    mechanism: standard-contract\n    status: submitted\n    documents:\n      commitment-letter: { status: draft, file: a.pdf }\n`;
    expect(fixed('document-draft', source).text).toBe(source.replace('status: draft', 'status: final'));
  });
});

describe('whatever is offered for a finding', () => {
  const folders = readdirSync('test/rules', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`test/rules/${entry.name}`] : []));
  const paths = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.startsWith('reports') ? [`${folder}/${name}`] : [])));

  const faultsIn = (files: readonly { path: string; text: string }[]): number => {
    const { problems, all, namesakes } = buildModel(files);
    return problems.filter(({ rule }) => rule === 'syntax').length + all.filter((one) => namesakes(one).length > 1).length;
  };

  test('changes something, and leaves a file that can be read', () => {
    const tried = new Set<string>();
    for (const path of paths) {
      const fixture = readFixture(path);
      const files = fixture.files.map((file) => ({ path: file.path, text: readAnnotated(file.path, file.source).text }));
      const analysis = analyseFixture(fixture);
      const project = viewOf(analysis);
      const faults = faultsIn(files);
      for (const { place } of analysis.findings) {
        const file = project.file(place.file);
        for (const action of file ? actionsAt({ project, file, span: place.span }, (kind) => kind !== 'source.fixAll.dataflow') : []) {
          // A mistyped section may stand beside the right one, and then there are two.
          if (action.finding?.rule === 'shape' || tried.has(`${path} ${place.file} ${action.id}`)) continue;
          tried.add(`${path} ${place.file} ${action.id}`);
          const edits = action.edits();
          const changed = applyEdits(project, edits);
          const label = `${path}: ${action.title.en}`;
          expect(edits.length, label).toBeGreaterThan(0);
          const after = files.map((one) => ({ path: one.path, text: changed[one.path] ?? one.text }));
          expect(faultsIn(after), label).toBeLessThanOrEqual(faults);
        }
      }
    }
    expect(tried.size).toBeGreaterThan(1000);
  });
});
