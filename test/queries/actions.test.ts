import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Action, ActionKind } from '../../server/src/engine/queries/action.js';
import { actionsAt } from '../../server/src/engine/queries/actions-at.js';
import { viewText } from '../../server/src/engine/queries/view-text.js';
import { applyEdits } from '../kit/apply-edits.js';
import { atCursor } from '../kit/cursor.js';

type Source = Parameters<typeof atCursor>[0];
const any = () => true;

function actions(source: Source, wants: (kind: ActionKind) => boolean = any): readonly Action[] {
  const { project, file, offset } = atCursor(source);
  return actionsAt({ project, file, span: { start: offset, end: offset } }, wants);
}

/** What the action with a title makes of the texts: of the only one that changed, or of all that did. */
function after(source: Source, title: string | RegExp): string | Readonly<Record<string, string>> {
  const { project, file, offset } = atCursor(source);
  const found = actionsAt({ project, file, span: { start: offset, end: offset } }, any);
  const chosen = found.filter(({ title: { en } }) => (typeof title === 'string' ? en === title : title.test(en)));
  if (chosen.length !== 1 || !chosen[0]) throw new Error(`${chosen.length} of: ${found.map(({ title: { en } }) => en).join(' | ')}`);
  const texts = applyEdits(project, chosen[0].edits());
  const [only, ...others] = Object.values(texts);
  return only !== undefined && others.length === 0 ? only : texts;
}

const titles = (source: Source, kind: ActionKind) => actions(source, (one) => one === kind).map(({ title }) => title.en);

describe('fixes of rules', () => {
  test('a mistyped value is corrected, and the safe correction is preferred', () => {
    const source = 'dataflow: 1\nexporters:\n  a: { name: 甲 😀, sector: Re<|>tail }\n';
    expect(after(source, 'Write `retail`')).toBe('dataflow: 1\nexporters:\n  a: { name: 甲 😀, sector: retail }\n');
    expect(actions(source).find(({ title }) => title.en === 'Write `retail`')?.preferred).toBe(true);
  });

  test('a name that is only near is offered, and not preferred', () => {
    const source = 'dataflow: 1\nrecipients:\n  acme-eu: { country: DE }\nsystems:\n  crm: { operator: acme-e<|> }\n';
    const found = actions(source).find(({ title }) => title.en === 'Write `acme-eu`');
    expect(found?.preferred).toBe(false);
    expect(found?.finding?.rule).toBe('reference-unknown');
  });

  test('where nothing is wrong, nothing is offered', () => {
    expect(titles('dataflow: 1\nsystems:\n  c<|>rm: { name: CRM }\n', 'quickfix').filter((title) => !/unused|Remove|Accept/.test(title))).toEqual([]);
  });
});

test('an empty text is given its beginning', () => {
  expect(after('<|>', 'Begin the file with `dataflow: 1`')).toBe('dataflow: 1\n');
});

