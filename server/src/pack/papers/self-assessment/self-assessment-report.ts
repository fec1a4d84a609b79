// The report on the self-assessment that goes with a declaration: 数据出境风险自评估报告, in the order of the official template.
import { withBasis } from '../../content/basis.js';
import { guidedRow } from '../../content/guided.js';
import { countryFacts, documentFacts, otherFacts, recipientFacts, riskFacts, scaleFacts } from '../../content/report/assessment-facts.js';
import { conclusionBlocks } from '../../content/report/conclusion.js';
import { courseBlocks } from '../../content/report/course.js';
import { dataBlocks } from '../../content/report/data-section.js';
import { documentBlocks } from '../../content/report/document-section.js';
import { lawfulFacts } from '../../content/report/lawful-facts.js';
import { coverLines, openingRemarks } from '../../content/report/opening.js';
import { overviewBlocks } from '../../content/report/overview.js';
import { handlerBlocks, recipientBlocks, securityBlocks } from '../../content/report/party-sections.js';
import { type ReportPlan, reportBlocks } from '../../content/report/report-blocks.js';
import type { PackSource } from '../../content/source.js';
import type { Paper } from '../../paper/paper.js';

const plan: ReportPlan = {
  document: 'self-assessment-report',
  sections: {
    'sa-report-1': (source) => courseBlocks(source, 'self', ['guide-3-self-assessment']),
    'sa-report-2': overviewBlocks,
    'sa-report-2-1': handlerBlocks,
    'sa-report-2-2': dataBlocks,
    'sa-report-2-3': securityBlocks,
    'sa-report-2-4': recipientBlocks,
    'sa-report-2-5': documentBlocks,
    'sa-report-2-6': (source) => [{ kind: 'form', rows: [guidedRow('transfer-other-matters', undefined, source)] }],
    'sa-report-4': (source) => conclusionBlocks(source, 'self'),
  },
  heads: {
    'sa-1': lawfulFacts,
    'sa-2': scaleFacts,
    'sa-3': recipientFacts,
    'sa-4': (source) => [...riskFacts(source), ...countryFacts(source)],
    'sa-5': documentFacts,
    'sa-6': otherFacts,
  },
};

/** Drafts the report: facts of the files, figures where they belong, what the rules found, and a blank for everything that only people know. */
export function selfAssessmentReport(source: PackSource): Paper {
  const { language } = source;
  const report: Paper = {
    id: 'self-assessment-report',
    file: { en: '02-self-assessment-report', zh: '02-数据出境风险自评估报告' }[language],
    title: { en: 'Report on the self-assessment of outbound data transfer risks', zh: '数据出境风险自评估报告' }[language],
    language,
    document: 'self-assessment-report',
    layout: 'report',
    cover: coverLines(source, 'self'),
    blocks: [...openingRemarks(plan.document, source), ...reportBlocks(plan, source)],
  };
  return withBasis(report, source);
}
