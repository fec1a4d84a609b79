// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { type DiagramContents, diagramContents } from '../../server/src/engine/views/diagram-contents.js';
import { analysed, contentsOf, labelsIn } from '../kit/drawn-contents.js';
import { drawn } from '../kit/mermaid.js';

const source = `dataflow: 1
exporters: { a: { name: { en: Acme, zh: 甲 } }, b: { name: Bolt } }
recipients:
  r: { name: Rhein, country: DE, onwardTo: [u] }
  s: { name: Spree, country: DE }
  u: { name: Ute, country: US }
systems:
  crm: { name: CRM, operator: a }
  hr: { name: HR, operator: a }
  cloud: { name: Cloud, operator: r, location: SG }
categories: { c: { class: personal, name: Contact }, h: { class: sensitive, name: Health }, m: { class: general, name: { en: Machines, zh: 设备 } } }
populations: { staff: { size: 500 } }
filings: { z: { mechanism: standard-contract } }
flows:
  one: { from: crm, to: r, categories: [c], individuals: 400, population: staff }
  two: { from: crm, to: r, categories: [c], individuals: 300, population: staff, filing: z }
  three: { from: hr, to: r, categories: [h], individuals: 20000 }
  four: { name: { en: Telemetry, zh: 遥测 }, from: hr, to: s, categories: [m] }
  five: { from: b, to: u, categories: [c], individuals: 7 }
  six: { from: crm, to: cloud, categories: [c], status: planned }
  seven: { from: crm, to: cloud, categories: [m] }
  old: { from: crm, to: r, categories: [c], individuals: 5, status: ended }
`;

const idsIn = ({ edges }: DiagramContents) => edges.flatMap(({ arrow }) => arrow.flows.map(({ verdict }) => verdict.flow.id));
const parts = ({ edges }: DiagramContents) => edges.map(({ between, arrow }) => `${between}: ${arrow.flows.map(({ verdict }) => verdict.flow.id).join(' ')}`);

describe('arrows', () => {
  test('are one for each flow unless something else is asked for', () => {
    expect(contentsOf(source).edges.map(({ flow }) => flow?.id)).toEqual(['one', 'two', 'three', 'four', 'five', 'six', 'seven']);
  });

  test('stand for all flows between two systems', () => {
    const contents = contentsOf(source, { group: 'system' });
    expect(parts(contents)).toEqual([
      'CRM (Mainland China) → Rhein (Germany): one two',
      'HR (Mainland China) → Rhein (Germany): three',
      'HR (Mainland China) → Spree (Germany): four',
      'Bolt (Mainland China) → Ute (United States of America): five',
      'CRM (Mainland China) → Cloud (Singapore): six seven',
    ]);
    expect(contents.notes).toEqual(['Flows between the same two systems are drawn as one arrow.']);
  });

  test('stand for all flows from an exporter to a recipient in one place', () => {
    expect(parts(contentsOf(source, { group: 'recipient' }))).toEqual([
      'Acme (Mainland China) → Rhein (Germany): one two three',
      'Acme (Mainland China) → Spree (Germany): four',
      'Bolt (Mainland China) → Ute (United States of America): five',
      'Acme (Mainland China) → Rhein (Singapore): six seven',
    ]);
  });

  test('stand for all flows from an exporter to a country, which is a node that opens its view', () => {
    const contents = contentsOf(source, { group: 'country' });
    expect(parts(contents)).toEqual([
      'Acme (Mainland China) → Germany: one two three four',
      'Bolt (Mainland China) → United States of America: five',
      'Acme (Mainland China) → Singapore: six seven',
    ]);
    expect(contents.nodes.flatMap(({ country }) => country ?? []).sort()).toEqual(['DE', 'SG', 'US']);
    expect(contentsOf(source, { view: 'country=DE' }).edges.map(({ flow }) => flow?.id)).toEqual(['one', 'two', 'three', 'four']);
    expect(contentsOf(source, { view: 'country=DE' }).title).toBe('Data flows to Germany on 2026-11-22');
  });

  test('tell how many flows of which verdicts they stand for, and how many different people; the worst decides the line', async () => {
    const contents = contentsOf(source, { group: 'country' });
    expect(labelsIn(contents)).toEqual([
      '1 · 4 flows / ● A 1 · ? 2 · – 1 / 20,400–20,500 people',
      '5 ○ E · 7 people / Contact',
      '6 · 2 flows / ? 1 · – 1 / at least 1 person',
      'onward',
    ]);
    expect((await drawn(contents.text)).edges.map(({ stroke }) => stroke)).toEqual(['thick', 'normal', 'dotted', 'dotted']);
    const [group] = contents.edges;
    expect(group).toMatchObject({ label: '● A 4 flows', uncertain: true, status: 'active', flow: undefined });
    expect(group?.facts).toEqual(['4 flows · ● A 1 · ? 2 · – 1', 'Contact, Health, Machines', 'Between 20,400 and 20,500 people']);
  });

  test('show one mark where all of their flows have the same', () => {
    expect(labelsIn(contentsOf(source, { group: 'system', language: 'zh' }))[0]).toBe('1 ? · 2 项流转 / 400–500 人');
  });

  test('of one flow tell what is sent, to how many, what it needs under which article, and what is missing', () => {
    const facts = contentsOf(source, { view: 'flow=three' }).edges[0]?.facts ?? [];
    expect(facts.slice(0, 3)).toEqual(['Health', '20,000 people', 'Security assessment (CAC Order 16 Art. 7(2), third case)']);
    const open = contentsOf(source, { view: 'flow=one', language: 'zh' }).edges[0]?.facts ?? [];
    expect(open.slice(0, 3)).toEqual(['Contact', '400 人', expect.stringMatching(/^待定：.*（.*第.*条/)]);
    expect(open[3]).toMatch(/\p{Script=Han}/u);
    const planned = contentsOf(source, { view: 'flow=six' }).edges[0]?.facts ?? [];
    expect(planned[0]).toBe('Planned');
    expect(planned.filter((fact) => /six/i.test(fact))).toEqual(planned.filter((fact) => /\bsix\b/.test(fact)));
  });
});