describe('defining what is missing', () => {
  const flow = 'dataflow: 1\nexporters:\n  acme-cn: { name: Acme }\n';

  test('goes below the last definition of its section, with its indentation', () => {
    const source = `${flow}recipients:\n    acme-eu:\n        country: DE   # 德国\n\nsystems:\n  crm: { operator: acme-<|>us }\n`;
    expect(after(source, 'Define `acme-us` under `recipients`')).toBe(
      `${flow}recipients:\n    acme-eu:\n        country: DE   # 德国\n    acme-us:\n      name: ''\n      country: unknown\n\nsystems:\n  crm: { operator: acme-us }\n`,
    );
  });

  test('is offered for each section that may define it', () => {
    expect(titles(`${flow}systems:\n  crm: { operator: zz<|>z }\n`, 'quickfix').filter((title) => title.startsWith('Define'))).toEqual([
      'Define `zzz` under `exporters`',
      'Define `zzz` under `recipients`',
    ]);
  });

  test('begins a section at the end where there is none, also without a last line break', () => {
    const source = `${flow}systems:\n  crm: { operator: <|>zzz }`;
    expect(after(source, 'Define `zzz` under `recipients`')).toBe(
      `${flow}systems:\n  crm: { operator: zzz }\n\nrecipients:\n  zzz:\n    name: ''\n    country: unknown\n`,
    );
  });

  test('fills a section that is empty', () => {
    const end = '\nsystems:\n  crm: { operator: <|>zzz }\n';
    const filled = "recipients:\n  zzz:\n    name: ''\n    country: unknown";
    for (const head of ['recipients:', 'recipients: {}'])
      expect(after(flow + head + end, 'Define `zzz` under `recipients`')).toBe((flow + filled + end).replace('<|>', ''));
  });

  test('stands between braces where its neighbours do', () => {
    const source = 'dataflow: 1\nrecipients: { acme-eu: { country: DE } } # 收件人\nsystems: { crm: { operator: <|>zzz } }\n';
    expect(after(source, 'Define `zzz` under `recipients`')).toBe(
      "dataflow: 1\nrecipients: { acme-eu: { country: DE }, zzz: { name: '', country: unknown } } # 收件人\nsystems: { crm: { operator: zzz } }\n",
    );
  });

  test('says of an agreement with whom it is, as the flow tells', () => {
    const source = `${flow}recipients:\n  acme-eu: { country: DE }\nflows:\n  crm-sync:\n    from: acme-cn\n    to: acme-eu\n    agreement: acme-<|>2026\n`;
    expect(after(source, 'Define `acme-2026` under `agreements`')).toContain("\nagreements:\n  acme-2026:\n    with: acme-eu\n    file: ''\n");
  });

  test('leaves gaps for what a person has to say', () => {
    const { project, file, offset } = atCursor(`${flow}systems:\n  crm: { operator: <|>zzz }\n`);
    const [define] = actionsAt({ project, file, span: { start: offset, end: offset } }, any).filter(({ id }) => id === 'define recipients.zzz');
    expect(define?.edits()[0]?.snippet).toBe(`\nrecipients:\n  zzz:\n    name: \${1:''}\n    country: \${2:unknown}\n`);
  });

  test('is not offered for words that cannot be ids, nor for names of catalogues', () => {
    expect(titles(`${flow}systems:\n  crm: { operator: Not <|>An Id }\n`, 'quickfix').filter((title) => title.startsWith('Define'))).toEqual([]);
    expect(titles('dataflow: 1\nexporters:\n  a: { sector: zz<|>zz }\n', 'quickfix').filter((title) => title.startsWith('Define'))).toEqual([]);
  });

  test('keeps the line ends of the file', () => {
    const source = 'dataflow: 1\r\nrecipients:\r\n  a: { country: DE }\r\nsystems:\r\n  crm: { operator: zzz<|> }\r\n';
    expect(after(source, 'Define `zzz` under `recipients`')).toBe(
      "dataflow: 1\r\nrecipients:\r\n  a: { country: DE }\r\n  zzz:\r\n    name: ''\r\n    country: unknown\r\nsystems:\r\n  crm: { operator: zzz }\r\n",
    );
  });
});

describe('accepting a finding', () => {
  const unused = 'dataflow: 1\nexporters:\n  a: { sector: zz<|>zz }\n';

  test('writes a record with a reason to fill in, and a last day', () => {
    expect(after(unused, /^Accept `reference-unknown`/)).toBe(
      "dataflow: 1\nexporters:\n  a: { sector: zzzz }\n\nwaivers:\n  - rule: reference-unknown\n    at: exporters.a\n    reason: ''\n    owner: ''\n    expires: 2027-02-20\n",
    );
  });

  test('goes behind the records that are there, in their style', () => {
    const block = `${unused}waivers:\n- rule: shape\n  at: flows.x # 保留\n`;
    expect(after(block, /^Accept/)).toContain("waivers:\n- rule: shape\n  at: flows.x # 保留\n- rule: reference-unknown\n  at: exporters.a\n  reason: ''\n");
    const flow = `${unused}waivers: [{ rule: shape, at: flows.x }]\n`;
    expect(after(flow, /^Accept/)).toContain(
      "waivers: [{ rule: shape, at: flows.x }, { rule: reference-unknown, at: exporters.a, reason: '', owner: '', expires: 2027-02-20 }]\n",
    );
  });

  test('is not offered for what is accepted already, for records themselves, and for what cannot be read', () => {
    const record = 'waivers:\n  - { rule: reference-unknown, at: exporters.a, reason: Known, owner: me, expires: 2027-01-01 }\n';
    expect(titles(unused + record, 'quickfix')).toEqual([]);
    expect(
      titles('dataflow: 1\nwaivers:\n  - { ru<|>le: shape, at: flows.x, reason: Known }\n', 'quickfix').filter((title) => title.startsWith('Accept')),
    ).toEqual([]);
    expect(titles('dataflow: 1\nflows:\n  a: { from: "<|>b }\n', 'quickfix')).toEqual([]);
  });
});

