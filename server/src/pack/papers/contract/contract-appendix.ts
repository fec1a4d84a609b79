import { relyingFlows } from '../../../engine/law/relying.js';
import type { Definition } from '../../../engine/model/definition.js';
import { withBasis } from '../../content/basis.js';
import { nameList, nameOf } from '../../content/names.js';
import { numbered } from '../../content/numbering.js';
import { citedList } from '../../content/provision.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Paper, Remark } from '../../paper/paper.js';
import { fieldBasis } from '../form/field-basis.js';
import type { FormParts } from '../form/form-rows.js';
import { formRemark, wholeForm } from '../form/form-sections.js';
import { agreementSubjects, type FormSubject, subjectsWithoutAgreement } from '../form/form-subject.js';
import { agreementTitle, partyName } from '../form/party-readers.js';

/** 附录一 个人信息出境说明: one for each contract, and for each recipient whose flows name none yet. */
export function contractAppendix(source: PackSource): Paper {
  const { analysis, language } = source;
  const parts = analysis.catalogues['contract-appendix'];
  const subjects = [...agreementSubjects(source), ...subjectsWithoutAgreement(source)];
  const isNational = subjects.length === 0 || subjects.some((subject) => !isOfGreaterBayArea(subject));
  const names = isNational ? national : greaterBayArea;
  const paper: Paper = {
    id: 'contract-appendix',
    file: names.file[language],
    title: names.title[language],
    language,
    document: 'data-transfer-agreement',
    layout: 'form',
    cover: [],
    blocks: [
      formRemark(parts, source),
      ...(isNational ? [officialText(source)] : []),
      ...subjects.flatMap((subject, index) => appendix(subject, index + 1, parts, source)),
      ...fieldBasis(parts, source),
    ],
  };
  return withBasis(paper, source);
}

const national = {
  file: { en: 'standard-contract-appendix-1', zh: '标准合同附录一' },
  title: { en: 'Standard contract: Appendix 1, description of the transfer', zh: '标准合同附录一　个人信息出境说明' },
} as const;
const greaterBayArea = {
  file: { en: 'greater-bay-area-contract-facts', zh: '大湾区标准合同出境情况' },
  title: { en: 'Greater Bay Area standard contract: facts of the transfer', zh: '大湾区标准合同　个人信息出境情况' },
} as const;

function isOfGreaterBayArea({ agreement }: Pick<FormSubject, 'agreement'>): boolean {
  return agreement?.value.kind === 'gba-standard-contract';
}

/** That the contract itself is the official text, which the pack does not hold. */
function officialText(source: PackSource): Remark {
  const { language } = source;
  const words = {
    en: 'The contract is concluded in the official wording, which is not part of this pack; further terms go to Appendix 2 and may not conflict with it. See ',
    zh: '合同应使用官方文本订立，本材料包不含合同正文；补充约定载于附录二，不得与官方文本冲突。参见',
  };
  return { kind: 'remark', words: [words[language], ...citedList(['o13-6', 'o13-contract-app-2'], source), language === 'zh' ? '。' : '.'] };
}

function appendix(subject: FormSubject, number: number, parts: FormParts, source: PackSource): readonly Block[] {
  const breaks: readonly Block[] = number === 1 ? [] : [{ kind: 'page-break' }];
  return [...breaks, numbered([number], [titleOf(subject, source)], source.language), ...remarksOn(subject, source), wholeForm(parts, subject, source)];
}

function titleOf({ agreement, recipient }: FormSubject, { language }: PackSource): string {
  if (agreement) return agreementTitle(agreement, language);
  const name = recipient ? partyName(recipient, language) : '';
  return { en: `${name}: contract not stated`, zh: `${name}：未注明合同` }[language];
}

function remarksOn({ agreement, flows }: FormSubject, source: PackSource): readonly Remark[] {
  if (!agreement) return [];
  return [...(isOfGreaterBayArea({ agreement }) ? [ofGreaterBayArea(source)] : []), ...otherFlows(agreement, flows, source)];
}

/** The law data holds neither the terms nor the annex of that contract. */
function ofGreaterBayArea(source: PackSource): Remark {
  const { language } = source;
  const words = {
    en: 'This is a contract for the Greater Bay Area. Its wording and its annex are not in the law data of this program; the points below are those of the national contract and only gather the facts. Carry them over into the official text. See ',
    zh: '本合同为粤港澳大湾区标准合同，其文本和附录不在本工具的法律数据中；以下各项按国家标准合同附录一列出，仅用于汇总事实，应填入官方文本的相应位置。参见',
  };
  return { kind: 'remark', words: [words[language], ...citedList(['gba-scope', 'gba-onward', 'gba-filing'], source), language === 'zh' ? '。' : '.'] };
}

/** Flows that go abroad under the same contract without being part of this filing. */
function otherFlows(agreement: Definition<'agreement'>, flows: readonly Definition<'flow'>[], { analysis, language }: PackSource): readonly Remark[] {
  const others = relyingFlows(agreement, analysis).filter(({ flow }) => !flows.includes(flow));
  if (others.length === 0) return [];
  const names = nameList(
    others.map(({ flow }) => nameOf(flow, language)),
    language,
    10,
  );
  const text = {
    en: `Other flows rely on the same contract and are not part of this filing: ${names}. An appendix describes all of them.`,
    zh: `另有流转依据同一合同但不在本次备案之内：${names}。附录一应覆盖合同项下全部出境活动。`,
  };
  return [{ kind: 'remark', words: [text[language]] }];
}
