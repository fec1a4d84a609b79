// Under the head of lawfulness and necessity: what the flows need, on which ground they rest and whether necessity is explained.
import { isWritten } from '../../../engine/law/written.js';
import type { Definition } from '../../../engine/model/definition.js';
import type { Block, Words } from '../../paper/paper.js';
import { factsOf } from '../facts-of.js';
import { basisWords, separateConsentWords } from '../flow-words.js';
import { guided } from '../guided.js';
import { askedOf } from '../many.js';
import { nameList, nameOf } from '../names.js';
import type { PackSource } from '../source.js';
import { type ColumnPlan, tableOf } from '../table.js';
import { textOf } from '../text-of.js';
import { verdictBlocks } from '../verdict-table.js';

// Flows alike share a row; of many only the first are named.
const named = 12;

const columns: readonly ColumnPlan[] = [
  [{ en: 'Flows', zh: '流转' }, 5],
  [{ en: 'Legal basis', zh: '合法性基础' }, 4],
  [{ en: 'Separate consent', zh: '单独同意' }, 2],
  [{ en: 'Necessity', zh: '必要性说明' }, 4],
];

/** The outcome of each flow, and its grounds. */
export function lawfulFacts(source: PackSource): readonly Block[] {
  const { flows, language } = source;
  const groups = new Map<string, Definition<'flow'>[]>();
  for (const flow of flows) {
    const { basis, separateConsent } = flow.value;
    // A blank is asked flow by flow.
    const key = JSON.stringify([basis ?? askedOf(flow.id, source), separateConsent, missingParts(flow).length, isPersonal(flow, source)]);
    const group = groups.get(key);
    if (group) group.push(flow);
    else groups.set(key, [flow]);
  }
  const rows = [...groups.values()].map((group) => groundRow(group, source));
  return [
    ...verdictBlocks(flows, source),
    tableOf(columns, rows, { language, caption: { en: 'Grounds of the transfer', zh: '出境的合法性基础和必要性说明' } }),
  ];
}

function groundRow(group: readonly Definition<'flow'>[], source: PackSource): readonly Words[] {
  const { language } = source;
  const [first] = group;
  if (!first) return columns.map(() => []);
  const personal = isPersonal(first, source);
  const names = group.map((flow) => nameOf(flow, language));
  const none = { en: 'no personal information', zh: '不含个人信息' }[language];
  return [
    [nameList(names, language, named)],
    [personal ? (basisWords(first, language) ?? guided('scene-legal-basis', source, askedOf(first.id, source))) : none],
    [(personal ? separateConsentWords(first, language) : undefined) ?? '–'],
    necessityWords(first, language),
  ];
}

function isPersonal(flow: Definition<'flow'>, source: PackSource): boolean {
  return factsOf([flow], source).some(({ ofClass }) => ofClass.personal !== 'no');
}

const parts = ['whyAbroad', 'whyNotLocal', 'minimisation'] as const;

function missingParts({ value: { necessity } }: Definition<'flow'>): readonly (typeof parts)[number][] {
  return parts.filter((part) => !isWritten(textOf(necessity?.[part])?.zh));
}

function necessityWords(flow: Definition<'flow'>, language: PackSource['language']): Words {
  const missing = missingParts(flow);
  if (missing.length === 0) return [{ en: 'explained in all three points', zh: '三项说明均已写明' }[language]];
  const text =
    missing.length === parts.length
      ? { en: 'not explained', zh: '未说明' }
      : { en: `${missing.length} of 3 points missing`, zh: `三项说明缺少 ${missing.length} 项` };
  return [{ kind: 'strong', text: text[language] }];
}
