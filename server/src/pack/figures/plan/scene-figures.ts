// Scenes: a figure for each, or several on a sheet where there are many.
import type { Text } from '../../../engine/text.js';
import { shortened } from '../../../engine/views/diagram-lines.js';
import type { Scene } from '../../content/scene.js';
import type { RowPlan, SheetPlan } from '../figure-plan.js';
import { condensed, type Naming, recipientPlace } from './condensed.js';
import type { Drawer, DrawnFlow } from './drawer.js';
import { fillSheets } from './fill-sheets.js';
import { fullCard, purposeText, sceneCard } from './links.js';
import { fewOf, onwardOf, withFew } from './onward-routes.js';
import { boxOf, countryFrame, countryOfTarget, leftPlace, partyBox, titleOf } from './places.js';
import type { Route } from './route.js';
import { dotted, words } from './words.js';

/** So many scenes have a figure each; so many are drawn one by one on shared sheets. */
const mostFigures = 12;
const mostScenes = 240;
/** Columns of a purpose or a name inside a title. */
const titleColumns = 80;

export interface SceneFigure {
  readonly id: string;
  readonly title: Text;
  readonly pages: readonly SheetPlan[];
}

export function sceneFigures(scenes: readonly Scene[], drawer: Drawer): readonly SceneFigure[] {
  if (scenes.length === 0) return [];
  if (scenes.length <= mostFigures) return scenes.map((scene) => ownFigure(scene, drawer));
  const routes =
    scenes.length <= mostScenes ? scenes.flatMap((scene) => sharedRoute(scene, drawer)) : condensed(drawer.flows, drawer, bySceneNumber(scenes)).map(withFew);
  const title = {
    en: `Transfers by scene (scenes 1 to ${scenes.length})`,
    zh: `各业务场景数据出境流转图（场景 1 至 ${scenes.length}）`,
  };
  return [{ id: 'scenes', title, pages: fillSheets(routes) }];
}

/** `场景 1、41、81 等 25 个`. */
function bySceneNumber(scenes: readonly Scene[]): Naming {
  const numbers = new Map(scenes.flatMap(({ number, flows }) => flows.map((flow) => [flow, number] as const)));
  return (flows) => {
    const own = [...new Set(flows.flatMap(({ verdict }) => numbers.get(verdict.flow) ?? []))].map(String);
    const shown = own.slice(0, 4);
    if (own.length === shown.length) return { en: `Scenes ${shown.join(', ')}`, zh: `场景 ${shown.join('、')}` };
    return { en: `Scenes ${shown.join(', ')} and ${own.length - shown.length} more`, zh: `场景 ${shown.join('、')} 等 ${own.length} 个` };
  };
}

function ownFigure(scene: Scene, drawer: Drawer): SceneFigure {
  const purpose = purposeText(scene.purpose);
  const recipient = scene.recipient ? titleOf(scene.recipient) : words.recipientNotStated;
  const short = (language: keyof Text) => [purpose, recipient].map((part) => shortened(part[language], titleColumns));
  const [purposeEn = '', recipientEn = ''] = short('en');
  const [purposeZh = '', recipientZh = ''] = short('zh');
  return {
    id: `scene-${scene.number}`,
    title: {
      en: `Scene ${scene.number}: ${purposeEn} – ${recipientEn}`,
      zh: `场景 ${scene.number} 数据流转图：${purposeZh}——${recipientZh}`,
    },
    pages: fillSheets(
      drawer.of(scene.flows).map((flow) => flowRoute(flow, drawer)),
      headingOf(scene, drawer),
    ),
  };
}

function headingOf({ purpose, recipient }: Scene, { catalogues }: Drawer): readonly RowPlan[] {
  const party = recipient ? dotted([titleOf(recipient), ...partyBox(recipient, catalogues, 'none').lines]) : words.recipientNotStated;
  return [
    { label: words.purpose, text: purposeText(purpose) },
    { label: words.recipient, text: party },
  ];
}

function flowRoute(flow: DrawnFlow, drawer: Drawer): Route {
  const { catalogues } = drawer;
  return {
    link: fullCard(flow),
    left: leftPlace(flow.from, catalogues),
    right: { frame: countryFrame(countryOfTarget(flow.to, catalogues), catalogues), box: boxOf(flow.to, catalogues, 'country') },
    onward: fewOf(onwardOf(flow.verdict.facts.recipient, [flow], drawer)),
  };
}

/** A scene as one crossing among others. */
function sharedRoute(scene: Scene, drawer: Drawer): readonly Route[] {
  const { catalogues, analysis } = drawer;
  const flows = drawer.of(scene.flows);
  const [first] = flows;
  if (!first) return [];
  const isOneSystem = flows.every(({ from }) => from.key === first.from.key);
  const place = leftPlace(first.from, catalogues);
  const { owner } = first.from;
  const left = isOneSystem || !owner ? place : { ...place, box: { ...partyBox(owner, catalogues, 'owner'), lines: [words.severalSystems] } };
  return [{ link: sceneCard(scene.number, scene.purpose, flows, analysis.asOf), left, right: recipientPlace(first, drawer), onward: [] }];
}
