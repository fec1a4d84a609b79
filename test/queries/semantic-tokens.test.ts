import { describe, expect, test } from 'vitest';
import { legend } from '../../server/src/engine/queries/semantic-legend.js';
import type { Encoding } from '../../server/src/lsp/positions.js';
import { SemanticStrips, tokenEdits } from '../../server/src/lsp/semantic-strips.js';
import { atCursor } from '../kit/cursor.js';

interface Seen {
  readonly line: number;
  readonly character: number;
  readonly word: string;
  readonly meaning: string;
}

/** The tokens of `main.dataflow.yaml` as words with their meaning. */
function seen(source: string | Readonly<Record<string, string>>, encoding: Encoding = 'utf-16'): readonly Seen[] {
  const { project, file } = atCursor(source);
  const numbers = new SemanticStrips(encoding).tokens(project, file, { start: 0, end: file.length });
  const lines = file.read().split(/\r?\n/);
  let line = 0;
  let character = 0;
  return Array.from({ length: numbers.length / 5 }, (_, index) => {
    const [down = 0, right = 0, length = 0, type = 0, set = 0] = numbers.slice(index * 5, index * 5 + 5);
    line += down;
    character = down === 0 ? character + right : right;
    const meaning = [legend.types[type], ...legend.modifiers.filter((_, bit) => set & (1 << bit))].join('.');
    const units = encoding === 'utf-8' ? Buffer.from(lines[line] ?? '') : undefined;
    const word = units ? units.subarray(character, character + length).toString() : (lines[line] ?? '').slice(character, character + length);
    return { line, character, word, meaning };
  });
}

/** The text with the meaning of its words below each line, for reading. */
function painted(source: string | Readonly<Record<string, string>>): string {
  const lines: string[] = [];
  for (const { line, word, meaning } of seen(source)) lines[line] = `${lines[line] === undefined ? '' : `${lines[line]} | `}${word}=${meaning}`;
  return lines.filter(() => true).join('\n');
}

/** What the words `word` mean. */
function meanings(source: string | Readonly<Record<string, string>>, word: string): readonly string[] {
  return seen(source)
    .filter((token) => token.word === word)
    .map(({ meaning }) => meaning);
}

const parties = `exporters:
  acme-cn: { name: Acme }
recipients:
  acme-eu: { country: DE }
`;

test('says of every word what it is', () => {
  const source = `# who sends what
dataflow: 1
exporters:
  acme-cn: { name: { en: Acme, zh: 艾克米 }, sector: retail, ciio: unknown }
recipients:
  acme-eu:
    country: DE # Berlin
    role: processor
    onwardTo: [acme-us]
categories:
  contact: { class: personal }
flows:
  sync:
    from: acme-cn
    to: acme-eu
    categories:
      - contact
      - nothing
    individuals: { 2026: 180000 }
    separateConsent: true
    since: 2025-03-01
    until: null
    colour: red
    note: "two
      lines"
`;
  expect(painted(source)).toBe(
    `
# who sends what=comment
dataflow=property | 1=number
exporters=namespace
acme-cn=class.declaration | name=property | en=property | Acme=string | zh=property | 艾克米=string | sector=property | retail=enumMember.defaultLibrary | ciio=property | unknown=keyword.unknown
recipients=namespace
acme-eu=class.declaration
country=property | DE=enumMember.defaultLibrary | # Berlin=comment
role=property | processor=enumMember
onwardTo=property | acme-us=variable.unresolved
categories=namespace
contact=type.declaration | class=property | personal=enumMember
flows=namespace
sync=function.declaration
from=property | acme-cn=class
to=property | acme-eu=class
categories=property
contact=type
nothing=variable.unresolved
individuals=property | 2026=property | 180000=number
separateConsent=property | true=keyword
since=property | 2025-03-01=number.date
until=property | null=keyword
colour=property.unresolved | red=string
note=property | "two=string.documentation
lines"=string.documentation
`.trim(),
  );
});

