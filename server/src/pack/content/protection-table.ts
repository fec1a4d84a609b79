import type { FlowFacts } from '../../engine/law/flow-facts.js';
import type { Definition } from '../../engine/model/definition.js';
import type { Table, Words } from '../paper/paper.js';
import { factsOf } from './facts-of.js';
import { protectionWords, sourceWords, targetWords } from './flow-words.js';
import { guided } from './guided.js';
import { askedOf } from './many.js';
import { nameList, nameOf } from './names.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, tableOf } from './table.js';

// Flows protected alike share a row; of many only the first are named.
const named = 8;

const columns: readonly ColumnPlan[] = [
  [{ en: 'Flows', zh: '流转' }, 4],
  [{ en: 'System in China', zh: '境内系统' }, 4],
  [{ en: 'System abroad', zh: '境外系统' }, 4],
  [{ en: 'On the way', zh: '传输保护' }, 4.5],
  [{ en: 'Where it is kept', zh: '存储保护' }, 4.5],
];

/** How the data of flows is protected on the way and where it is kept; flows between the same systems that are protected alike share a row. */
export function protectionTable(flows: readonly Definition<'flow'>[], source: PackSource): Table {
  const { language } = source;
  const groups = new Map<string, FlowFacts[]>();
  for (const facts of factsOf(flows, source)) {
    const { inTransit, atRest } = partsOf(facts, source);
    // What is missing is asked flow by flow.
    const alone = inTransit === undefined || atRest === undefined ? askedOf(facts.flow.id, source) : '';
    const key = JSON.stringify([facts.source?.id, facts.target?.id ?? facts.recipient?.id, inTransit, atRest, alone]);
    const group = groups.get(key);
    if (group) group.push(facts);
    else groups.set(key, [facts]);
  }
  const caption = { en: 'Protection of the data', zh: '数据传输和存储保护情况' };
  return tableOf(
    columns,
    [...groups.values()].map((group) => groupRow(group, source)),
    { language, caption },
  );
}

function partsOf({ flow }: FlowFacts, { language }: PackSource): Readonly<Record<'inTransit' | 'atRest', string | undefined>> {
  return { inTransit: protectionWords(flow, 'inTransit', language), atRest: protectionWords(flow, 'atRest', language) };
}

function groupRow(group: readonly FlowFacts[], source: PackSource): readonly Words[] {
  const { analysis, language } = source;
  const [first] = group;
  if (!first) return columns.map(() => []);
  const { inTransit, atRest } = partsOf(first, source);
  const key = askedOf(first.flow.id, source);
  const names = group.map(({ flow }) => nameOf(flow, language));
  return [
    [nameList(names, language, named)],
    [sourceWords(first, analysis.catalogues, language) ?? guided('scene-source', source, key)],
    [targetWords(first, analysis.catalogues, language) ?? guided('scene-target', source, key)],
    [inTransit ?? guided('scene-in-transit', source, key)],
    [atRest ?? guided('scene-at-rest', source, key)],
  ];
}