describe('removing what is of no use', () => {
  const used = 'dataflow: 1\nexporters: { a: { name: A } }\nrecipients: { b: { country: DE } }\nflows: { f: { from: a, to: b, categories: [c] } }\n';

  test('takes the comments above with it, and leaves those of its neighbours', () => {
    const source = `${used}categories:\n  c: { class: general }\n  # about d 😀\n  # 说明\n  d<|>:\n    class: general # plain\n    # inside d\n\n  # about e\n  e: { class: general }\n`;
    expect(after(source, 'Remove `d`')).toBe(`${used}categories:\n  c: { class: general }\n\n  # about e\n  e: { class: general }\n`);
  });

  test('takes the comma with it between braces', () => {
    const three = `${used}categories: { c: { class: general }, d: { class: general }, e: { class: general } }\n`;
    expect(after(three.replace('d:', 'd<|>:'), 'Remove `d`')).toBe(`${used}categories: { c: { class: general }, e: { class: general } }\n`);
    expect(after(three.replace('e: { class: general } }\n', '<|>e: { class: general } }\n'), 'Remove `e`')).toBe(
      `${used}categories: { c: { class: general }, d: { class: general } }\n`,
    );
  });

  test('leaves no line behind at the end of a text', () => {
    expect(after(`${used}categories:\n  c: { class: general }\n  <|>d: { class: general }`, 'Remove `d`')).toBe(`${used}categories:\n  c: { class: general }`);
  });

  test('removes a record that is over', () => {
    const source = `${used}waivers:\n  - rule: shape\n    at: flows.f\n    reason: Known\n    expires: 2025-<|>01-01\n  - { rule: syntax, at: flows.f }\n`;
    expect(after(source.replace('2025-<|>', '2025-').replace('- rule: shape', '- rule: sh<|>ape'), /^Remove this record/)).toBe(
      `${used}waivers:\n  - { rule: syntax, at: flows.f }\n`,
    );
  });
});

describe('agreements', () => {
  const parties = 'dataflow: 1\nexporters:\n  acme-cn: { name: Acme }\nrecipients:\n  acme-eu: { country: DE }\ncategories:\n  c: { class: personal }\n';
  const flow = (id: string, more = '') => `  ${id}:\n    from: acme-cn\n    to: acme-eu\n    categories: [c]\n    individuals: 200000\n${more}`;

  test('that say the same become one, wherever they are named', () => {
    const agreements =
      'agreements:\n  one: { with: acme-eu, file: legal/a.pdf }\n  # again\n  <|>two:\n    file: legal/a.pdf\n    with: acme-eu\n  three: { with: acme-eu, file: legal/b.pdf }\n';
    const source = {
      'a.dataflow.yaml': `${parties}flows:\n${flow('f', '    agreement: one # 协议\n')}${flow('g', '    agreement: three\n')}`,
      'b.dataflow.yaml': `dataflow: 1\n${agreements}waivers: [{ rule: shape, at: agreements.one, reason: x }]\n`,
    };
    expect(after(source, 'Merge `one` into `two`, which says the same')).toEqual({
      'a.dataflow.yaml': `${parties}flows:\n${flow('f', '    agreement: two # 协议\n')}${flow('g', '    agreement: three\n')}`,
      'b.dataflow.yaml':
        'dataflow: 1\nagreements:\n  # again\n  two:\n    file: legal/a.pdf\n    with: acme-eu\n  three: { with: acme-eu, file: legal/b.pdf }\nwaivers: [{ rule: shape, at: agreements.two, reason: x }]\n',
    });
  });

  test('can be merged from the flow that names one of them', () => {
    const source = `${parties}agreements:\n  one: { with: acme-eu, kind: legal-document }\n  two: { kind: legal-document, with: acme-eu }\nflows:\n${flow('f', '    agreement: tw<|>o\n')}`;
    expect(after(source, /^Merge/)).toBe(`${parties}agreements:\n  two: { kind: legal-document, with: acme-eu }\nflows:\n${flow('f', '    agreement: two\n')}`);
    expect(titles(source.replace('tw<|>o', 'two').replace('from: acme-cn', 'from: ac<|>me-cn'), 'refactor.extract')).toEqual([]);
  });

  test('that only have the party in common, or a path in another folder, stay two', () => {
    expect(titles(`${parties}agreements:\n  one: { with: acme-eu }\n  tw<|>o: { with: acme-eu }\n`, 'refactor.extract')).toEqual([]);
    const same = (id: string) => `dataflow: 1\nagreements:\n  ${id}: { with: acme-eu, file: legal/a.pdf }\n`;
    const source = { 'a/x.dataflow.yaml': same('o<|>ne'), 'b/x.dataflow.yaml': same('two') };
    expect(titles(source, 'refactor.extract')).toEqual([]);
  });

  test('a flow without one is given a new one with its recipient', () => {
    const source = `${parties}flows:\n${flow('f').replace('f:', '<|>f:')}`;
    expect(after(source, 'Define an agreement with `acme-eu`')).toBe(
      `${parties}flows:\n${flow('f', '    agreement: acme-eu-agreement\n')}\nagreements:\n  acme-eu-agreement:\n    with: acme-eu\n    file: ''\n`,
    );
  });

  test('several flows to one recipient share a new one, under an id that is free', () => {
    const own = 'agreements:\n  acme-eu-agreement: { with: acme-us }\n';
    const source = `${parties}${own}flows:\n${flow('f').replace('f:', '<|>f:')}${flow('g')}${flow('h', '    agreement: acme-eu-agreement\n')}`;
    expect(after(source, 'Define one agreement with `acme-eu` for 2 flows')).toBe(
      `${parties}${own}  acme-eu-agreement-2:\n    with: acme-eu\n    file: ''\nflows:\n${flow('f', '    agreement: acme-eu-agreement-2\n')}${flow('g', '    agreement: acme-eu-agreement-2\n')}${flow('h', '    agreement: acme-eu-agreement\n')}`,
    );
  });

  test('a key that is there half typed is not added again', () => {
    expect(titles(`${parties}flows:\n${flow('f', '    agreement:\n').replace('f:', '<|>f:')}${flow('g')}`, 'refactor.extract')).toEqual([]);
  });
});

