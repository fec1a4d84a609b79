// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { diagramChoices } from '../../server/src/engine/views/diagram-choices.js';
import type { DiagramContents } from '../../server/src/engine/views/diagram-contents.js';
import { flowChanges } from '../../server/src/engine/views/flow-changes.js';
import { analysed, contentsOf, labelsIn } from '../kit/drawn-contents.js';
import { drawn } from '../kit/mermaid.js';

const shared = `dataflow: 1
exporters: { a: { name: { en: Acme, zh: 甲 }, ciio: false, processedIndividuals: 1000 } }
recipients: { r: { name: Rhein, country: DE }, s: { name: Spree, country: DE } }
systems: { crm: { name: CRM, operator: a }, hr: { name: HR, operator: a } }
categories: { c: { class: personal, name: Contact }, m: { class: general, name: Machines } }
`;
const before = `${shared}flows:
  same: { from: crm, to: r, categories: [m], note: left as it was }
  more: { from: crm, to: r, categories: [c], individuals: 40 }
  other: { from: crm, to: r, categories: [m], method: api }
  gone: { from: hr, to: s, categories: [m] }
`;
const after = `${shared}flows:
  same: { categories: [m], from: crm, note: left as it was, to: r }
  fresh: { from: crm, to: s, categories: [m] }
  more: { from: crm, to: r, categories: [c], individuals: 4000000 }
  other: { from: crm, to: r, categories: [m], method: batch }
`;

const told = ({ changes }: DiagramContents) =>
  changes.map((change) => `${(change.after ?? change.before)?.flow.id} ${change.kind} ${change.before?.mechanism} ${change.after?.mechanism}`);

describe('what changed between two states of a project', () => {
  test('is told flow by flow, in the order of the project, what is gone behind', () => {
    const found = flowChanges(analysed(before), analysed(after)).map((change) => [change.kind, (change.after ?? change.before)?.flow.id]);
    expect(found).toEqual([
      ['added', 'fresh'],
      ['verdict', 'more'],
      ['content', 'other'],
      ['removed', 'gone'],
    ]);
  });

  test('is nothing where a file has another name, keys another order and comments other words', () => {
    const [head = '', flows = ''] = after.split(/(?=flows:)/);
    const moved = { 'z.dataflow.yaml': head, 'a.dataflow.yaml': `# moved\ndataflow: 1\n${flows.replace('fresh:', '# new\n  fresh:')}` };
    expect(flowChanges(analysed({ 'old.dataflow.yaml': after }), analysed(moved))).toEqual([]);
  });

  test('is a change of content where an end came to lie in another country, and of the verdict where other people tip it', () => {
    const elsewhere = flowChanges(analysed(before), analysed(before.replace('Rhein, country: DE', 'Rhein, country: US')));
    expect(elsewhere.map(({ kind }) => kind)).toEqual(['content', 'content', 'content']);
    const two = before.replace('other: { from: crm, to: r, categories: [m]', 'other: { from: crm, to: r, categories: [c], individuals: 4000000');
    expect(flowChanges(analysed(before), analysed(two)).map(({ kind }) => kind)).toEqual(['verdict', 'verdict']);
  });

  test('is, of two flows of one id, that of the one that counts', () => {
    const twice = `${before}  same: { from: hr, to: s, categories: [c] }\n`;
    const other = `${shared}flows:\n  same: { from: hr, to: s, categories: [c] }\n${before.slice(before.indexOf('  same'))}`;
    expect(flowChanges(analysed(twice), analysed(other))).toEqual([]);
  });
});

