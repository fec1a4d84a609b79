import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogues, rules } from '../../server/src/engine/index.js';
import { LiveProject } from '../../server/src/engine/live/live-project.js';
import { complete, completeConfig } from '../../server/src/engine/queries/completion.js';
import { cardPlain } from '../../server/src/engine/queries/hover-card.js';
import type { Completion, Offer } from '../../server/src/engine/queries/offer.js';
import { offerCard } from '../../server/src/engine/queries/offer-card.js';
import { type AtCursor, atCursor } from '../kit/cursor.js';

// Two recipients with an agreement each, systems on both sides, and data of two kinds.
const project = `dataflow: 1
exporters:
  acme-cn: { name: { en: Acme Shanghai, zh: 艾克米上海 }, region: CN-SH }
systems:
  crm-eu: { name: CRM Europe, location: DE, operator: acme-eu }
  crm-cn: { name: { en: Customer system, zh: 客户系统 }, location: CN, operator: acme-cn }
categories:
  contact: { class: personal }
  health: { class: sensitive }
recipients:
  acme-eu: { name: Acme EU, country: DE }
  acme-us: { name: Acme US, country: US }
agreements:
  us-2026: { with: acme-us, kind: legal-document }
  eu-2026: { with: acme-eu, kind: legal-document }
`;

function at(source: string): Completion & AtCursor {
  const cursor = atCursor({ 'main.dataflow.yaml': project, 'cursor.dataflow.yaml': source });
  return { ...cursor, ...complete(cursor.project, cursor.file, cursor.offset) };
}

function labels(source: string): readonly string[] {
  return at(source).offers.map(({ label }) => label);
}

function offer(source: string, label: string): Offer | undefined {
  return at(source).offers.find((one) => one.label === label);
}

/** The text after an offer was taken, as a client without tab stops writes it. */
function taken(source: string, label: string): string {
  const { file, span, margin, offers } = at(source);
  const chosen = offers.find((one) => one.label === label);
  if (!chosen) throw new Error(`${label} is not offered, but ${offers.map((one) => one.label).join(', ')}`);
  return file.read({ start: 0, end: span.start }) + chosen.insert.replaceAll('\n', `\n${margin}`) + file.read({ start: span.end, end: file.length });
}

describe('sections', () => {
  test('are offered in an empty file, the format version first', () => {
    expect(labels('<|>').slice(0, 3)).toEqual(['dataflow', 'exporters', 'populations']);
  });
  test('that the file has are left out', () => {
    expect(labels('dataflow: 1\nflows:\n  a: {}\n<|>')).not.toContain('flows');
    expect(labels('dataflow: 1\nflows:\n  a: {}\n<|>')).toContain('filings');
  });
  test('begin their first line below them', () => expect(taken('fl<|>', 'flows')).toBe('flows:\n  '));
  test('come with their value where they have only one', () => expect(taken('data<|>', 'dataflow')).toBe('dataflow: 1'));
  test('keep the colon that is there', () => expect(taken('flo<|>:\n  a: {}\n', 'flows')).toBe('flows:\n  a: {}\n'));
  test('that are lists begin with a dash', () => expect(taken('<|>', 'waivers')).toBe('waivers:\n  - '));
  test('come with a whole definition', () =>
    expect(taken('<|>', 'new population')).toBe('populations:\n  population-id:\n    name: { en: , zh:  }\n    size: unknown'));
});

