import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import { parseViewAddress, viewAddress } from '../../server/src/engine/queries/view-address.js';
import { viewOf } from '../../server/src/engine/queries/view-of.js';
import { viewText } from '../../server/src/engine/queries/view-text.js';
import { atCursor } from '../kit/cursor.js';
import { readFixture } from '../kit/fixture.js';

const model = (source: Parameters<typeof atCursor>[0], language: 'en' | 'zh' = 'en') => viewText(atCursor(source).project, { kind: 'model' }, language);

function analysed(files: readonly { path: string; text: string }[], asOf: string, regime?: string): Analysis {
  const analysis = analyse({ files, today: asOf, asOf, regime });
  if ('noRegime' in analysis) throw new Error(`no regime on ${asOf}`);
  return analysis;
}

describe('the model as one file', () => {
  test('has every definition in its own words, by section, with the file it comes from', () => {
    const source = {
      'a.dataflow.yaml': '# 甲\ndataflow: 1\nflows:\n    # why 😀\n    f:\n        from: a   # here\n        note: |\n          two\n\n            lines\n',
      'b/b.dataflow.yaml': 'dataflow: 1\nexporters: { a: { name: 甲 }, b: { name: B,\n  sector: retail } }\nflows:\n  g: { from: b }\n',
    };
    expect(model(source)).toBe(`# All definitions of the project as one file, from 2 files, on 2026-11-22. To change them, change those files.
dataflow: 1

exporters:
  # b/b.dataflow.yaml
  a: { name: 甲 }
  b: { name: B,
    sector: retail }

flows:
  # a.dataflow.yaml
  # why 😀
  f:
      from: a   # here
      note: |
        two

          lines
  # b/b.dataflow.yaml
  g: { from: b }
`);
  });

  test('writes paths of documents from the root', () => {
    const source = {
      'legal/a.dataflow.yaml':
        'dataflow: 1\nagreements:\n  x: { file: "contracts/x, y.pdf" }\n  y: { file: ../y.pdf, with: z }\nfilings:\n  f:\n    documents: { business-licence: a.pdf }\n',
    };
    expect(model(source)).toContain('  x: { file: "legal/contracts/x, y.pdf" }\n  y: { file: y.pdf, with: z }\n');
    expect(model(source)).toContain('    documents: { business-licence: legal/a.pdf }\n');
  });

  test('spells out aliases, keeps what cannot be read as a comment, and says of two namesakes which one counts', () => {
    const source = {
      'a.dataflow.yaml': 'dataflow: 1\nrecipients:\n  a: &a { country: DE }\n  b: *a\nwaivers: [{ rule: shape, at: flows.x }]\n',
      'b.dataflow.yaml': 'dataflow: 1\nrecipients:\n  c: { country: "DE }\n  a:\n    country: FR\n',
    };
    const text = model(source, 'zh');
    expect(text).toContain('  b: {"country":"DE"}\n');
    expect(text).toContain('  # 以下内容无法读取：\n  # c: { country: "DE }\n');
    expect(text).toContain('  # 重复定义，以下内容不计入：\n  # a:\n  #   country: FR\n');
    expect(text).toContain('waivers:\n  # a.dataflow.yaml\n  - {"rule":"shape","at":"flows.x"}\n');
    expect(
      analysed([{ path: 'm.dataflow.yaml', text }], '2026-11-22').findings.filter(({ rule }) => rule === 'syntax' || rule === 'definition-duplicate'),
    ).toEqual([]);
  });

  test('keeps words in Windows files', () => {
    expect(model('dataflow: 1\r\nrecipients:\r\n  # 德国\r\n  a:\r\n    country: DE\r\n')).toContain(
      'recipients:\n  # main.dataflow.yaml\n  # 德国\n  a:\n    country: DE\n',
    );
  });

  test('of nothing is the head of a file', () => {
    expect(model('')).toMatch(/^# .*\ndataflow: 1\n$/);
  });

  const folders = [
    'test/law',
    ...readdirSync('test/rules', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [`test/rules/${entry.name}`] : [])),
  ];
  const fixtures = folders.flatMap((folder) => readdirSync(folder).flatMap((name) => (name.endsWith('.dataflow.yaml') ? [`${folder}/${name}`] : [])));
  const examples = readdirSync('examples', { withFileTypes: true }).filter((entry) => entry.isDirectory());

  test('gives the same verdicts as the files that it is made from', () => {
    const projects = [
      ...fixtures.map((path) => {
        const { files, asOf, regime } = readFixture(path);
        return { path, asOf, regime, files: files.map((file) => ({ path: file.path, text: file.source })) };
      }),
      ...examples.map(({ name }) => {
        const files = readdirSync(`examples/${name}`).filter((file) => file.endsWith('.dataflow.yaml'));
        return {
          path: name,
          asOf: '2026-11-22',
          regime: undefined,
          files: files.map((file) => ({ path: file, text: readFileSync(`examples/${name}/${file}`, 'utf8') })),
        };
      }),
    ];
    const verdictsOf = ({ judgement }: Analysis) =>
      judgement.verdicts.map(({ flow, mechanism, possible }) => `${flow.id}: ${mechanism} ${possible.join()}`).sort();
    expect(projects.length).toBeGreaterThan(100);
    for (const { path, asOf, regime, files } of projects) {
      const before = analysed(files, asOf, regime);
      const twice = new Set(before.model.all.filter((one) => before.model.namesakes(one).length > 1).map(({ id }) => id));
      const text = viewText(viewOf(before), { kind: 'model' }, 'en');
      const after = analysed([{ path: 'model.dataflow.yaml', text }], asOf, regime);
      const own = (list: readonly string[]) => list.filter((line) => !twice.has(line.slice(0, line.indexOf(':'))));
      expect({ path, verdicts: own(verdictsOf(after)) }).toEqual({ path, verdicts: own(verdictsOf(before)) });
      expect({ path, syntax: after.findings.filter(({ rule }) => rule === 'syntax').length }).toEqual({ path, syntax: 0 });
    }
  });
});