describe('a drawing of changes', () => {
  test('has all flows of both, with what happened to each in signs and words', async () => {
    const contents = contentsOf(after, { before, label: 'HEAD' });
    expect(labelsIn(contents)).toEqual([
      '1 – / Machines',
      '＋ new / 2 – / Machines',
      '≠ ○ E → ● A / 3 ● A · 4,000,000 people / Contact',
      '≠ content / 4 – / Machines',
      '－ removed / 5 – / Machines',
    ]);
    expect(contents.title).toBe('Data flows on 2026-11-22, changes since HEAD');
    expect(contents.edges.map(({ change }) => change)).toEqual([undefined, 'added', 'verdict', 'content', 'removed']);
    expect(told(contents)).toEqual([
      'fresh added undefined none',
      'more verdict exempt security-assessment',
      'other content none none',
      'gone removed none undefined',
    ]);
    expect((await drawn(contents.text)).edges).toHaveLength(5);
    expect(contentsOf(after, { before, label: 'HEAD', language: 'zh' }).title).toBe('数据流图（2026-11-22）：自 HEAD 以来的变化');
  });

  test('lets what did not change step back, and breaks the line of what is gone', () => {
    const styles = contentsOf(after, { before }).text.match(/linkStyle .*/g) ?? [];
    expect(styles.filter((style) => style.includes('opacity'))).toEqual([expect.stringMatching(/^linkStyle 0 /)]);
    expect(styles.filter((style) => style.includes('dasharray:12 6'))).toEqual([expect.stringMatching(/^linkStyle 4 /)]);
  });

  test('counts changes where arrows are put together', () => {
    expect(labelsIn(contentsOf(after, { before, group: 'country', language: 'zh' }))).toEqual([
      '＋ 1 · － 1 · ≠ 2 / 1 · 5 项流转 / ● A 1 · – 4 / 4,000,000 人',
    ]);
    expect(contentsOf(after, { before, group: 'country' }).edges[0]?.change).toBe('verdict');
  });

  test('puts what is gone where its ends are now, and where they are gone too', async () => {
    const without = after.replace(', s: { name: Spree, country: DE }', '').replace('  fresh: { from: crm, to: s, categories: [m] }\n', '').replace('hr: { name: HR, operator: a }', 'hr: { name: People, operator: a }'); // biome-ignore format: one line
    const contents = contentsOf(without, { before });
    expect(contents.edges.at(-1)?.between).toBe('People (Mainland China) → Spree (Germany)');
    const picture = await drawn(contents.text);
    expect([...picture.boxes.values()].sort()).toEqual(['Acme', 'Germany', 'Legend', 'Mainland China']);
    expect(told(contentsOf(without, { before, view: 'recipient=s' }))).toEqual(['gone removed none undefined']);
    expect(told(contentsOf(without, { before, view: 'flow=gone' }))).toEqual(['gone removed none undefined']);
  });

  test('shows of a view or a filter only what changed there', () => {
    expect(told(contentsOf(after, { before, view: 'recipient=s' }))).toEqual(['fresh added undefined none', 'gone removed none undefined']);
    expect(told(contentsOf(after, { before, filter: { text: 'more' } }))).toEqual(['more verdict exempt security-assessment']);
    expect(contentsOf(after, { before, filter: { text: 'HR' } }).flows).toEqual({ shown: 1, of: 5 });
  });

  test('of nothing and of everything is a drawing', async () => {
    expect(told(contentsOf(after, { before: after }))).toEqual([]);
    expect((await drawn(contentsOf('dataflow: 1\n', { before }).text)).edges).toHaveLength(4);
    expect((await drawn(contentsOf(before, { before: 'dataflow: 1\n' }).text)).edges).toHaveLength(4);
  });

  test('knows the state before by its name', () => {
    expect(contentsOf(before, { label: 'HEAD~1' }).title).toBe('Data flows on 2026-11-22, as in HEAD~1');
  });
});

describe('what a drawing can be narrowed to', () => {
  test('is what there is, with the number of flows to which it applies', () => {
    const choices = diagramChoices(
      analysed(`${after}  ended: { from: hr, to: s, categories: [c], status: ended }\nfilings: { z: { mechanism: standard-contract } }\n`),
      'zh',
    );
    expect(choices.views).toEqual([
      { kind: 'exporter', id: 'a', name: '甲' },
      { kind: 'recipient', id: 'r', name: 'Rhein' },
      { kind: 'recipient', id: 's', name: 'Spree' },
      { kind: 'country', id: 'DE', name: '德国' },
      { kind: 'filing', id: 'z', name: 'z' },
    ]);
    expect([...choices.outcomes]).toEqual([
      ['security-assessment', 1],
      ['none', 3],
    ]);
    expect(choices.categories.map(({ id, flows }) => [id, flows])).toEqual([
      ['m', 3],
      ['c', 1],
    ]);
    expect(choices.recipients.map(({ id, flows }) => [id, flows])).toEqual([
      ['r', 3],
      ['s', 1],
    ]);
    expect(choices.statuses).toEqual([
      { id: 'active', name: '运行中', flows: 4 },
      { id: 'ended', name: '已结束', flows: 1 },
    ]);
  });
});