describe('keys', () => {
  test('are offered, those that must be there first, remarks last', () => {
    const offered = labels('flows:\n  a:\n    <|>\n');
    expect(offered.slice(0, 3)).toEqual(['from', 'to', 'categories']);
    expect(offered.slice(-2)).toEqual(['note', 'reference']);
  });
  test('that are there are left out', () => {
    const offered = labels('flows:\n  a:\n    from: crm-cn\n    me<|>\n    to: crm-eu\n');
    expect(offered).not.toContain('from');
    expect(offered).not.toContain('to');
    expect(offered[0]).toBe('categories');
  });
  test('but not the one that the cursor stands in', () => expect(labels('flows:\n  a:\n    fro<|>m: crm-cn\n')).toContain('from'));
  test('say what they mean in both languages', () =>
    expect(offer('flows:\n  a:\n    <|>\n', 'method')?.detail).toEqual({ en: 'How it moves.', zh: '传输方式。' }));
  test('are found by their own name alone, not by words of their description', () => {
    expect(offer('flows:\n  a:\n    <|>\n', 'method')?.filter).toBe('method');
  });
  test('are followed by a colon and a space', () => expect(taken('flows:\n  a:\n    st<|>', 'status')).toBe('flows:\n  a:\n    status: '));
  test('keep the colon that is there', () => expect(taken('flows:\n  a:\n    st<|>: active\n', 'status')).toBe('flows:\n  a:\n    status: active\n'));
  test('in quotes come without a colon, which would be part of them', () =>
    expect(taken('flows:\n  a:\n    "st<|>"\n', 'status')).toBe('flows:\n  a:\n    "status"\n'));
  test('of maps lead to a deeper line', () => expect(taken('flows:\n  a:\n    nec<|>', 'necessity')).toBe('flows:\n  a:\n    necessity:\n      '));
  test('of maps lead to a deeper line in wide indentation too', () => {
    expect(taken('flows:\n    a:\n        nec<|>', 'necessity')).toBe('flows:\n    a:\n        necessity:\n          ');
  });
  test('of maps behind a dash hang below the key and not below the dash', () => {
    expect(taken('filings:\n  f:\n    <|>\n', 'conditions')).toBe('filings:\n  f:\n    conditions:\n      - \n');
  });
  test('of maps in flow style open braces', () => expect(taken('flows:\n  a: { nec<|> }\n', 'necessity')).toBe('flows:\n  a: { necessity: {  } }\n'));
  test('of lists open brackets', () => expect(offer('flows:\n  a:\n    <|>\n', 'categories')?.snippet).toBe('categories: [$1]'));
  test('of numbers per year come with the year', () =>
    expect(taken('flows:\n  a:\n    ind<|>', 'individuals')).toBe('flows:\n  a:\n    individuals: { 2026:  }'));
  test('in a map inside', () => expect(labels('flows:\n  a:\n    necessity:\n      <|>\n')).toEqual(['whyAbroad', 'whyNotLocal', 'minimisation']));
  test('of a text in two languages', () => expect(labels('flows:\n  a:\n    purpose:\n      <|>\n').slice(0, 2)).toEqual(['en', 'zh']));
  test('of an item of a list', () => expect(labels('filings:\n  f:\n    conditions:\n      - <|>\n')).toEqual(['text', 'owner', 'met', 'due']));
  test('of an item that has some already', () =>
    expect(labels('filings:\n  f:\n    conditions:\n      - text: x\n        <|>\n')).toEqual(['owner', 'met', 'due']));
  test('in flow style', () => expect(labels('recipients:\n  a: { name: A, <|> }\n').slice(0, 2)).toEqual(['country', 'role']));
  test('right behind a comma get a space', () => expect(taken('recipients:\n  a: { name: A,<|> }\n', 'role')).toBe('recipients:\n  a: { name: A, role:  }\n'));
  test('with Windows line ends and emoji before them', () => {
    expect(taken('flows:\r\n  a:\r\n    name: 🚗\r\n    st<|>\r\n    to: b\r\n', 'status')).toBe(
      'flows:\r\n  a:\r\n    name: 🚗\r\n    status: \r\n    to: b\r\n',
    );
  });
  test('of an unknown section are not offered', () => expect(labels('flos:\n  a:\n    <|>\n')).toEqual([]));
  test('are not offered in comments', () => expect(labels('flows:\n  a:\n    # f<|>\n')).toEqual([]));
});

