import type { Text } from '../../../engine/text.js';
import { withBasis } from '../../content/basis.js';
import { nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import type { Block, Paper } from '../../paper/paper.js';
import { fieldBasis } from '../form/field-basis.js';
import { formsIn } from '../form/form-rows.js';
import { type FormSection, formOf, formRemark, formSection, sectionHeading, type TitledSubject } from '../form/form-sections.js';
import { agreementSubjects, type FormSubject, handlerSubject, recipientSubjects, sceneSubject, wholeSubject } from '../form/form-subject.js';
import { agreementTitle, partyName } from '../form/party-readers.js';
import { requiredTerms } from './required-terms.js';
import { sceneTable } from './scene-table.js';

/** 数据出境安全评估申报书, field by field as the catalogue has them. */
export function declarationForm(source: PackSource): Paper {
  const { analysis, language } = source;
  const parts = analysis.catalogues['declaration-fields'];
  const paper: Paper = {
    id: 'declaration-form',
    file: { en: 'declaration-form', zh: '数据出境安全评估申报书' }[language],
    title: { en: 'Declaration form for the security assessment of outbound data transfers', zh: '数据出境安全评估申报书' }[language],
    language,
    document: 'declaration-form',
    layout: 'form',
    cover: [],
    blocks: [formRemark(parts, source), ...formsIn(parts).flatMap((section, index) => blocksOf(section, index + 1, source)), ...fieldBasis(parts, source)],
  };
  return withBasis(paper, source);
}

/** Of more scenes than this each has a row of a table instead of a form of its own. */
const mostForms = 40;

function blocksOf(section: FormSection, number: number, source: PackSource): readonly Block[] {
  if (section.part.each === 'agreement') return agreementBlocks(section, number, source);
  if (section.part.each === 'scene' && source.scenes.length > mostForms) return [sectionHeading(section, number, source), ...sceneTable(section, source)];
  return formSection(section, number, subjectsOf(section, source), source);
}

/** Each legal document with the clauses that hold the required terms. */
function agreementBlocks(section: FormSection, number: number, source: PackSource): readonly Block[] {
  const subjects = agreementSubjects(source);
  const blocks = subjects.flatMap((subject) => {
    const { agreement } = subject;
    if (!agreement) return [];
    const title = agreementTitle(agreement, source.language);
    return [formOf(section, { subject, title }, source), ...requiredTerms(agreement, source)];
  });
  return [sectionHeading(section, number, source), ...(blocks.length === 0 ? [noAgreement(source)] : blocks), ...uncovered(source)];
}

function noAgreement({ language }: PackSource): Block {
  const text = { en: 'The flows of this filing name no legal document.', zh: '本次申报的流转均未注明法律文件。' };
  return { kind: 'paragraph', words: [{ kind: 'strong', text: text[language] }] };
}

/** Flows beside others that have a legal document. */
function uncovered({ flows, agreements, analysis: { model }, language }: PackSource): readonly Block[] {
  const without = flows.filter(({ value }) => model.tables.agreement.get(value.agreement) === undefined);
  if (without.length === 0 || agreements.length === 0) return [];
  const names = without.map((flow) => nameOf(flow, language)).slice(0, 10);
  const text = {
    en: `Flows without a legal document: ${without.length} (${names.join(', ')}${without.length > names.length ? ' …' : ''}).`,
    zh: `尚无法律文件的流转：${without.length} 项（${names.join('、')}${without.length > names.length ? ' 等' : ''}）。`,
  };
  return [{ kind: 'remark', words: [text[language]] }];
}

function subjectsOf({ part }: FormSection, source: PackSource): readonly TitledSubject[] {
  const { language } = source;
  switch (part.each) {
    case 'whole':
      return [{ subject: wholeSubject(source), title: undefined }];
    case 'exporter':
      return handlers(source);
    case 'scene':
      return source.scenes.map((scene) => ({
        subject: sceneSubject(scene),
        title: sceneTitle(scene.number, scene.purpose, language),
      }));
    case 'recipient':
      return recipientSubjects(source).map((subject) => titled(subject, subject.recipient && partyName(subject.recipient, language)));
    case 'agreement':
      return agreementSubjects(source).map((subject) => titled(subject, subject.agreement && agreementTitle(subject.agreement, language)));
    case 'link':
      return [];
  }
}

/** Where no handler is known its form is left as blanks. */
function handlers(source: PackSource): readonly TitledSubject[] {
  const { exporters, flows, language } = source;
  if (exporters.length === 0) return [{ subject: { id: 'handler', flows }, title: undefined }];
  return exporters.map((exporter) => {
    const subject = handlerSubject(exporter, source);
    return exporters.length === 1 ? { subject, title: undefined } : titled(subject, partyName(exporter, language));
  });
}

function titled(subject: FormSubject, title: string | undefined): TitledSubject {
  return { subject, title };
}

function sceneTitle(number: number, purpose: Text | undefined, language: 'en' | 'zh'): string {
  const about = purpose?.[language] ?? { en: 'purpose not stated', zh: '未注明目的' }[language];
  return { en: `Scene ${number}: ${about}`, zh: `场景 ${number}：${about}` }[language];
}
