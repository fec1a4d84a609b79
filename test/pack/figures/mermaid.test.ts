// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { mermaidText } from '../../../server/src/pack/figures/output/mermaid.js';
import { planFigures } from '../../../server/src/pack/figures/plan-figures.js';
import { drawn } from '../../kit/mermaid.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';
import { hostileProject } from './hostile-texts.js';

const projects: readonly (readonly [string, Parameters<typeof sourceFor>])[] = [
  ['the car maker', [exampleTexts('car-maker'), { subject: { filing: 'assessment-telemetry' } }]],
  ['the buyer of a CRM', [exampleTexts('nimbus-crm'), { subject: { exporter: 'crm-buyer' } }]],
  ['names that nobody should write', [{ 'hostile.dataflow.yaml': hostileProject() }, { subject: { filing: 'all' } }]],
];

describe('the Mermaid text of a sheet', () => {
  test.each(projects)('of %s has the boxes and arrows that are planned', async (_, [texts, asked]) => {
    for (const plan of planFigures(sourceFor(texts, asked)).slice(0, 4)) {
      for (const page of plan.pages) {
        const { nodes, edges } = await drawn(mermaidText(page, plan.title.zh, 'zh'));
        const boxes = [...page.left, ...page.right].flatMap((group) => group.boxes);
        expect(nodes.size).toBe(new Set(boxes.map(({ key }) => key)).size + page.further.length);
        expect(edges.length).toBe(page.links.length + page.onward.length);
      }
    }
  });

  test('shows names as they are written', async () => {
    const [overview] = planFigures(sourceFor({ 'a.dataflow.yaml': hostileProject(['<b>&"quotes"</b>', 'end subgraph %% x']) }, { subject: { filing: 'all' } }));
    const page = overview?.pages[0];
    const { nodes } = await drawn(page ? mermaidText(page, '图 1', 'zh') : '');
    expect([...nodes.values()].map((label) => label.split('\n')[0])).toContain('<b>&"quotes"</b>');
    expect([...nodes.values()].map((label) => label.split('\n')[0])).toContain('end subgraph %% x');
  });
});