describe('values', () => {
  test('of an enumeration with their meaning', () => {
    expect(labels('flows:\n  a:\n    method: <|>\n')).toEqual(['api', 'batch', 'file', 'stream', 'remote-access', 'physical']);
    expect(offer('systems:\n  a:\n    kind: <|>\n', 'saas')?.detail?.zh).toMatch(/\p{Script=Han}/u);
  });
  test('replace the whole word', () => expect(taken('flows:\n  a:\n    method: ba<|>tsch # x\n', 'batch')).toBe('flows:\n  a:\n    method: batch # x\n'));
  test('get a space right behind the colon', () => expect(taken('flows:\n  a:\n    method:<|>\n', 'api')).toBe('flows:\n  a:\n    method: api\n'));
  test('stay inside their quotes', () => expect(taken('flows:\n  a:\n    method: "a<|>"\n', 'api')).toBe('flows:\n  a:\n    method: "api"\n'));
  test('of three', () => expect(labels('exporters:\n  a:\n    ciio: <|>\n')).toEqual(['true', 'false', 'unknown']));
  test('that are no text are not offered in quotes', () => expect(labels('exporters:\n  a:\n    ciio: "<|>"\n')).toEqual(['unknown']));
  test('of a date: today and none', () => expect(labels('flows:\n  a:\n    since: <|>\n')).toEqual(['2026-11-22', 'null']));
  test('of a date that must be one: today', () => expect(labels('waivers:\n  - rule: x\n    expires: <|>\n')).toEqual(['2026-11-22']));
  test('of a number of people', () => expect(labels('flows:\n  a:\n    individuals: <|>\n')).toEqual(['unknown', '{ 2026: }']));
  test('of a year', () => expect(labels('flows:\n  a:\n    individuals: { 2026: <|> }\n')).toEqual(['unknown']));
  test('of a text: both languages', () => expect(taken('flows:\n  a:\n    purpose: <|>\n', '{ en, zh }')).toBe('flows:\n  a:\n    purpose: { en: , zh:  }\n'));
  test('of a small map: all keys on one line', () => expect(labels('flows:\n  a:\n    protection: <|>\n')).toEqual(['{ inTransit, atRest }']));
  test('of an item', () =>
    expect(labels('categories:\n  c:\n    couldBe: [general, <|>]\n')).toEqual(['general', 'personal', 'sensitive', 'important', 'core']));
  test('of the format version', () => expect(labels('dataflow: <|>\n')).toEqual(['1']));
  test('of an expectation: mechanisms', () => expect(labels('expect:\n  - mechanism: <|>\n')).toContain('undetermined'));
});

describe('years', () => {
  test('this one and the last', () => expect(labels('flows:\n  a:\n    individuals: { <|> }\n')).toEqual(['2026', '2025']));
  test('that are there are left out', () => expect(labels('flows:\n  a:\n    individuals: { 2026: 5, <|> }\n')).toEqual(['2025']));
  test('in block style', () => expect(taken('flows:\n  a:\n    individuals:\n      20<|>', '2025')).toBe('flows:\n  a:\n    individuals:\n      2025: '));
});

describe('ids', () => {
  test('of all files, of the sections that fit', () => expect([...labels('flows:\n  a:\n    from: <|>\n')].sort()).toEqual(['acme-cn', 'crm-cn', 'crm-eu']));
  test('in mainland China first where data comes from', () => expect(labels('flows:\n  a:\n    from: <|>\n').at(-1)).toBe('crm-eu'));
  test('abroad first where it goes to', () => expect(labels('flows:\n  a:\n    to: <|>\n').at(-1)).toBe('crm-cn'));
  test('of agreements with the recipient first', () => {
    expect(labels('flows:\n  a:\n    to: crm-eu\n    agreement: <|>\n')).toEqual(['eu-2026', 'us-2026']);
    expect(labels('flows:\n  a: { to: acme-us, agreement: <|> }\n')).toEqual(['us-2026', 'eu-2026']);
  });
  test('of recipients without an agreement first', () => {
    expect(labels('recipients:\n  new-one: { country: JP }\nagreements:\n  x:\n    with: <|>\n')[0]).toBe('new-one');
  });
  test('of flows that no expectation names first', () => {
    expect(labels('flows:\n  one: {}\n  two: {}\nexpect:\n  - flow: one\n  - flow: <|>\n')).toEqual(['two', 'one']);
  });
  test('that the list has are left out', () => expect(labels('flows:\n  a:\n    categories: [contact, <|>]\n')).toEqual(['health']));
  test('that the list in block style has are left out', () =>
    expect(labels('flows:\n  a:\n    categories:\n      - health\n      - <|>\n')).toEqual(['contact']));
  test('of itself are left out', () => expect(labels('recipients:\n  acme-eu:\n    onwardTo: [<|>]\n')).toEqual(['acme-us']));
  test('get brackets where a list is wanted', () =>
    expect(taken('flows:\n  a:\n    categories: <|>\n', 'health')).toBe('flows:\n  a:\n    categories: [health]\n'));
  test('get a dash on a line of their own', () => {
    expect(taken('flows:\n  a:\n    categories:\n      <|>\n', 'health')).toBe('flows:\n  a:\n    categories:\n      - health\n');
    expect(taken('flows:\n  a:\n    categories:\n      - contact\n      <|>\n', 'health')).toBe(
      'flows:\n  a:\n    categories:\n      - contact\n      - health\n',
    );
  });
  test('get a space right behind the dash', () => {
    expect(taken('flows:\n  a:\n    categories:\n      -<|>\n', 'health')).toBe('flows:\n  a:\n    categories:\n      - health\n');
  });
  test('are found by their name in both languages', () =>
    expect(offer('flows:\n  a:\n    from: <|>\n', 'crm-cn')?.filter).toBe('crm-cn Customer system 客户系统'));
  test('are told about when somebody looks', () => {
    const found = at('flows:\n  a:\n    from: <|>\n');
    const about = found.offers.find(({ label }) => label === 'crm-cn')?.about ?? [];
    expect(cardPlain(offerCard({ project: found.project, language: 'zh', links: {} }, about))).toContain('客户系统');
  });
  test('of a broken file are still offered in its neighbours', () => {
    const {
      project: view,
      file,
      offset,
    } = atCursor({ 'a.dataflow.yaml': project, 'b.dataflow.yaml': 'systems: [}', 'c.dataflow.yaml': 'flows:\n  a: { from: "<|>\n' });
    expect(complete(view, file, offset).offers.map(({ label }) => label)).toContain('crm-cn');
  });
});

