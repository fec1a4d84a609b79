import type { Analysis } from '../index.js';
import type { Demand, DemandedTerm } from '../law/agreement-terms.js';
import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { nameText } from '../wording/names.js';
import { provisionTitle } from '../wording/provisions.js';
import { termFaultFinder } from '../wording/term-fault.js';
import { type AgreementTrace, termState, unmetTerms } from './agreement-trace.js';
import { type Block, row } from './block.js';

/** What an agreement is for: the flows that rely on it, the terms that these ask for, and where the document has them. */
export function explainAgreement(trace: AgreementTrace, analysis: Analysis): Block {
  const { agreement, flows, terms, mechanism, vague } = trace;
  const { signed, effective, expires, kind, terms: given = {} } = agreement.value;
  const recipient = analysis.model.tables.recipient.get(agreement.value.with);
  const party = nameText(recipient?.value.name, agreement.value.with ?? '?');
  const dates = [signed, effective, expires].map((day) => day ?? '–');
  const { missing, reviewersMiss } = unmetTerms(trace);
  const asked = new Set(terms.map(({ id }) => id));
  const line = (term: DemandedTerm) => demandedLine(term, trace, analysis);
  return {
    heading: { en: `${agreement.id}: ${kind ?? 'agreement'} with ${party.en}`, zh: `${agreement.id}：与${party.zh}的 ${kind ?? '法律文件'}` },
    outcome: mechanism,
    rows: [
      ...row('dates', '日期', [
        { en: `signed ${dates[0]}, effective ${dates[1]}, expires ${dates[2]}`, zh: `签订 ${dates[0]}，生效 ${dates[1]}，到期 ${dates[2]}` },
      ]),
      ...row('flows', '流转', flows.map(flowLine)),
      ...row('missing', '缺少', missing.map(line)),
      ...row('reviewers ask', '审查关注', reviewersMiss.map(line)),
      ...row(
        'vague',
        '含糊',
        vague.map((id) => vagueLine(id, given[id] ?? null, analysis)),
      ),
      ...row('has', '已具备', terms.filter(({ id, unmet }) => unmet.length === 0 && !vague.includes(id)).map(line)),
      ...row(
        'further',
        '其他',
        Object.keys(given)
          .filter((id) => !asked.has(id) && !vague.includes(id))
          .map((id) => furtherLine(id, given[id] ?? null, analysis)),
      ),
    ],
  };
}

function flowLine({ verdict, mechanism }: AgreementTrace['flows'][number]): Text {
  const outcome = mechanismName(verdict.mechanism);
  const asks = mechanism === undefined ? { en: 'asks for no terms', zh: '不要求特定条款' } : termsOf(mechanismName(mechanism));
  return { en: `${verdict.flow.id}: ${outcome.en}; ${asks.en}`, zh: `${verdict.flow.id}：${outcome.zh}；${asks.zh}` };
}

function termsOf({ en, zh }: Text): Text {
  return { en: `asks for the terms of the ${en}`, zh: `要求${zh}的条款` };
}

/** A term with where it stands and who asks for it; of the official text its own place says enough. */
function demandedLine(demanded: DemandedTerm, trace: AgreementTrace, { catalogues }: Analysis): Text {
  const { id, term, demands } = demanded;
  const where = whereWords(demanded, trace);
  const asked = termState(trace, demanded) === 'official-text' ? [] : demands.map((demand) => demandWords(demand, catalogues));
  const tail =
    asked.length === 0 ? { en: '', zh: '' } : { en: ` [${asked.map(({ en }) => en).join('; ')}]`, zh: `［${asked.map(({ zh }) => zh).join('；')}］` };
  return { en: `${id}: ${term.name.en} — ${where.en}${tail.en}`, zh: `${id}：${term.name.zh}——${where.zh}${tail.zh}` };
}

function demandWords({ mechanism, level, provisions }: Demand, catalogues: Analysis['catalogues']): Text {
  const name = mechanismName(mechanism);
  const titles = provisions.map((provision) => provisionTitle(provision, catalogues));
  const soft = level === 'reviewers' ? { en: ', looked for by reviewers', zh: '，审查关注' } : { en: '', zh: '' };
  return { en: `${name.en}${soft.en}: ${titles.map(({ en }) => en).join(', ')}`, zh: `${name.zh}${soft.zh}：${titles.map(({ zh }) => zh).join('、')}` };
}

function whereWords(demanded: DemandedTerm, trace: AgreementTrace): Text {
  const official = demanded.term.demandedBy['standard-contract']?.place;
  switch (termState(trace, demanded)) {
    case 'agreed': {
      const where = String(trace.agreement.value.terms?.[demanded.id]);
      return { en: where, zh: where };
    }
    case 'denied':
      return { en: 'the document does not have it', zh: '文件没有约定' };
    case 'not-said':
      return { en: 'nobody says where', zh: '未写明位置' };
    case 'official-text':
      return { en: `official text${official ? `, ${official.en}` : ''}`, zh: `官方文本${official?.zh ?? ''}` };
  }
}

function vagueLine(id: string, where: string | boolean | null, { catalogues }: Analysis): Text {
  const fault = termFaultFinder(catalogues)(where);
  const question = fault?.question ?? { en: '', zh: '' };
  return { en: `${id} ${fault?.words.en ?? ''}. ${question.en}`.trim(), zh: `${id} ${fault?.words.zh ?? ''}。${question.zh}` };
}

function furtherLine(id: string, where: string | boolean | null, { catalogues }: Analysis): Text {
  const name = catalogues.terms[id]?.name ?? { en: id, zh: id };
  const place = typeof where === 'string' ? { en: where, zh: where } : { en: 'the document does not have it', zh: '文件没有约定' };
  return { en: `${id}: ${name.en} — ${place.en}`, zh: `${id}：${name.zh}——${place.zh}` };
}
