// Which papers a pack holds, and in which order; what their files are called follows from it.
import type { Text } from '../../engine/text.js';
import { nameList, nameOf } from '../content/names.js';
import type { PackSource } from '../content/source.js';
import type { Paper } from '../paper/paper.js';
import { changeRecord } from '../record/change-record.js';
import { certificationPapers } from './contract/certification-papers.js';
import { contractAppendix } from './contract/contract-appendix.js';
import { dataLinkSheet } from './data-link/data-link-sheet.js';
import { declarationForm } from './declaration-form/declaration-form.js';
import { pipiaReport } from './pipia/pipia-report.js';
import { recipientSheets } from './recipients/recipient-sheets.js';
import { selfAssessmentReport } from './self-assessment/self-assessment-report.js';
import { termComparison } from './terms/term-comparison.js';

type Mechanism = NonNullable<PackSource['mechanism']>;

/** A kind of paper; of some a pack holds several, of some none. */
export interface PaperKind {
  /** What progress calls it. */
  readonly name: Text;
  /** Filings that want it; undefined for every pack. */
  readonly mechanisms: readonly Mechanism[] | undefined;
  readonly build: (source: PackSource) => Paper | readonly Paper[] | undefined;
}

/** More handlers than these are counted at the head of a page. */
const namedHandlers = 2;

const assessment: readonly Mechanism[] = ['security-assessment'];
const contract: readonly Mechanism[] = ['standard-contract'];
const agreed: readonly Mechanism[] = [...assessment, ...contract, 'certification'];

const kinds: readonly PaperKind[] = [
  { name: { en: 'the declaration form', zh: '申报书' }, mechanisms: assessment, build: declarationForm },
  { name: { en: 'the self-assessment report', zh: '数据出境风险自评估报告' }, mechanisms: assessment, build: selfAssessmentReport },
  { name: { en: 'the appendix of the contract', zh: '标准合同附录' }, mechanisms: contract, build: contractAppendix },
  { name: { en: 'the papers for the certification', zh: '认证材料清单' }, mechanisms: ['certification'], build: certificationPapers },
  { name: { en: 'the impact assessment', zh: '个人信息保护影响评估报告' }, mechanisms: undefined, build: pipiaReport },
  { name: { en: 'the comparison of terms', zh: '条款对照表' }, mechanisms: agreed, build: termComparison },
  { name: { en: 'the transfer links', zh: '数据出境链路' }, mechanisms: agreed, build: dataLinkSheet },
  { name: { en: 'the recipients', zh: '境外接收方情况' }, mechanisms: agreed, build: recipientSheets },
  { name: { en: 'the record of changes', zh: '变更记录' }, mechanisms: undefined, build: changeRecord },
];

/** The kinds of papers that go with a filing, or with flows that need none. */
export function paperKinds({ mechanism }: Pick<PackSource, 'mechanism'>): readonly PaperKind[] {
  return kinds.filter(({ mechanisms }) => mechanisms === undefined || (mechanism !== undefined && mechanisms.includes(mechanism)));
}

/** A paper as it stands in a pack: its file bears its place among the papers before its own name, its pages the name of the handler. */
export function numberedPaper(paper: Paper, number: number, { exporters, language }: Pick<PackSource, 'exporters' | 'language'>): Paper {
  const handlers = exporters.map((exporter) => nameOf(exporter, language));
  const handler = handlers.length === 0 ? {} : { handler: nameList(handlers, language, namedHandlers) };
  return { ...paper, ...handler, file: numberedFile(number, paper.file) };
}

/** `07-数据出境清单`, without an ending. */
export function inventoryFile(number: number, { language }: Pick<PackSource, 'language'>): string {
  return numberedFile(number, { en: 'data-export-inventory', zh: '数据出境清单' }[language]);
}

function numberedFile(number: number, name: string): string {
  // What some system does not take in the name of a file.
  const plain = name
    .replace(/^\d+-/, '')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, ' ')
    .trim();
  return `${String(number).padStart(2, '0')}-${plain}`;
}
