// Which figures a pack has, and what stands on their sheets.
import type { Text } from '../../engine/text.js';
import type { PackSource } from '../content/source.js';
import type { FigurePlan, SheetPlan } from './figure-plan.js';
import { architectureSheets } from './plan/architecture.js';
import { drawerOf } from './plan/drawer.js';
import { onwardSheets } from './plan/onward-figure.js';
import { overviewSheets } from './plan/overview.js';
import { titleOf } from './plan/places.js';
import { sceneFigures } from './plan/scene-figures.js';
import { listed, words } from './plan/words.js';

/** What the figures are about; all of it is known before the papers are built. */
export type FigureSource = Pick<PackSource, 'analysis' | 'flows' | 'scenes' | 'exporters' | 'recipients'>;

/** Overview, system architecture, scenes, and onward transfers where there are any; numbered from 1. */
export function planFigures({ analysis, flows, scenes, exporters }: FigureSource): readonly FigurePlan[] {
  const drawer = drawerOf(analysis, flows);
  const onward = onwardSheets(drawer);
  const figures: readonly { readonly id: string; readonly title: Text; readonly pages: readonly SheetPlan[] }[] = [
    { id: 'overview', title: words.overview, pages: overviewSheets(drawer) },
    { id: 'architecture', title: words.architecture, pages: architectureSheets(drawer) },
    ...sceneFigures(scenes, drawer),
    ...(onward ? [{ id: 'onward', title: words.onward, pages: onward }] : []),
  ];
  const handler = exporters.length === 0 ? words.notStated : listed(exporters.map(titleOf), 3);
  return figures.map((figure, index) => ({ ...figure, number: index + 1, sheets: figure.pages.length, handler, asOf: analysis.asOf }));
}