describe('what an arrow opens', () => {
  /** All flows that can be reached by opening arrows, each by itself. */
  function reached(analysis: ReturnType<typeof analysed>, options: Parameters<typeof contentsOf>[1], seen = new Set<string>()): readonly string[] {
    const { edges } = contentsOf(analysis, options);
    return edges.flatMap(({ flow, arrow: { opens } }) => {
      const key = JSON.stringify(opens);
      if (flow) return [flow.id];
      if (seen.has(key)) throw new Error(`${key} leads to itself`);
      return reached(analysis, { ...options, skip: undefined, ...opens }, seen.add(key));
    });
  }

  test('is what its flows are made of, down to each flow', () => {
    const all = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'].sort();
    const analysis = analysed(source);
    for (const group of ['system', 'recipient', 'country', 'auto'] as const) expect([...reached(analysis, { group })].sort()).toEqual(all);
    for (const limit of [2, 3, 4]) expect([...reached(analysis, { group: 'auto', limit })].sort()).toEqual(all);
  });

  test('is told apart by where its flows go', () => {
    const [first] = contentsOf(source, { group: 'country' }).edges;
    const opened = contentsOf(source, { group: 'country', ...first?.arrow.opens });
    expect(parts(opened)).toEqual(['Acme (Mainland China) → Rhein (Germany): one two three', 'Acme (Mainland China) → Spree (Germany): four']);
    expect(opened.title).toBe('Data flows from Acme (Mainland China) to Germany on 2026-11-22');
    expect(contentsOf(source, { language: 'zh', ...first?.arrow.opens }).title).toBe('甲（中国境内）至德国的数据流（2026-11-22）');
    expect(diagramContents(analysed(source), { view: { kind: 'route', id: 'system gone > nowhere' }, language: 'en' })).toHaveProperty('unknownId');
  });
});

describe('arrows that are too many', () => {
  test('are put together until they are few enough', () => {
    expect(contentsOf(source, { group: 'auto' }).grouping).toBe('flow');
    expect(contentsOf(source, { group: 'auto', limit: 6 }).grouping).toBe('system');
    expect(contentsOf(source, { group: 'auto', limit: 5 }).grouping).toBe('recipient');
    expect(contentsOf(source, { group: 'auto', limit: 4 }).grouping).toBe('country');
  });

  test('are the largest and one for all others where even that is too many, and it says so', async () => {
    const contents = contentsOf(source, { group: 'auto', limit: 2 });
    expect(parts(contents)).toEqual(['Acme (Mainland China) → Germany: one two three four', 'others → others: five six seven']);
    expect(contents.notes[1]).toBe('1 to 1 of 3 arrows are drawn, the largest first; one arrow stands for those that follow.');
    expect(contents.flows).toEqual({ shown: 7, of: 7 });
    expect((await drawn(contents.text)).edges).toHaveLength(contents.edges.length + 1);
    const next = contentsOf(source, { group: 'auto', limit: 2, ...contents.edges[1]?.arrow.opens });
    expect(parts(next)).toEqual(['Bolt (Mainland China) → United States of America: five', 'Acme (Mainland China) → Singapore: six seven']);
    expect(next.flows).toEqual({ shown: 3, of: 7 });
  });

  test('are all there again where they have become fewer meanwhile', () => {
    expect(idsIn(contentsOf(source, { skip: 100 }))).toHaveLength(7);
  });
});

