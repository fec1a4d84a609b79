import { describe, expect, test } from 'vitest';
import { addressOf } from '../../server/src/engine/model/definition.js';
import { diagramContents } from '../../server/src/engine/views/diagram-contents.js';
import type { DiagramView } from '../../server/src/engine/views/diagram-view.js';
import { atCursor } from '../kit/cursor.js';

const source = `dataflow: 1
exporters: { a: { name: 甲 } }
recipients: { b: { country: DE, name: Berlin, onwardTo: [d] }, d: { country: US } }
systems: { crm: { location: CN, operator: a } }
categories: { c: { class: personal }, m: { class: general }, u: { class: unknown } }
flows:
  old: { from: a, to: b, categories: [c], individuals: 5, status: ended }
  f: { from: crm, to: b, categories: [c], individuals: 200000, filing: z, name: { zh: 同步 } }
  g: { from: crm, to: b, categories: [m] }
  h: { from: crm, to: b, categories: [u], individuals: 3 }
filings: { z: { mechanism: standard-contract } }
`;

function contents(view: DiagramView, more: { readonly includeEnded?: boolean; readonly language?: 'en' | 'zh' } = {}) {
  const drawn = diagramContents(atCursor(source).project, { view, language: 'en', ...more });
  if ('unknownId' in drawn) throw new Error(`unknown ${drawn.unknownId.id}`);
  return drawn;
}

describe('what is in a diagram', () => {
  test('are the flows behind its arrows, in their order, with the numbers that they show', () => {
    const { edges, counts } = contents({ kind: 'overview' });
    expect(edges.map(({ index, arrow, flow, label }) => [index, arrow.number, flow?.id, label])).toEqual([
      [0, 2, 'f', '◆ S 同步'],
      [1, 3, 'g', '– g'],
      [2, 4, 'h', '? h'],
    ]);
    expect([...counts]).toEqual([
      ['standard-contract-or-certification', 1],
      ['none', 1],
      ['undetermined', 1],
    ]);
    expect(contents({ kind: 'overview' }, { includeEnded: true }).edges.map(({ flow }) => flow?.id)).toEqual(['old', 'f', 'g', 'h']);
  });

  test('are the definitions behind its nodes and boxes', () => {
    const { nodes, text } = contents({ kind: 'overview' });
    expect(nodes.map(({ definition, country }) => (definition ? addressOf(definition) : country)).sort()).toEqual([
      'DE',
      'US',
      'exporters.a',
      'recipients.b',
      'recipients.d',
      'systems.crm',
    ]);
    for (const { id } of nodes) expect(text).toMatch(new RegExp(`\\b${id}[[(]`));
  });

  test('are its title and the marks that occur, in words', () => {
    const { title, legend } = contents({ kind: 'overview' }, { language: 'zh' });
    expect(title).toBe('数据流图（2026-11-22）');
    expect(legend.map(({ mark }) => mark)).toEqual(['◆ S', '?', '–']);
    expect(legend[1]?.name).toBe('待定');
  });
});

describe('the view of a filing', () => {
  test('shows the flows that name it', () => {
    const { edges, title } = contents({ kind: 'filing', id: 'z' });
    expect(edges.map(({ flow }) => flow?.id)).toEqual(['f']);
    expect(title).toBe('Data flows under z on 2026-11-22');
  });

  test('knows no filing that is not there, and which one may be meant', () => {
    const drawn = diagramContents(atCursor(source).project, { view: { kind: 'filing', id: 'f' }, language: 'en' });
    expect(drawn).toEqual({ unknownId: { kind: 'filing', id: 'f', candidates: ['flow=f'] } });
  });
});