describe('the trace of a verdict', () => {
  const source =
    "dataflow: 1\nexporters: { a: { name: A } }\nrecipients: { b: { country: DE } }\ncategories: { c: { class: personal } }\nflows:\n  f: { name: '# <b>*Bold*</b> [x](y)', from: a, to: b, categories: [c], individuals: 200000 }\n";
  const page = (language: 'en' | 'zh') => viewText(atCursor(source).project, { kind: 'verdict', flow: 'f' }, language);

  test('is a page with the outcome first', () => {
    expect(page('en')).toMatch(/^# f · .*\n\n\*\*◆ S Standard contract or certification\*\*\n\n## Law\n\n- /);
    expect(page('zh')).toContain('**◆ S 标准合同或者认证**');
  });

  test('shows text of the user as text', () => {
    expect(page('en').split('\n')[0]).toBe('# f · # \\<b\\>\\*Bold\\*\\</b\\> \\[x\\](y): a → b (Germany)');
  });

  test('says so where the flow is gone', () => {
    expect(viewText(atCursor(source).project, { kind: 'verdict', flow: 'g' }, 'en')).toBe('The project defines nothing of this name.\n');
  });
});

test('the diagram is text for Mermaid, of all or of one thing', () => {
  const { project } = atCursor('dataflow: 1\nexporters: { a: { name: A } }\nrecipients: { b: { country: DE } }\nflows:\n  f: { from: a, to: b }\n');
  expect(viewText(project, { kind: 'diagram', view: { kind: 'overview' } }, 'en')).toContain('flowchart LR');
  expect(viewText(project, { kind: 'diagram', view: { kind: 'recipient', id: 'b' } }, 'zh')).toContain('流向b的数据');
  expect(viewText(project, { kind: 'diagram', view: { kind: 'flow', id: 'x' } }, 'en')).toBe('%% The project defines nothing of this name.\n');
});

describe('addresses of documents', () => {
  const scheme = 'dataflow-view';
  const root = 'file:///home/a%20b/%E6%95%B0%E6%8D%AE';
  const documents = [
    { kind: 'model' },
    { kind: 'verdict', flow: 'crm-sync' },
    { kind: 'diagram', view: { kind: 'overview' } },
    { kind: 'diagram', view: { kind: 'filing', id: 'assessment-2026' } },
  ] as const;

  test('say which project and which document', () => {
    for (const document of documents)
      expect(parseViewAddress(viewAddress(root, document, scheme), scheme)).toEqual({ project: root, document, language: undefined });
  });

  test('are understood after a client has written them its own way', () => {
    expect(parseViewAddress('dataflow-view:/file%3A///home/a%2520b/verdict/crm-sync.md', scheme)).toEqual({
      project: 'file:///home/a%20b',
      document: { kind: 'verdict', flow: 'crm-sync' },
      language: undefined,
    });
    expect(parseViewAddress('dataflow-view:/file%3A///p/diagram.mmd?view%3Dexporter%3Da%26language%3Dzh', scheme)).toEqual({
      project: 'file:///p',
      document: { kind: 'diagram', view: { kind: 'exporter', id: 'a' } },
      language: 'zh',
    });
  });

  test('of anything else are none', () => {
    for (const uri of [
      '',
      'file:///p/model.dataflow.yaml',
      'dataflow-view:/p/other.yaml',
      'dataflow-view:/p/diagram.mmd?view=nothing',
      'dataflow-view:/model.dataflow.yaml',
      'dataflow-view:%',
    ])
      expect(parseViewAddress(uri, scheme)).toBeUndefined();
  });
});