describe('a filter', () => {
  const found = (filter: NonNullable<Parameters<typeof contentsOf>[1]>['filter'], more = {}) => idsIn(contentsOf(source, { filter, ...more }));

  test('asks for all of what it says, and of a list for one', () => {
    expect(found({ outcomes: ['security-assessment', 'exempt'] })).toEqual(['three', 'five']);
    expect(found({ categories: ['m', 'h'] })).toEqual(['three', 'four', 'seven']);
    expect(found({ recipients: ['r'], categories: ['c'] })).toEqual(['one', 'two', 'six']);
    expect(found({ statuses: ['planned', 'ended'] })).toEqual(['six', 'old']);
    expect(found({ outcomes: [], categories: [], text: ' ' })).toHaveLength(7);
    expect(contentsOf(source, { filter: { statuses: ['planned'] }, group: 'country' }).flows).toEqual({ shown: 1, of: 7 });
  });

  test('finds words in ids and names of flows and of what they name, in both languages', () => {
    expect(found({ text: 'TELE' })).toEqual(['four']);
    expect(found({ text: '遥测' })).toEqual(['four']);
    expect(found({ text: '设备' })).toEqual(['four', 'seven']);
    expect(found({ text: 'spree' })).toEqual(['four']);
    expect(found({ text: 'z' })).toEqual(['two']);
    expect(found({ text: 'nothing of the kind' })).toEqual([]);
  });

  test('leaves a drawing that says that it is empty', async () => {
    const contents = contentsOf(source, { filter: { text: 'nothing' } });
    expect(contents.description).toEqual(['No data flows']);
    expect([...(await drawn(contents.text)).nodes.values()]).toEqual(['No data flows']);
  });
});

describe('a drawing for a face with a frame of its own', () => {
  test('has neither title nor legend', () => {
    const { text, legend, title } = contentsOf(source, { bare: true });
    expect(text).not.toContain('title:');
    expect(text).not.toContain('legend');
    expect(text).toContain('accTitle: Data flows on 2026-11-22');
    expect(legend.map(({ mark }) => mark)).toEqual(['● A', '?', '○ E', '–']);
    expect(title).toBe('Data flows on 2026-11-22');
  });

  test('keeps its nodes where they are while a number changes', () => {
    const shape = ({ text }: DiagramContents) => text.split('\n').filter((line) => /^ +(subgraph|n\d+)/.test(line) && !line.includes('|')); // biome-ignore format: one line
    for (const group of ['flow', 'system', 'recipient', 'country'] as const) {
      expect(shape(contentsOf(source.replace('individuals: 7', 'individuals: 900000'), { group }))).toEqual(shape(contentsOf(source, { group })));
    }
  });
});

describe('names that look like something else', () => {
  const hostile = ['<img src=x onerror=alert(1)>', ']]>', '%%{init: {"theme":"dark"}}%%', '`code`', '"quoted"', 'end', '#quot;', 'a --> b', '$$x$$'];

  test.each(hostile)('stay words, wherever arrows are put together: %s', async (name) => {
    const quoted = JSON.stringify(name);
    const text = `dataflow: 1
exporters: { a: { name: ${quoted} } }
recipients: { r: { name: ${quoted}, country: DE }, s: { name: ${quoted}, country: ${quoted} } }
categories: { c: { class: personal, name: ${quoted} } }
flows:
  f: { name: ${quoted}, from: a, to: r, categories: [c], individuals: 1 }
  g: { name: ${quoted}, from: a, to: r, categories: [c], individuals: 2 }
  h: { from: a, to: s, categories: [c] }
  i: { from: a, to: ${quoted} }
`;
    for (const group of ['flow', 'system', 'recipient', 'country', 'auto'] as const) {
      for (const options of [{}, { before: 'dataflow: 1\n' }, { label: name, limit: 2 }]) {
        const contents = contentsOf(text, { group, bare: true, ...options });
        expect((await drawn(contents.text)).edges).toHaveLength(contents.edges.length);
        const [edge] = contents.edges;
        if (edge && !edge.flow) await drawn(contentsOf(text, { group: 'auto', ...edge.arrow.opens }).text);
      }
    }
  });
});

describe('a description', () => {
  test('says in words what groups are made of', () => {
    expect(contentsOf(source, { group: 'country' }).description).toEqual([
      '1 from Acme (Mainland China) to Germany; 4 flows; security assessment 1; undetermined 2; no mechanism 1',
      '5 from Bolt (Mainland China) to United States of America; exempt',
      '6 from Acme (Mainland China) to Singapore; 2 flows; undetermined 1; no mechanism 1',
      'onward from Germany to United States of America',
    ]);
    expect(contentsOf(source, { group: 'country', language: 'zh' }).description[0]).toBe(
      '1 甲（中国境内） → 德国；4 项流转；数据出境安全评估 1；待定 2；不适用 1',
    );
  });
});