describe('writing a name in both languages', () => {
  const wrap = (name: string) => `dataflow: 1\nexporters:\n  a:\n    name: ${name}\n    sector: retail\n`;

  test('keeps the words and leaves a gap for the other language', () => {
    expect(after(wrap('Ac<|>me'), /both languages/)).toBe(wrap("{ en: Acme, zh: '' }"));
    expect(after(wrap('艾克<|>米 😀'), /both languages/)).toBe(wrap("{ en: '', zh: 艾克米 😀 }"));
    expect(
      actions(wrap('Ac<|>me'))
        .find(({ id }) => id === 'languages name')
        ?.edits()[0]?.snippet,
    ).toBe(`{ en: Acme, zh: \${1:''} }`);
  });

  test('quotes what would mean something between braces', () => {
    expect(after(wrap('Acme (Shanghai) Co.<|>, Ltd.'), /both languages/)).toBe(wrap('{ en: "Acme (Shanghai) Co., Ltd.", zh: \'\' }'));
    expect(after(wrap('"true<|>"'), /both languages/)).toBe(wrap('{ en: "true", zh: \'\' }'));
  });

  test('is offered for texts alone, once', () => {
    for (const source of [wrap("{ en: Ac<|>me, zh: '' }"), wrap('Acme').replace('retail', 're<|>tail'), wrap('|\n      two<|>\n      lines')])
      expect(titles(source, 'refactor.rewrite').filter((title) => /both/.test(title))).toEqual([]);
  });

  test('works between braces, and inside a definition further down', () => {
    expect(after('dataflow: 1\nexporters: { a: { name: Acm<|>e } }\n', /both/)).toBe("dataflow: 1\nexporters: { a: { name: { en: Acme, zh: '' } } }\n");
    expect(after('dataflow: 1\nflows:\n  f:\n    necessity:\n      whyAbroad: Suppo<|>rt\n', /both/)).toContain("whyAbroad: { en: Support, zh: '' }\n");
  });
});

