import { describe, expect, test } from 'vitest';
import type { Drawing, Rectangle, TextLine } from '../../../server/src/pack/figures/drawing.js';
import type { FigurePlan } from '../../../server/src/pack/figures/figure-plan.js';
import { laySheet } from '../../../server/src/pack/figures/layout/lay-sheet.js';
import { openTypeface } from '../../../server/src/pack/figures/layout/typeface.js';
import { planFigures } from '../../../server/src/pack/figures/plan-figures.js';
import { sheet } from '../../../server/src/pack/figures/room.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';
import { hostileProject } from './hostile-texts.js';
import { manyFlows } from './many-flows.js';
import { packFonts } from './studio-for-tests.js';

const typeface = openTypeface(packFonts());
const project = (text: string) => planFigures(sourceFor({ 'some.dataflow.yaml': text }, { subject: { filing: 'all' } }));
const projects: readonly (readonly [string, () => readonly FigurePlan[]])[] = [
  ['the car maker', () => planFigures(sourceFor(exampleTexts('car-maker'), { subject: { filing: 'contract-hong-kong' } }))],
  ['the subsidiary', () => planFigures(sourceFor(exampleTexts('hr-subsidiary'), { subject: { exporter: 'maple-bearings' } }))],
  ['the buyer of a CRM', () => planFigures(sourceFor(exampleTexts('nimbus-crm'), { subject: { exporter: 'crm-buyer' } }))],
  ['sixty scenes', () => project(manyFlows({ flows: 60, recipients: 6, purposes: 10 }))],
  ['names that nobody should write', () => project(hostileProject())],
];

describe.each(projects)('sheets of %s', (_, plans) => {
  test.each(['zh', 'en'] as const)('keep every text (%s) in its box, and every box on the sheet', (language) => {
    const problems = plans().flatMap((plan) =>
      plan.pages.flatMap((__, index) => outside(laySheet(plan, index, { typeface, language }), `${plan.id} ${index + 1}`)),
    );
    expect(problems).toEqual([]);
  });
});

describe('a sheet', () => {
  test('lays no card and no box over another', () => {
    const [overview, architecture] = project(manyFlows({ flows: 24, recipients: 7, purposes: 24 }));
    for (const plan of [overview, architecture]) {
      for (const index of plan?.pages.keys() ?? []) {
        const boxes = plan ? solid(laySheet(plan, index, { typeface, language: 'zh' })) : [];
        expect(boxes.length).toBeGreaterThan(3);
        expect(boxes.flatMap((one, place) => boxes.slice(place + 1).filter((other) => overlap(one, other)))).toEqual([]);
      }
    }
  });

  test('sets no text smaller than seven points', () => {
    const sizes = projects.flatMap(([, plans]) => plans().flatMap((plan) => texts(laySheet(plan, 0, { typeface, language: 'zh' })).map(({ size }) => size)));
    expect(Math.min(...sizes)).toBe(7);
  });

  test('keeps the whole of a text that it cuts', () => {
    const long = '一'.repeat(300);
    const [overview] = project(hostileProject([long]));
    const cut = overview ? texts(laySheet(overview, 0, { typeface, language: 'zh' })).filter(({ text }) => text.endsWith('…')) : [];
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.every(({ whole }) => whole?.includes(long))).toBe(true);
  });
});

function outside(drawing: Drawing, where: string): readonly string[] {
  const onSheet = drawing.height <= sheet.height + 0.01 ? [] : [`${where} is ${drawing.height} high`];
  const rectangles = drawing.marks.filter((mark) => mark.kind === 'rectangle');
  const wide = texts(drawing).flatMap((line) => {
    const right = line.x + typeface.width(line.text, line.size);
    const around = rectangles
      .filter(({ x, y, width, height }) => x <= line.x && line.x <= x + width && y <= line.y && line.y <= y + height)
      .sort((one, other) => one.width * one.height - other.width * other.height)[0];
    return around && right <= around.x + around.width + 0.5 && line.y - line.size * 0.8 >= around.y - 1 ? [] : [`${where}: ${line.text}`];
  });
  return [...onSheet, ...wide];
}

function texts({ marks }: Drawing): readonly TextLine[] {
  return marks.filter((mark) => mark.kind === 'text');
}

/** Boxes and cards: white, with an edge, and neither frames nor signs of the legend. */
function solid({ marks, height }: Drawing): readonly Rectangle[] {
  const legend = height - 76;
  return marks
    .filter((mark) => mark.kind === 'rectangle')
    .filter(({ fill, stroke, radius, y, height: tall }) => fill === '#ffffff' && stroke !== undefined && radius !== 4 && tall > 20 && y < legend - 1);
}

function overlap(one: Rectangle, other: Rectangle): boolean {
  const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
  return !apart;
}
