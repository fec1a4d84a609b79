// The table at the end of a paper: every provision that it cites, with its source and how sure it is.
import type { Language } from '../../engine/text.js';
import { confidenceText } from '../../engine/wording/provisions.js';
import type { Block, Cited, Paper, Words } from '../paper/paper.js';
import { citedOf } from '../record/cited-of.js';
import type { Confidence } from './confidence.js';
import type { PackSource } from './source.js';
import { type ColumnPlan, paragraph, tableOf } from './table.js';

/** A paper with the table of the provisions that it cites behind everything else; as it is where it cites none. */
export function withBasis(paper: Paper, source: Pick<PackSource, 'analysis' | 'language'>): Paper {
  const provisions = citedOf(paper);
  return provisions.length === 0 ? paper : { ...paper, blocks: [...paper.blocks, ...basisBlocks(provisions, source)] };
}

function basisBlocks(provisions: readonly Cited[], source: Pick<PackSource, 'analysis' | 'language'>): readonly Block[] {
  const { analysis, language } = source;
  const { catalogues } = analysis;
  const title = { en: 'Provisions cited', zh: '附：引用的规定及其核实情况' }[language];
  const how = {
    en: 'What is not marked as seen in its own text has to be compared with the official text before filing.',
    zh: '未标注“已核对原文”的，递交前应与官方文本核对。',
  }[language];
  const origins = [...new Set(provisions.flatMap(({ id }) => catalogues.provisions[id]?.source ?? []))];
  return [
    { kind: 'heading', level: 1, number: '', words: [title] },
    paragraph([how]),
    tableOf(
      provisionColumns,
      provisions.map((one) => provisionRow(one, source)),
      { language },
    ),
    tableOf(
      originColumns,
      origins.map((id) => originRow(id, source)),
      { language, caption: { en: 'Sources', zh: '来源' } },
    ),
  ];
}

const provisionColumns: readonly ColumnPlan[] = [
  [{ en: 'Provision', zh: '规定' }, 4],
  [{ en: 'What it says, in short', zh: '要旨' }, 8],
  [{ en: 'How sure', zh: '核实情况' }, 3.5],
];

function provisionRow(one: Cited, { analysis: { catalogues }, language }: Pick<PackSource, 'analysis' | 'language'>): readonly Words[] {
  const provision = catalogues.provisions[one.id];
  const note = provision?.note?.[language];
  return [
    [one.text],
    [provision?.gist[language] ?? ''],
    [...sureness(one.confidence, language), ...(note === undefined ? [] : [{ kind: 'aside', text: `\n${note}` } as const])],
  ];
}

const originColumns: readonly ColumnPlan[] = [
  [{ en: 'Source', zh: '文件' }, 5],
  [{ en: 'Issued by', zh: '发布机关' }, 2.8],
  [{ en: 'Address', zh: '链接' }, 5],
  [{ en: 'How sure', zh: '核实情况' }, 2.6],
];

function originRow(id: string, { analysis: { catalogues }, language }: Pick<PackSource, 'analysis' | 'language'>): readonly Words[] {
  const origin = catalogues.sources[id];
  if (!origin) return [[id], [], [], []];
  return [[origin.title[language]], [origin.issuer[language]], [origin.url ?? '–'], sureness(origin.confidence, language)];
}

function sureness(confidence: Confidence, language: Language): Words {
  const words = confidenceText(confidence)[language];
  return [confidence === 'verified' ? words : { kind: 'strong', text: words }];
}
