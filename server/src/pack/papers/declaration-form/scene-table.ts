// Very many scenes: what a form would tell of each, in a table.
import type { PackSource } from '../../content/source.js';
import { type ColumnPlan, tableOf } from '../../content/table.js';
import type { Block, Words } from '../../paper/paper.js';
import { fieldRows, fieldWords, type PartOfForm } from '../form/form-rows.js';
import { type FormSubject, sceneSubject } from '../form/form-subject.js';

/** Fields of a scene that are columns; the others are in the report and in the inventory. */
const told = ['recipient', 'data-classes', 'people', 'methods', 'links'] as const;

/** All scenes in one table. What only a person knows of a scene is asked once for all of them. */
export function sceneTable(section: PartOfForm, source: PackSource): readonly Block[] {
  const { language, scenes } = source;
  const fields = told.filter((field) => Object.hasOwn(section.part.fields, field));
  const columns: readonly ColumnPlan[] = [
    [{ en: 'No.', zh: '序号' }, 2, 'center'],
    [{ en: 'Scene', zh: '场景' }, 5],
    ...fields.map((field): ColumnPlan => [section.part.fields[field]?.name ?? { en: field, zh: field }, 5]),
  ];
  const rows = scenes.map((scene): readonly Words[] => {
    const subject = sceneSubject(scene);
    const purpose = scene.purpose?.[language] ?? { en: 'purpose not stated', zh: '未注明目的' }[language];
    return [[String(scene.number)], [purpose], ...fields.map((field) => fieldWords(section, field, subject, source))];
  });
  return [remark(source), tableOf(columns, rows, { language }), { kind: 'form', rows: fieldRows(withoutFacts(section), everyScene, source) }];
}

const everyScene: FormSubject = { id: 'scene.all', flows: [] };

function withoutFacts({ id, part }: PartOfForm): PartOfForm {
  return { id, part: { ...part, fields: Object.fromEntries(Object.entries(part.fields).filter(([, { fact }]) => fact === undefined)) } };
}

function remark({ language, scenes }: PackSource): Block {
  const text = {
    en: `There are ${scenes.length} scenes, so each has a row instead of a form. The inventory of this pack has the fields, the sectors and the necessity of each.`,
    zh: `本次申报共 ${scenes.length} 个场景，以表格逐行列出；各场景的数据项、行业和必要性见本材料包的数据出境清单。`,
  };
  return { kind: 'remark', words: [text[language]] };
}