test('reads lists of terms, documents, waivers and expectations', () => {
  const source = `${parties}agreements:
  eu:
    with: acme-eu
    terms: { onward-transfer-limits: false, invented: Art. 3 }
filings:
  one:
    mechanism: security-assessment
    status: withdrawn
    documents:
      self-assessment-report: { file: a.docx, status: draft }
flows:
  sync: { from: acme-cn, to: acme-eu, agreement: eu, filing: one, status: ended }
waivers:
  - rule: flow-lacks-necessity
    at: flows.sync
  - { rule: no-such-rule, at: flows.gone }
expect:
- flow: sync
  mechanism: exempt
  asOf: 2026-06-30
  regime: cn-2024
`;
  expect(painted(source).split('\n').slice(4).join('\n')).toBe(
    `
agreements=namespace
eu=interface.declaration
with=property | acme-eu=class
terms=property | onward-transfer-limits=enumMember.defaultLibrary | false=keyword | invented=enumMember.unresolved | Art. 3=string
filings=namespace
one=event.declaration.deprecated
mechanism=property | security-assessment=enumMember
status=property | withdrawn=enumMember
documents=property
self-assessment-report=enumMember.defaultLibrary | file=property | a.docx=string | status=property | draft=enumMember
flows=namespace
sync=function.declaration.deprecated | from=property | acme-cn=class | to=property | acme-eu=class | agreement=property | eu=interface | filing=property | one=event | status=property | ended=enumMember
waivers=namespace
rule=property | flow-lacks-necessity=enumMember.defaultLibrary
at=property | flows.sync=function
rule=property | no-such-rule=enumMember.unresolved | at=property | flows.gone=variable.unresolved
expect=namespace
flow=property | sync=function
mechanism=property | exempt=enumMember
asOf=property | 2026-06-30=number.date
regime=property | cn-2024=enumMember.defaultLibrary
`.trim(),
  );
});

describe('names', () => {
  test('are looked up in all files of the project', () => {
    const files = { 'main.dataflow.yaml': 'flows:\n  a: { from: crm, to: acme-eu }\n<|>', 'b.dataflow.yaml': 'systems:\n  crm: { location: CN }\n' };
    expect(meanings(files, 'crm')).toEqual(['struct']);
    expect(meanings(files, 'acme-eu')).toEqual(['variable.unresolved']);
  });

  test('may stand in quotes', () => {
    expect(meanings(`${parties}flows:\n  a: { from: "acme-cn", to: 'acme-eu' }\n`, '"acme-cn"')).toEqual(['class']);
  });

  test('that look like numbers are names where a name is expected', () => {
    expect(meanings('systems:\n  365: { location: CN }\nflows:\n  a: { from: 365 }\n', '365')).toEqual(['struct.declaration', 'struct']);
  });
});

describe('text that is not finished', () => {
  test('keeps its colours around a half-typed line', () => {
    const source = `${parties}flows:\n  a:\n    from: acme-cn\n    t\n    method: api\n  b:\n    pur\n`;
    expect(meanings(source, 'api')).toEqual(['enumMember']);
    expect(meanings(source, 'b')).toEqual(['function.declaration']);
  });

  test('an open quote or bracket ends where the indentation ends it', () => {
    const source = `${parties}flows:\n  a:\n    purpose: "open\n    categories: [contact,\n    method: api\n`;
    expect(meanings(source, '"open')).toEqual(['string']);
    expect(meanings(source, 'api')).toEqual(['enumMember']);
  });

  test.each(['', '\n', ':', '- ', '{', 'flows', 'flows:', 'flows:\n  ', '\uFEFF', '"', '|', '# c', 'flows: [', 'flows:\n  a: |', '&a *a'])(
    '%j breaks nothing',
    (text) => {
      expect(() => seen(text)).not.toThrow();
    },
  );
});