describe('writing a number of people out by year', () => {
  const wrap = (people: string, more = '') => `dataflow: 1\nflows:\n  f:\n    individuals: ${people}\n${more}`;

  test('names each year in which the flow runs', () => {
    expect(after(wrap('180<|>000', '    since: 2024-05-01\n'), /by year/)).toBe(
      wrap('{ 2024: 180000, 2025: 180000, 2026: 180000 }', '    since: 2024-05-01\n'),
    );
    expect(after(wrap('1<|>8', '    since: 2024-05-01\n    until: 2025-01-31\n'), /by year/)).toContain('{ 2024: 18, 2025: 18 }');
    expect(after(wrap('1<|>8', '    since: 2028-05-01\n    status: planned\n'), /by year/)).toContain('{ 2028: 18 }');
    expect(after(wrap('1<|>8'), /by year/)).toContain('{ 2026: 18 }');
  });

  test('is not offered for what is by year already, or not known', () => {
    for (const people of ['{ 2026: 1<|>8 }', 'unkn<|>own']) expect(titles(wrap(people), 'refactor.rewrite').filter((title) => /year/.test(title))).toEqual([]);
  });
});

describe('the style of a map', () => {
  test('goes from one row to lines and back', () => {
    const row = "dataflow: 1\nsystems:\n  crm: { name: CRM 😀, location: CN, note: 'a, b' } # 客户\n  erp: { name: ERP }\n";
    const lines = "dataflow: 1\nsystems:\n  crm:\n    name: CRM 😀\n    location: CN\n    note: 'a, b' # 客户\n  erp: { name: ERP }\n";
    expect(after(row.replace('crm', 'cr<|>m'), 'Write `crm` one key a line')).toBe(lines);
    expect(after(lines.replace(' # 客户', '').replace('crm', 'cr<|>m'), 'Write `crm` in one row: `{ … }`')).toBe(row.replace(' # 客户', ''));
  });

  test('is that of the map in which the cursor stands', () => {
    const source = 'dataflow: 1\nflows:\n  f:\n    from: a\n    individuals: { 2025: 1, 2026: <|>2 }\n';
    expect(after(source, 'Write `individuals` one key a line')).toBe(
      'dataflow: 1\nflows:\n  f:\n    from: a\n    individuals:\n      2025: 1\n      2026: 2\n',
    );
  });

  test('of braces inside braces, the outer ones go first', () => {
    const source = 'dataflow: 1\nsystems:\n  crm: { name: { en: C<|>RM, zh: 客户 } }\n';
    expect(after(source, /one key a line/)).toBe('dataflow: 1\nsystems:\n  crm:\n    name: { en: CRM, zh: 客户 }\n');
  });

  test('keeps values whatever they look like', () => {
    const source =
      'dataflow: 1\ncategories:\n  c<|>:\n    note: one, two {three}\n    fields:\n      - "a: b"\n      - c\n    subjects: |\n      two\n      lines\n';
    expect(after(source, /in one row/)).toBe('dataflow: 1\ncategories:\n  c: { note: "one, two {three}", fields: ["a: b", c], subjects: "two\\nlines\\n" }\n');
  });

  test('works on items of lists', () => {
    const row = 'dataflow: 1\nexpect:\n  - { flow: f, mechanism: none }\n';
    const lines = 'dataflow: 1\nexpect:\n  - flow: f\n    mechanism: none\n';
    expect(after(row.replace('none', 'no<|>ne'), 'Write this item one key a line')).toBe(lines);
    expect(after(lines.replace('none', 'no<|>ne'), /^Write this item in one row/)).toBe(row);
  });

  test('stays where a comment would be lost, where the row would be long, and inside a section in braces', () => {
    const styled = (source: string) => titles(source, 'refactor.rewrite').filter((title) => /row|a line/.test(title));
    expect(styled('dataflow: 1\nsystems:\n  cr<|>m:\n    name: CRM # 客户\n    location: CN\n')).toEqual([]);
    expect(styled(`dataflow: 1\nsystems:\n  cr<|>m:\n    name: ${'long '.repeat(30)}\n    location: CN\n`)).toEqual([]);
    expect(styled('dataflow: 1\nsystems: { cr<|>m: { name: CRM } }\n')).toEqual([]);
    expect(styled('dataflow: 1\nsystems:\n  cr<|>m: { name: "CRM }\n')).toEqual([]);
  });
});

