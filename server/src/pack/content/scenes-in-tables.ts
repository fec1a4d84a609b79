// Very many scenes: what chapters would tell of each, in tables.
import type { Definition } from '../../engine/model/definition.js';
import type { Block, Words } from '../paper/paper.js';
import { factsOf } from './facts-of.js';
import * as told from './flow-words.js';
import { guided, guidedRow } from './guided.js';
import { askedOf, numberRanges } from './many.js';
import { perFlow } from './per-flow.js';
import type { Scene } from './scene.js';
import { sceneKey } from './scene-blocks.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, tableOf } from './table.js';
import { textOf } from './text-of.js';

/** How the data of all scenes moves, and why it must; what is asked of every scene is asked once for all of them. */
export function manyScenes(source: PackSource): readonly Block[] {
  const all = 'all';
  const rows = ['scene-business-chain', 'scene-frequency', 'scene-link', 'scene-consent', 'scene-field-necessity', 'scene-size'];
  return [movementTable(source), necessityTable(source), { kind: 'form', rows: rows.map((entry) => guidedRow(entry, undefined, source, all)) }];
}

const movementColumns: readonly ColumnPlan[] = [
  [{ en: 'Scenes', zh: '场景' }, 2],
  [{ en: 'System in China', zh: '境内系统' }, 4],
  [{ en: 'System abroad', zh: '境外系统' }, 4],
  [{ en: 'Method', zh: '传输方式' }, 2],
  [{ en: 'Legal basis', zh: '合法性基础' }, 3],
  [{ en: 'Retention abroad', zh: '境外保存期限' }, 2],
];

function movementTable(source: PackSource): Block {
  const { language, analysis, scenes } = source;
  const rows = alike(scenes, source, (scene) => {
    const say = (entry: string, fact: (flow: Definition<'flow'>) => string | undefined) => asked(scene, entry, fact, source);
    return [
      say('scene-source', (flow) => factsOf([flow], source).map((facts) => told.sourceWords(facts, analysis.catalogues, language))[0]),
      say('scene-target', (flow) => factsOf([flow], source).map((facts) => told.targetWords(facts, analysis.catalogues, language))[0]),
      say('scene-method', (flow) => told.methodWords(flow, language)),
      say('scene-legal-basis', (flow) => told.basisWords(flow, language)),
      say('scene-retention', (flow) => told.retentionWords(flow, language)),
    ];
  });
  return tableOf(movementColumns, rows, { language, caption: { en: 'How the data moves, by scene', zh: '各场景数据流转情况' } });
}

const necessityColumns: readonly ColumnPlan[] = [
  [{ en: 'Scenes', zh: '场景' }, 2],
  [{ en: 'Why abroad', zh: '必须出境的理由' }, 5],
  [{ en: 'Why not in China', zh: '不能在境内处理的理由' }, 5],
  [{ en: 'Kept to the minimum', zh: '最小化措施' }, 5],
];

function necessityTable(source: PackSource): Block {
  const { language, scenes } = source;
  const rows = alike(scenes, source, (scene) => {
    const say = (entry: string, part: 'whyAbroad' | 'whyNotLocal' | 'minimisation') =>
      asked(scene, entry, (flow) => textOf(flow.value.necessity?.[part])?.[language], source);
    return [say('scene-why-abroad', 'whyAbroad'), say('scene-why-not-local', 'whyNotLocal'), say('scene-minimisation', 'minimisation')];
  });
  return tableOf(necessityColumns, rows, { language, caption: { en: 'Necessity, by scene', zh: '各场景出境必要性' } });
}

function asked(scene: Scene, entry: string, fact: (flow: Definition<'flow'>) => string | undefined, source: PackSource): Words {
  return perFlow(scene.flows, fact, guided(entry, source, askedOf(sceneKey(scene), source)), source);
}

/** Rows of scenes, with their numbers before them; scenes of which the same is told share a row. */
function alike(scenes: readonly Scene[], { language }: PackSource, tell: (scene: Scene) => readonly Words[]): readonly (readonly Words[])[] {
  const groups = new Map<string, { readonly numbers: number[]; readonly cells: readonly Words[] }>();
  for (const scene of scenes) {
    const cells = tell(scene);
    const key = JSON.stringify(cells);
    const group = groups.get(key);
    if (group) group.numbers.push(scene.number);
    else groups.set(key, { numbers: [scene.number], cells });
  }
  return [...groups.values()].map(({ numbers, cells }) => [[numberRanges(numbers, language)], ...cells]);
}
