// A sheet with everything in its place.
import type { Drawing, Mark } from '../drawing.js';
import type { FigurePlan, SheetPlan } from '../figure-plan.js';
import { gaps, sheet } from '../room.js';
import type { Setting } from './block.js';
import { columnsOf } from './columns.js';
import { heading } from './heading.js';
import { laneGrounds, laneHeads, stubs } from './lane-marks.js';
import { innerWidth, type Lane, lanesOf } from './lanes.js';
import { legend } from './legend.js';
import { ink } from './look.js';
import { titleBlock } from './title-block.js';

/** Draws one sheet of a figure; `index` counts from 0. It is as high as what stands on it. */
export function laySheet(figure: FigurePlan, index: number, setting: Setting): Drawing {
  const page = figure.pages[index] ?? emptyPage;
  const lanes = lanesOf(page, setting.language);
  const top = gaps.edge + page.heading.length * gaps.heading + (page.heading.length > 0 ? 3 : 0);
  const bodyTop = top + gaps.laneHead + gaps.between + (page.before ? gaps.stub : 0);
  const { marks, bottom } = columnsOf(page, lanes, bodyTop, setting);
  const laneBottom = bottom + gaps.between + (page.after ? gaps.stub : 0);
  const height = laneBottom + gaps.strip + gaps.edge;
  const strip = { x: gaps.edge, y: laneBottom, width: innerWidth, height: gaps.strip };
  return {
    width: sheet.width,
    height,
    marks: [
      { kind: 'rectangle', x: 0, y: 0, width: sheet.width, height, radius: 0, fill: ink.paper, stroke: undefined },
      ...heading(page.heading, setting),
      ...laneGrounds(lanes, top, laneBottom),
      ...laneHeads(lanes, top, setting),
      ...marks,
      ...stubs(page, borderLane(lanes), { before: bodyTop - gaps.stub + 3, after: bottom + 4 }, setting),
      ...legend(strip, setting),
      ...titleBlock(figure, index, strip, setting),
      frame(height),
    ],
  };
}

const emptyPage: SheetPlan = { heading: [], left: [], links: [], right: [], further: [], onward: [], before: undefined, after: undefined };

function borderLane(lanes: readonly Lane[]): Lane | undefined {
  return lanes.find(({ name }) => name === 'border');
}

function frame(height: number): Mark {
  const { edge } = gaps;
  const area = { x: edge, y: edge, width: innerWidth, height: height - 2 * edge };
  return { kind: 'rectangle', ...area, radius: 0, fill: undefined, stroke: { colour: ink.strong, width: 1.1 } };
}