describe('many ids', () => {
  const many = Array.from(
    { length: 1500 },
    (_, index) =>
      `  flow-${index}: { name: { en: Flow ${index}, zh: 流转${index} }, from: crm-cn, to: crm-eu, categories: [contact], individuals: { 2026: 5 } }\n`,
  ).join('');
  const source = (typed: string) => `flows:\n${many}expect:\n  - flow: ${typed}<|>\n`;

  test('are cut, and told to be more', () => {
    const found = at(source(''));
    expect(found.offers).toHaveLength(200);
    expect(found.more).toBe(true);
  });
  test('are narrowed down by what was typed of the id', () => {
    expect(labels(source('flow-149'))).toEqual(['flow-149', ...Array.from({ length: 10 }, (_, index) => `flow-149${index}`)]);
    expect(at(source('flow-149')).more).toBe(false);
  });
  test('are narrowed down by what was typed of the name', () => expect(labels(source('流转1499'))).toEqual(['flow-1499']));
  test('of agreements: those of the recipient still come first', () => {
    const agreements = Array.from({ length: 1200 }, (_, index) => `  agr-${index}: { with: acme-us }\n`).join('');
    expect(labels(`agreements:\n${agreements}flows:\n  a:\n    to: crm-eu\n    agreement: <|>\n`)[0]).toBe('eu-2026');
  });
});

describe('while somebody types', () => {
  test('a line, letter by letter, each state has its offers', () => {
    const live = new LiveProject({ today: '2026-11-22' });
    const text = `${project}flows:\n  a:\n    to: crm-eu\n`;
    live.setFile('main.dataflow.yaml', text);
    while (!live.work());
    const offered = Array.from('    from: crm').map((letter, index) => {
      const start = text.length + index;
      live.editFile('main.dataflow.yaml', [{ start, end: start, text: letter }]);
      const file = live.view?.file('main.dataflow.yaml');
      return live.view && file ? complete(live.view, file, start + 1).offers.map(({ label }) => label) : [];
    });
    // The column of the ids, then that of the keys, a half-typed key, and the value from the colon on.
    expect(offered[1]).toEqual(['new flow']);
    for (const keys of offered.slice(3, 8)) expect(keys[0]).toBe('from');
    for (const ids of offered.slice(8)) expect(ids).toEqual(['acme-cn', 'crm-cn', 'crm-eu'].sort((left) => (left === 'crm-eu' ? 1 : -1)));
  });
});