describe('declaring what is missing', () => {
  test('a filing is made for a flow that needs an assessment, and named by it', () => {
    const head = 'dataflow: 1\nexporters: { a: { name: A } }\nrecipients: { b: { country: DE } }\ncategories: { m: { class: important } }\n';
    const source = `${head}flows:\n  <|>f: { from: a, to: b, categories: [m] }\nfilings:\n  f-filing: { mechanism: certification } # 其他\n`;
    expect(after(source, 'Declare a filing for `f`')).toBe(
      `${head}flows:\n  f: { from: a, to: b, categories: [m], filing: f-filing-2 }\nfilings:\n  f-filing: { mechanism: certification } # 其他\n  f-filing-2:\n    mechanism: security-assessment\n    status: preparing\n    owner: ''\n`,
    );
    expect(titles(source.replace('[m]', '[m], filing: f-filing'), 'quickfix').filter((title) => title.startsWith('Declare'))).toEqual([]);
  });

  test('of a contract and a certification either is declared for a flow that needs one of them', () => {
    const head = 'dataflow: 1\nexporters:\n  a: { ciio: false }\nrecipients:\n  b: { country: DE }\ncategories:\n  m: { class: personal }\n';
    const source = `${head}flows:\n  <|>f: { from: a, to: b, categories: [m], individuals: { 2026: 120000 }, status: active } # 😀\n`;
    expect(titles(source, 'quickfix').filter((title) => title.startsWith('Declare a filing'))).toEqual([
      'Declare a filing for `f`: standard contract',
      'Declare a filing for `f`: certification',
    ]);
    expect(after(source, 'Declare a filing for `f`: certification')).toBe(
      `${head}flows:\n  f: { from: a, to: b, categories: [m], individuals: { 2026: 120000 }, status: active, filing: f-filing } # 😀\n\nfilings:\n  f-filing:\n    mechanism: certification\n    status: preparing\n    owner: ''\n`,
    );
  });

  test('what runs out is followed by a filing that replaces it, once', () => {
    const head = 'dataflow: 1\nexporters:\n  a: { ciio: true }\nrecipients:\n  b: { country: DE }\ncategories:\n  m: { class: personal }\n';
    const flow = 'flows:\n  f: { from: a, to: b, categories: [m], individuals: 10, filing: old, status: active }\n';
    const source = `${head}${flow}filings:\n  o<|>ld: { mechanism: security-assessment, status: approved, expires: 2027-03-01 }\n`;
    expect(after(source, 'Declare a filing that replaces `old`')).toBe(
      `${head}${flow}filings:\n  old: { mechanism: security-assessment, status: approved, expires: 2027-03-01 }\n  old-next:\n    mechanism: security-assessment\n    status: preparing\n    replaces: old\n    owner: ''\n`,
    );
    const followed = `${source}  new: { mechanism: security-assessment, status: preparing, replaces: old }\n`;
    expect(titles(followed, 'quickfix').filter((title) => title.startsWith('Declare'))).toEqual([]);
  });

  test('an assessment takes the place of a contract that is not enough, and says what it replaces', () => {
    const head = 'dataflow: 1\nexporters:\n  a: { ciio: true }\nrecipients:\n  b: { country: DE }\ncategories:\n  m: { class: personal }\n';
    const source = `${head}flows:\n  f:\n    from: a\n    to: b\n    categories: [m]\n    individuals: 10\n    filing: con<|>tract\nfilings:\n  contract: { mechanism: standard-contract, status: filed }\n`;
    expect(after(source, 'Declare a filing for `f`')).toBe(
      `${head}flows:\n  f:\n    from: a\n    to: b\n    categories: [m]\n    individuals: 10\n    filing: f-filing\nfilings:\n  contract: { mechanism: standard-contract, status: filed }\n  f-filing:\n    mechanism: security-assessment\n    status: preparing\n    replaces: contract\n    owner: ''\n`,
    );
  });

  test('access from abroad becomes a flow', () => {
    const source = 'dataflow: 1\nrecipients: { b: { country: DE } }\nsystems:\n  crm: { location: CN, operator: <|>b }\n';
    expect(after(source, 'Declare the access of `b` as a flow')).toBe(
      `${source.replace('<|>', '')}\nflows:\n  crm-access:\n    from: crm\n    to: b\n    method: remote-access\n    categories: []\n`,
    );
  });
});

