import { withBasis } from '../../content/basis.js';
import { methodWords, protectionWords, sourceWords, targetWords } from '../../content/flow-words.js';
import { nameList, nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Paper, Table } from '../../paper/paper.js';
import { fieldBasis } from '../form/field-basis.js';
import { formsIn } from '../form/form-rows.js';
import { formOf, formRemark, sectionHeading } from '../form/form-sections.js';
import { type DataLink, linksOf } from './links.js';

/** 数据出境链路信息: every link from system to system with domains, addresses, method and protection. */
export function dataLinkSheet(source: PackSource): Paper {
  const { analysis, language } = source;
  const parts = analysis.catalogues['data-link-fields'];
  const links = linksOf(source);
  const sections = formsIn(parts);
  const blocks = sections.flatMap((section, index): readonly Block[] => [
    sectionHeading(section, index + 2, source),
    ...links.map((link) => formOf(section, { subject: link.subject, title: linkTitle(link, source) }, source)),
  ]);
  const paper: Paper = {
    id: 'data-link-sheet',
    file: { en: 'data-link-sheet', zh: '数据出境链路信息' }[language],
    title: { en: 'Links of the data transfer', zh: '数据出境链路信息' }[language],
    language,
    document: 'data-link-sheet',
    layout: 'form',
    cover: [],
    blocks: [formRemark(parts, source), ...overview(links, source), ...blocks, ...fieldBasis(parts, source)],
  };
  return withBasis(paper, source);
}

function overview(links: readonly DataLink[], source: PackSource): readonly Block[] {
  const { language } = source;
  const title = { en: 'All links', zh: '链路一览' }[language];
  return [{ kind: 'heading', level: 1, number: { en: '1.', zh: '一、' }[language], words: [title] }, linkTable(links, source)];
}

function linkTable(links: readonly DataLink[], source: PackSource): Table {
  const { language } = source;
  return {
    kind: 'table',
    columns: [
      { title: [{ en: 'Link', zh: '编号' }[language]], share: 2, align: 'center' },
      { title: [{ en: 'From', zh: '境内系统' }[language]], share: 6 },
      { title: [{ en: 'To', zh: '境外系统或者接收方' }[language]], share: 6 },
      { title: [{ en: 'Way of transfer', zh: '传输方式' }[language]], share: 5 },
      { title: [{ en: 'In transit', zh: '传输加密' }[language]], share: 4 },
      { title: [{ en: 'Data flows', zh: '流转' }[language]], share: 6 },
    ],
    rows: links.map((link) => {
      const { flows } = link.subject;
      const [first] = flows;
      const { from, to } = endsOf(link, source);
      return [
        [String(link.number)],
        [from],
        [to],
        [(first && methodWords(first, language)) ?? notStated(source)],
        [(first && protectionWords(first, 'inTransit', language)) ?? notStated(source)],
        [
          nameList(
            flows.map((flow) => nameOf(flow, language)),
            language,
            8,
          ),
        ],
      ];
    }),
  };
}

function linkTitle(link: DataLink, source: PackSource): string {
  const { from, to } = endsOf(link, source);
  return { en: `Link ${link.number}: ${from} → ${to}`, zh: `链路 ${link.number}：${from} → ${to}` }[source.language];
}

function endsOf({ subject: { flows } }: DataLink, source: PackSource): { readonly from: string; readonly to: string } {
  const { analysis, language } = source;
  const [first] = flows;
  const facts = first && analysis.judgement.of(first)?.facts;
  return {
    from: (facts && sourceWords(facts, analysis.catalogues, language)) ?? first?.value.from ?? notStated(source),
    to: (facts && targetWords(facts, analysis.catalogues, language)) ?? first?.value.to ?? notStated(source),
  };
}

function notStated({ language }: PackSource): string {
  return { en: 'not stated', zh: '未注明' }[language];
}