describe('terms of an agreement', () => {
  const flows =
    'flows:\n  a: { from: crm-cn, to: crm-eu, categories: [contact], individuals: { 2026: 2000000 }, agreement: eu, status: active, since: 2026-02-01 }\n';
  const source = (terms: string) => `agreements:\n  eu:\n    with: acme-eu\n    kind: legal-document\n    terms:\n${terms}${flows}`;

  test('that its flows demand come first, those that are there are left out', () => {
    const offered = labels(source('      purpose-method-scope: Art. 2\n      <|>\n'));
    const demanded = Object.entries(catalogues.terms).flatMap(([id, { demandedBy }]) => (demandedBy['security-assessment']?.level === 'required' ? [id] : []));
    expect(offered).not.toContain('purpose-method-scope');
    expect(offered.slice(0, demanded.length - 1)).toEqual(demanded.filter((id) => id !== 'purpose-method-scope'));
    expect(offered).toHaveLength(Object.keys(catalogues.terms).length - 1);
  });
  test('are written as keys', () =>
    expect(taken('agreements:\n  eu:\n    terms: { aud<|> }\n', 'audit-rights')).toBe('agreements:\n  eu:\n    terms: { audit-rights:  }\n'));
  test('say what must be agreed and where that is written', () => {
    const found = at(source('      <|>\n'));
    const first = found.offers[0];
    const term = catalogues.terms[first?.label ?? ''];
    const card = cardPlain(offerCard({ project: found.project, language: 'en', links: {} }, first?.about ?? []));
    expect(first?.detail).toEqual(term?.name);
    expect(card).toContain(term?.gist.en);
    expect(card).toContain('security assessment: required');
  });
  test('are false where the document lacks them', () => expect(labels('agreements:\n  eu:\n    terms:\n      audit-rights: <|>\n')).toEqual(['false']));
});

describe('documents of a filing', () => {
  test('that the regime wants for the mechanism come first', () => {
    const found = at('filings:\n  f:\n    mechanism: standard-contract\n    documents:\n      <|>\n');
    const wanted = found.project.regime.documents?.['standard-contract']?.mandatory ?? [];
    expect(wanted.length).toBeGreaterThan(2);
    expect([...found.offers.slice(0, wanted.length).map(({ label }) => label)].sort()).toEqual([...wanted].sort());
  });
  test('come with how far they are', () => {
    expect(offer('filings:\n  f:\n    documents:\n      <|>\n', 'pipia-report')?.snippet).toBe(`pipia-report: { status: \${1|missing,draft,final|} \\}`);
    expect(taken('filings:\n  f:\n    documents:\n      pi<|>', 'pipia-report')).toBe(
      'filings:\n  f:\n    documents:\n      pipia-report: { status: missing }',
    );
  });
  test('have a status to choose', () =>
    expect(labels('filings:\n  f:\n    documents:\n      pipia-report: { status: <|> }\n')).toEqual(['missing', 'draft', 'final']));
  test('have owners that were named before', () => {
    expect(labels('filings:\n  f:\n    owner: legal\n    documents:\n      pipia-report: { owner: privacy-office }\n      agent-id: { owner: <|> }\n')).toEqual(
      ['legal', 'privacy-office'],
    );
  });
});