describe('turning a rule off', () => {
  const settled = (text: string | undefined) => {
    const { project, file, offset } = atCursor('dataflow: 1\nexporters:\n  a: { sector: zz<|>zz }\n');
    const settings = text === undefined ? undefined : atCursor({ 'dataflow.config.yaml': text }).file;
    const place = { project, file, span: { start: offset, end: offset }, settings: { path: 'dataflow.config.yaml', file: settings } };
    const [edit] = actionsAt(place, any).flatMap(({ id, edits }) => (id === 'off reference-unknown' ? edits() : []));
    const { start, end } = edit?.place.span ?? { start: 0, end: 0 };
    return edit && (text ?? '').slice(0, start) + edit.text + (text ?? '').slice(end);
  };

  test('makes settings where there are none, and adds to those that are there', () => {
    expect(settled(undefined)).toBe('rules:\n  reference-unknown: off\n');
    expect(settled('')).toBe('rules:\n  reference-unknown: off\n');
    expect(settled('language: zh # 中文')).toBe('language: zh # 中文\nrules:\n  reference-unknown: off\n');
    expect(settled('rules:\n    shape: hint # soft\nasOf: 2026-01-01\n')).toBe(
      'rules:\n    shape: hint # soft\n    reference-unknown: off\nasOf: 2026-01-01\n',
    );
    expect(settled('rules: { shape: hint }\n')).toBe('rules: { shape: hint, reference-unknown: off }\n');
    expect(settled('rules: {}\n')).toBe('rules: { reference-unknown: off }\n');
    expect(settled('rules:\nlanguage: zh\n')).toBe('rules:\n  reference-unknown: off\nlanguage: zh\n');
    expect(settled('rules:\n  reference-unknown: # ?\n')).toBe('rules:\n  reference-unknown: off # ?\n');
  });

  test('changes what the settings say of the rule', () => {
    expect(settled('rules: { reference-unknown: hint }\n')).toBe('rules: { reference-unknown: off }\n');
    expect(settled('rules: { reference-unknown: off }\n')).toBeUndefined();
  });

  test('leaves settings alone that cannot be read', () => {
    expect(settled('rules: { reference-unknown: "hint }\n')).toBeUndefined();
    expect(settled('rules: none\n')).toBeUndefined();
    expect(settled('just words\n')).toBeUndefined();
  });

  test('is not offered where the settings cannot be reached', () => {
    expect(titles('dataflow: 1\nexporters:\n  a: { sector: zz<|>zz }\n', 'quickfix').filter((title) => title.startsWith('Turn'))).toEqual([]);
  });
});

describe('all safe fixes of a file', () => {
  const source = {
    'a.dataflow.yaml': 'exporters:\n  a: { sector: Retail, sektor: x }\nrecipients:\n  b: { country: de }<|>\n',
    'b.dataflow.yaml': 'recipients: {}\n',
  };

  test('are applied at once, and nothing else', () => {
    expect(after(source, 'Apply all safe fixes of this file')).toBe(
      'dataflow: 1\nexporters:\n  a: { sector: retail, sektor: x }\nrecipients:\n  b: { country: DE }\n',
    );
  });

  test('are offered only where there is one', () => {
    expect(titles('dataflow: 1\nexporters:\n  a: { sektor: x }\n', 'source.fixAll.dataflow')).toEqual([]);
  });
});

test('actions of a place have different names, so that they can be told apart later', () => {
  const source = 'dataflow: 1\nexporters:\n  a: { sector: Re<|>tail, name: A }\n';
  const ids = actions(source).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('only kinds that are asked for are looked at', () => {
  const source = 'dataflow: 1\nexporters:\n  a: { sector: Re<|>tail, name: A }\n';
  expect(new Set(actions(source, (kind) => kind === 'refactor.rewrite').map(({ kind }) => kind))).toEqual(new Set(['refactor.rewrite']));
});

test('half-typed text is no reason to fail, wherever it breaks off', () => {
  const text = readFileSync('examples/hr-subsidiary/hr-subsidiary.dataflow.yaml', 'utf8');
  const odd = ['', '{', '  - ', ' &a', ' *a', '"', ': |', '\t', '\r\n', '😀', ' # '];
  for (let end = 0; end <= text.length; end += 211) {
    const { project, file, offset } = atCursor(`${text.slice(0, end)}${odd[end % odd.length]}<|>`);
    for (const span of [
      { start: offset, end: offset },
      { start: 0, end: offset },
    ])
      for (const action of actionsAt({ project, file, span }, any)) expect(() => applyEdits(project, action.edits()), `${end}: ${action.id}`).not.toThrow();
    expect(() => viewText(project, { kind: 'model' }, 'zh'), String(end)).not.toThrow();
  }
});