describe('unusual text', () => {
  test('in braces at the top means the same', () => {
    const source = `{ recipients: { acme-eu: { country: DE } }, flows: { a: { to: acme-eu, method: carrier-pigeon } } }`;
    expect(painted(source)).toBe(
      'recipients=namespace | acme-eu=class.declaration | country=property | DE=enumMember.defaultLibrary | ' +
        'flows=namespace | a=function.declaration | to=property | acme-eu=class | method=property | carrier-pigeon=enumMember.unresolved',
    );
  });

  test('with anchors is read as a whole', () => {
    const source = `x: &x\n  country: DE\nrecipients:\n  acme-eu:\n    role: handler\nwaivers:\n  - rule: syntax\n    at: recipients.acme-eu\n`;
    expect(meanings(source, 'acme-eu')).toEqual(['class.declaration']);
    expect(meanings(source, 'handler')).toEqual(['enumMember']);
    expect(meanings(source, 'recipients.acme-eu')).toEqual(['class']);
    expect(meanings(source, 'x')).toEqual(['property.unresolved']);
  });

  test('of several lines is coloured line by line', () => {
    const source = 'flows:\r\n  a:\r\n    purpose: |\r\n      one\r\n\r\n      two\r\n    method: api\r\n';
    const found = seen(source).map(({ line, character, word }) => `${line}:${character} ${word}`);
    expect(found).toEqual(['0:0 flows', '1:2 a', '2:4 purpose', '3:6 one', '5:6 two', '6:4 method', '6:12 api']);
  });
});

test('columns follow the encoding of the client', () => {
  const source = 'recipients:\n  acme-eu: { name: 甲😀乙, country: DE }\n';
  const at = (encoding: Encoding) => seen(source, encoding).find(({ word }) => word === 'country')?.character;
  expect(at('utf-16')).toBe(25);
  expect(at('utf-8')).toBe(31);
});

test('a range gives the tokens of the entries that it touches, at their places', () => {
  const source = `${parties}flows:\n  a: { from: acme-cn }\n  b: { from: acme-cn }\n  c: { from: acme-cn }\n`;
  const { project, file } = atCursor(source);
  const start = source.indexOf('b:');
  const numbers = new SemanticStrips('utf-16').tokens(project, file, { start, end: start + 3 });
  expect(numbers.slice(0, 5)).toEqual([6, 2, 1, legend.types.indexOf('function'), 1]);
  expect(numbers).toHaveLength(15);
});

describe('after an edit', () => {
  const source = `${parties}flows:\n  a: { from: acme-cn, to: acme-eu }\n`;

  test('a kept entry follows what its names mean now', () => {
    const { project, file } = atCursor(source);
    const strips = new SemanticStrips('utf-16');
    const whole = { start: 0, end: file.length };
    const before = strips.tokens(project, file, whole);
    const without = { ...project, model: { ...project.model, tables: { ...project.model.tables, recipient: { list: [], get: () => undefined } } } };
    const after = strips.tokens(without, file, whole);
    expect(before).not.toEqual(after);
    expect(tokenEdits(before, after)).toEqual([{ start: before.length - 5, deleteCount: 5, data: after.slice(-5) }]);
  });

  test('the edits make the new tokens of the old ones', () => {
    const one = atCursor(source);
    const two = atCursor(source.replace('flows:', 'systems:\n  crm: { location: CN }\nflows:'));
    const [before, after] = [one, two].map(({ project, file }) => new SemanticStrips('utf-16').tokens(project, file, { start: 0, end: file.length }));
    const patched = tokenEdits(before ?? [], after ?? []).reduce((data, edit) => data.toSpliced(edit.start, edit.deleteCount, ...edit.data), before ?? []);
    expect(patched).toEqual(after);
    expect(tokenEdits(before ?? [], before ?? [])).toEqual([]);
  });
});

test('settings are coloured by their own keys', () => {
  const { project, file } = atCursor({ 'dataflow.config.yaml': 'rules:\n  class-unknown: off\nnearThreshold: 0.8\ncolour: 1\n' });
  const numbers = new SemanticStrips('utf-16').tokens(project, file, { start: 0, end: file.length });
  const types = Array.from({ length: numbers.length / 5 }, (_, index) => legend.types[numbers[index * 5 + 3] ?? 0]);
  expect(types).toEqual(['property', 'enumMember', 'enumMember', 'property', 'number', 'property', 'number']);
});