describe('names of catalogues', () => {
  test('countries by code and by name in both languages', () => {
    const found = offer('recipients:\n  a:\n    country: <|>\n', 'DE');
    expect(found?.filter).toBe('DE Germany 德国');
    expect(found?.kind).toBe('place');
  });
  test('more countries than are shown are narrowed down by what was typed', () => {
    const all = at('recipients:\n  a:\n    country: <|>\n');
    expect(all.more).toBe(true);
    const few = at('recipients:\n  a:\n    country: 德<|>\n');
    expect(few.offers.map(({ label }) => label)).toContain('DE');
    expect(few.more).toBe(false);
    expect(labels('recipients:\n  a:\n    country: Germ<|>\n')[0]).toBe('DE');
  });
  test('a country that older YAML takes for a no is put in quotes', () => {
    expect(taken('recipients:\n  a:\n    country: Norw<|>\n', 'NO')).toBe('recipients:\n  a:\n    country: "NO"\n');
    expect(taken('recipients:\n  a:\n    country: "Norw<|>"\n', 'NO')).toBe('recipients:\n  a:\n    country: "NO"\n');
  });
  test('provinces', () => expect(labels('exporters:\n  a:\n    region: <|>\n')).toContain('CN-SH'));
  test('a place in China or abroad', () => expect(labels('systems:\n  a:\n    location: Shang<|>\n')).toEqual(['CN-SH', 'unknown']));
  test('cities of the Greater Bay Area', () => expect(offer('exporters:\n  a:\n    city: <|>\n', 'shenzhen')?.filter).toBe('shenzhen Shenzhen 深圳市'));
  test('sectors', () => expect(labels('exporters:\n  a:\n    sector: <|>\n')).toEqual(Object.keys(catalogues.sectors)));
  test('kinds of sensitive personal information', () =>
    expect(labels('categories:\n  a:\n    sensitiveType: <|>\n')).toEqual(Object.keys(catalogues['sensitive-kinds'])));
  test('pilot zones of the region first', () => expect(labels('exporters:\n  a:\n    region: CN-HI\n    pilotZone: <|>\n')[0]).toBe('hainan'));
  test('exemptions with what they mean and under which conditions', () => {
    const found = at('flows:\n  a:\n    exemption: <|>\n');
    const about = found.offers.find(({ label }) => label === 'hr')?.about ?? [];
    const card = cardPlain(offerCard({ project: found.project, language: 'zh', links: {} }, about));
    expect(card).toContain(catalogues.exemptions['hr']?.gist.zh);
    expect(card).toContain(catalogues.exemptions['hr']?.conditions[0]?.zh);
    expect(found.offers.map(({ label }) => label)).toContain('none');
  });
  test('an exemption that the law of the project does not have comes last, marked as such', () => {
    const found = at('flows:\n  a:\n    exemption: <|>\n');
    const foreign = Object.keys(catalogues.exemptions).filter((id) => !Object.hasOwn(found.project.regime.exemptions, id));
    expect(found.offers.filter(({ deprecated }) => deprecated).map(({ label }) => label)).toEqual(foreign);
    expect(found.offers.slice(-foreign.length).every(({ deprecated }) => deprecated)).toBe(true);
  });
  test('regimes', () => expect(labels('expect:\n  - mechanism: none\n    regime: <|>\n')).toContain('cn-2024'));
  test('field names with their kind, those of the kind that is written first', () => {
    const found = at('categories:\n  a:\n    sensitiveType: biometric\n    fields: [name, <|>]\n');
    expect(found.offers[0]?.detail).toEqual(catalogues['sensitive-kinds']['biometric']?.name);
    expect(found.more).toBe(true);
    expect(labels('categories:\n  a:\n    fields: [基因<|>]\n')).toContain('基因序列');
  });
  test('words for people that other categories use', () =>
    expect(labels('categories:\n  a: { subjects: vehicle-owners }\n  b:\n    subjects: <|>\n')).toEqual(['vehicle-owners']));
});

describe('the record', () => {
  const flows = 'flows:\n  a: { from: crm-cn, to: crm-eu, categories: [contact], individuals: { 2026: 2000000 }, status: active, since: 2026-02-01 }\n';
  test('rules that found something at the address come first', () => {
    const found = at(`${flows}waivers:\n  - at: flows.a\n    rule: <|>\n`);
    expect(found.offers).toHaveLength(rules.length);
    const here = new Set(
      found.project.findings.filter(({ place }) => found.project.definitionAt(place.file, place.span.start)?.id === 'a').map(({ rule }) => rule),
    );
    expect(here.size).toBeGreaterThan(1);
    expect(new Set(found.offers.slice(0, here.size).map(({ label }) => label))).toEqual(here);
  });
  test('addresses at which the rule found something', () =>
    expect(labels(`${flows}waivers:\n  - rule: flow-lacks-necessity\n    at: <|>\n`)).toEqual(['flows.a']));
  test('any address where the rule found nothing', () =>
    expect(labels(`${flows}waivers:\n  - rule: core-data-leaves\n    at: <|>\n`)).toContain('systems.crm-eu'));
  test('rules explain themselves', () => {
    const found = at('waivers:\n  - rule: <|>\n');
    const rule = rules[0];
    const about = found.offers.find(({ label }) => label === rule?.id)?.about ?? [];
    expect(cardPlain(offerCard({ language: 'en' }, about))).toContain(rule?.why.en);
  });
});

