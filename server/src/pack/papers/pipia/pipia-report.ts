// The report on the personal information protection impact assessment: 个人信息保护影响评估报告. With a contract or a certificate it
// takes the headings of the filing guide, or else the three heads of Article 56 of the PIPL.

import type { Text } from '../../../engine/text.js';
import { withBasis } from '../../content/basis.js';
import { numbered } from '../../content/numbering.js';
import { cited } from '../../content/provision.js';
import { countryFacts, documentFacts, otherFacts, recipientFacts, riskFacts, scaleFacts } from '../../content/report/assessment-facts.js';
import { conclusionBlocks } from '../../content/report/conclusion.js';
import { courseBlocks } from '../../content/report/course.js';
import { dataBlocks } from '../../content/report/data-section.js';
import { documentBlocks } from '../../content/report/document-section.js';
import { exemptionBlocks } from '../../content/report/exemption-record.js';
import { lawfulFacts } from '../../content/report/lawful-facts.js';
import { coverLines, openingRemarks } from '../../content/report/opening.js';
import { overviewBlocks } from '../../content/report/overview.js';
import { handlerBlocks, recipientBlocks, securityBlocks } from '../../content/report/party-sections.js';
import { type ReportPlan, reportBlocks } from '../../content/report/report-blocks.js';
import { sentence } from '../../content/sentence.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Paper } from '../../paper/paper.js';
import { article56Table } from './article-56-table.js';

const underGuide: ReportPlan = {
  document: 'pipia-report',
  sections: {
    'pia-report-1': (source) => courseBlocks(source, 'impact', ['guide-2-pipia-age', 'pipl-56']),
    'pia-report-2': wholeBlocks,
    'pia-report-3': article56Table,
    'pia-report-4': (source) => conclusionBlocks(source, 'impact'),
  },
  heads: {
    'pia-1': lawfulFacts,
    'pia-2': scaleFacts,
    'pia-3': (source) => [...recipientFacts(source), ...documentFacts(source)],
    'pia-4': riskFacts,
    'pia-5': countryFacts,
    'pia-6': otherFacts,
  },
};

const underArticle56: ReportPlan = {
  document: 'pipia-record',
  sections: {
    'pia-record-1': (source) => courseBlocks(source, 'impact', ['pipl-55', 'pipl-56']),
    'pia-record-2': wholeBlocks,
    'pia-record-4': (source) => conclusionBlocks(source, 'impact'),
  },
  heads: {
    'pia-record-3-1': lawfulFacts,
    'pia-record-3-2': (source) => [...scaleFacts(source), ...recipientFacts(source), ...countryFacts(source)],
    'pia-record-3-3': (source) => [...riskFacts(source), ...documentFacts(source)],
  },
};

/**
 * Drafts the report in the shape that the mechanism of the filing asks for; without one with the record of the exemptions. Where no personal
 * information leaves (PIPL Art. 55 does not ask for it then) there is none, unless the filing lists it among its documents.
 */
export function pipiaReport(source: PackSource): Paper | undefined {
  const { language, mechanism, filing } = source;
  if (isWithoutPersonal(source) && filing?.value.documents?.['pipia-report'] === undefined) return undefined;
  const plan = mechanism === 'standard-contract' || mechanism === 'certification' ? underGuide : underArticle56;
  const report: Paper = {
    id: 'pipia-report',
    file: { en: '03-impact-assessment-report', zh: '03-个人信息保护影响评估报告' }[language],
    title: { en: 'Report on the personal information protection impact assessment', zh: '个人信息保护影响评估报告' }[language],
    language,
    document: 'pipia-report',
    layout: 'report',
    cover: coverLines(source, 'impact'),
    blocks: [...openingRemarks(plan.document, source), ...withoutPersonalRemark(source), ...reportBlocks(plan, source)],
  };
  return withBasis(report, source);
}

/** The law asks for this assessment where personal information leaves. */
function withoutPersonalRemark(source: PackSource): readonly Block[] {
  if (!isWithoutPersonal(source)) return [];
  const { analysis, language } = source;
  const words = sentence(
    {
      en: 'These flows carry no personal information by what the files say; {article} does not ask for this report. The draft is made because the filing lists it among its documents.',
      zh: '按照数据流文件，所涉流转不含个人信息，{article}未要求就此开展本项评估；因申报材料列有本报告，仍予起草，是否提交应予核实。',
    },
    { article: cited('pipl-55', { analysis, language }) },
    language,
  );
  return [{ kind: 'remark', words }];
}

function isWithoutPersonal({ flows, analysis }: Pick<PackSource, 'flows' | 'analysis'>): boolean {
  return flows.every((flow) => analysis.judgement.of(flow)?.facts.ofClass.personal === 'no');
}

type Part = readonly [Text, (source: PackSource, place: readonly [number, number]) => readonly Block[]];

const parts: readonly Part[] = [
  [{ en: 'The handler', zh: '个人信息处理者基本情况' }, handlerBlocks],
  [{ en: 'The personal information', zh: '拟出境个人信息情况' }, dataBlocks],
  [{ en: 'The handler’s means of security', zh: '个人信息处理者安全保障能力' }, securityBlocks],
  [{ en: 'The overseas recipient', zh: '境外接收方情况' }, recipientBlocks],
  [{ en: 'The legal document', zh: '法律文件约定情况' }, documentBlocks],
];
const exemptions: Part = [{ en: 'Exemptions', zh: '免予情形' }, exemptionBlocks];

/** The transfer as a whole, part by part. */
function wholeBlocks(source: PackSource): readonly Block[] {
  const { language } = source;
  const isExempt = source.flows.some((flow) => source.analysis.judgement.of(flow)?.mechanism === 'exempt');
  const told = isExempt ? [...parts, exemptions] : parts;
  const blocks = told.flatMap(([title, make], index) => {
    const place = [2, index + 1] as const;
    return [numbered(place, [title[language]], language), ...make(source, place)];
  });
  return [...overviewBlocks(source), ...blocks];
}
