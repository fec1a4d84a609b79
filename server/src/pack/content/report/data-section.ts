// The data of a report: all scenes in a table, each scene for itself, and how many people in all.
import type { Block, Words } from '../../paper/paper.js';
import { categoriesOf } from '../facts-of.js';
import { categoryTable, fieldsTable } from '../fields-table.js';
import { figureBlocks } from '../figures-in.js';
import { guided, guidedRow } from '../guided.js';
import { isMany } from '../many.js';
import { nameList, nameOf } from '../names.js';
import { numbered } from '../numbering.js';
import { countryName } from '../recipient-form.js';
import type { Scene } from '../scene.js';
import { sceneBlocks, sceneKey, sceneTitle } from '../scene-blocks.js';
import { manyScenes } from '../scenes-in-tables.js';
import type { PackSource } from '../source.js';
import { type ColumnPlan, tableOf } from '../table.js';
import { volumeBlocks } from '../volumes.js';

const named = 4;

/** Scenes, data items and volumes, as parts of the section at a place. */
export function dataBlocks(source: PackSource, place: readonly [number, number]): readonly Block[] {
  const { language, scenes, exporters } = source;
  const heading = (number: number, text: string) => numbered([...place, number], [text], language);
  const parts: readonly (readonly [string, readonly Block[]])[] = [
    [{ en: 'The scenes at a glance', zh: '出境场景概览' }[language], [sceneTable(source), ...figureBlocks(['scenes'], source)]],
    ...(isMany(source) ? [manyPart(source)] : scenes.map((scene) => scenePart(scene, source))),
    [{ en: 'How many people', zh: '出境人数规模' }[language], [...exporters.flatMap((exporter) => volumeBlocks(exporter, source)), expected(source)]],
  ];
  return parts.flatMap(([title, blocks], index) => [heading(index + 1, title), ...blocks]);
}

function scenePart(scene: Scene, source: PackSource): readonly [string, readonly Block[]] {
  const title = sceneTitle(scene, source.language);
  const text = { en: `Scene ${scene.number}: ${title}`, zh: `出境场景 ${scene.number}：${title}` };
  return [text[source.language], sceneBlocks(scene, source)];
}

function manyPart(source: PackSource): readonly [string, readonly Block[]] {
  const title = { en: 'The scenes in tables', zh: '各出境场景情况' }[source.language];
  const categories = categoriesOf(source.flows, source);
  const tables = [
    categoryTable(categories, source, { en: 'Kinds of data', zh: '拟出境数据类别' }),
    fieldsTable(categories, source, { en: 'Data items', zh: '拟出境数据项清单' }),
  ];
  return [title, [...manyScenes(source), ...tables]];
}

function expected(source: PackSource): Block {
  return { kind: 'form', rows: [guidedRow('transfer-people-expected', undefined, source)] };
}

function sceneTable(source: PackSource): Block {
  const { language, scenes } = source;
  const columns: readonly ColumnPlan[] = [
    [{ en: 'No.', zh: '序号' }, 1.5, 'end'],
    [{ en: 'Purpose', zh: '出境目的' }, 4],
    [{ en: 'Recipient', zh: '境外接收方' }, 4],
    [{ en: 'Country or region', zh: '国家或者地区' }, 2.5],
    [{ en: 'Kinds of data', zh: '数据类别' }, 4],
    [{ en: 'Flows', zh: '流转数' }, 2, 'end'],
  ];
  const caption = { en: 'Scenes of the transfer', zh: '出境场景一览' };
  const rows = scenes.map((scene) => sceneRow(scene, source));
  return tableOf(columns, rows, { language, caption });
}

function sceneRow(scene: Scene, source: PackSource): readonly Words[] {
  const { language } = source;
  const { number, purpose, recipient, flows } = scene;
  const key = sceneKey(scene);
  const categories = categoriesOf(flows, source).map((category) => nameOf(category, language));
  const country = recipient && countryName(recipient, source);
  return [
    [String(number)],
    [purpose?.[language] ?? guided('scene-purpose', source, key)],
    [recipient ? nameOf(recipient, language) : guided('scene-recipient', source, key)],
    [country ?? { kind: 'strong', text: { en: 'not stated', zh: '未写明' }[language] }],
    [categories.length === 0 ? guided('scene-categories', source, key) : nameList(categories, language, named)],
    [String(flows.length)],
  ];
}