describe('whole definitions', () => {
  test('at the place of an id', () => {
    expect(labels('systems:\n  <|>\n')).toEqual(['new system']);
    expect(taken('systems:\n  <|>\n', 'new system')).toBe(
      'systems:\n  system-id:\n    name: { en: , zh:  }\n    location: unknown\n    kind: \n    operator: \n',
    );
  });
  test('with tab stops, and choices of ids that are there', () => {
    const snippet = offer('systems:\n  <|>\n', 'new system')?.snippet ?? '';
    expect(snippet).toContain(`\${1:system-id}:\n`);
    expect(snippet).toContain(`operator: \${6|acme-cn,acme-eu,acme-us|}`);
  });
  test('of a flow name everything that a filing asks for', () => {
    const text = taken('flows:\n  <|>\n', 'new flow');
    for (const key of ['from:', 'whyAbroad:', 'individuals: { 2026:', 'agreement:']) expect(text).toContain(key);
  });
  test('claim no fact by themselves', () => {
    expect(taken('exporters:\n  <|>\n', 'new exporter')).toContain('ciio: unknown');
    expect(offer('exporters:\n  <|>\n', 'new exporter')?.snippet).toContain(`ciio: \${6|unknown,true,false|}`);
  });
  test('in the column of their neighbours, though the cursor stands before it', () => {
    expect(taken('systems:\n    a:\n        kind: api\n  <|>\n', 'new system')).toMatch(/\n {4}system-id:\n {6}name: /);
  });
  test('of a list section with and without their dash', () => {
    expect(taken('waivers:\n  <|>\n', 'new waiver')).toBe('waivers:\n  - rule: \n    at: \n    reason: { en: , zh:  }\n    owner: \n    expires: 2026-11-22\n');
    expect(taken('waivers:\n  - <|>\n', 'new waiver')).toBe(
      'waivers:\n  - rule: \n    at: \n    reason: { en: , zh:  }\n    owner: \n    expires: 2026-11-22\n',
    );
  });
  test('are not offered where an id is already written', () => expect(labels('systems:\n  cr<|>m:\n    kind: api\n')).toEqual([]));
  test.each(['exporters', 'populations', 'systems', 'categories', 'recipients', 'agreements', 'flows', 'filings'])('of %s can be read', (section) => {
    const [label = ''] = labels(`${section}:\n  <|>`);
    const { file } = atCursor(taken(`${section}:\n  <|>`, label));
    expect(file.entries.map((entry) => [entry.section, entry.problems])).toEqual([[section, []]]);
  });
});

describe('settings', () => {
  const config = (marked: string) => {
    const found = completeConfig(marked.replace('<|>', ''), marked.indexOf('<|>'), '2026-11-22');
    return found.offers.map(({ label }) => label);
  };
  test('keys', () => expect(config('<|>')).toEqual(['regime', 'asOf', 'language', 'nearThreshold', 'rules', 'ignore']));
  test('keys that are there are left out', () => expect(config('language: zh\n<|>')).not.toContain('language'));
  test('values', () => expect(config('language: <|>')).toEqual(['en', 'zh']));
  test('rules', () => expect(config('rules:\n  flow-lacks-necessity: off\n  <|>')).toHaveLength(rules.length - 1));
  test('severities', () => expect(config('rules: { shape: <|> }')).toEqual(['off', 'hint', 'info', 'warning', 'error']));
  test('regimes and days', () => {
    expect(config('regime: <|>')).toContain('cn-2024');
    expect(config('asOf: <|>')).toEqual(['2026-11-22']);
  });
  test('any text', () => {
    for (const text of ['', '[', 'rules: [', '{', '"', 'rules:\n\t- x']) expect(() => completeConfig(text, text.length)).not.toThrow();
  });
});

describe('any text', () => {
  const examples = readdirSync('examples', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dataflow.yaml'));

  test.each(examples)('every seventh offset of %s has an answer around the cursor', (name) => {
    const { project: view, file } = atCursor({ 'main.dataflow.yaml': readFileSync(join('examples', name), 'utf8') });
    for (let offset = 0; offset <= file.length; offset += 7) {
      const { span, offers } = complete(view, file, offset);
      expect(span.start <= offset && offset <= span.end).toBe(true);
      expect(new Set(offers.map(({ label, kind }) => `${kind} ${label}`)).size).toBe(offers.length);
    }
  });

  test('sorts its offers and tells about each of them, in both languages', () => {
    const found = [
      '<|>',
      'flows:\n  a:\n    <|>\n',
      'flows:\n  a:\n    to: <|>\n',
      'filings:\n  f:\n    documents: { <|> }\n',
      'exporters:\n  a:\n    city: <|>\n',
    ].map(at);
    for (const { project: view, offers } of found) {
      expect(offers.map(({ sort }) => sort)).toEqual(offers.map(({ sort }) => sort).sort());
      for (const { about } of offers) {
        if (about) for (const language of ['en', 'zh'] as const) expect(cardPlain(offerCard({ project: view, language, links: {} }, about))).not.toBe('');
      }
    }
  });
});
