import { type AgreementReview, type DemandedTerm, forReviewers, listsTerms, mayLackTerms, reviewAgreement } from '../law/agreement-terms.js';
import { type Definition, placeOf } from '../model/definition.js';
import { type Fix, insertKeys, proposal } from '../model/edits.js';
import { type Report, type Rule, type RuleContext, relatedLimit } from '../rule.js';
import { relyingPlaces } from '../wording/flow-places.js';
import { termList } from '../wording/term-list.js';

export const rule: Rule<'agreement'> = {
  id: 'agreement-lacks-term',
  group: 'agreement',
  severity: 'error',
  on: 'agreement',
  summary: {
    en: 'An agreement does not show a term that the law requires, or (a warning) one that reviewers look for',
    zh: '法律文件未写明必备条款，或者（警告）审查关注的条款',
  },
  why: {
    en: 'The legal document must set out these duties of the recipient; without them an assessment or filing is sent back.',
    zh: '法律文件应充分约定境外接收方的这些责任义务；缺少的，评估或者备案会被要求补正。',
  },
  remedy: {
    en: 'Agree on the terms with the recipient, and write under `terms` where the document has them.',
    zh: '请与境外接收方约定这些条款，并在 `terms` 中写明其在文件中的位置。',
  },
  check(agreement, context) {
    if (!mayLackTerms(agreement, context.catalogues) || isUnread(agreement, context)) return;
    const review = reviewAgreement(agreement, context);
    const lacking = review.terms.filter(({ unmet }) => unmet.length > 0);
    const required = lacking.filter(({ unmet }) => !forReviewers(unmet));
    const lookedFor = lacking.filter(({ unmet }) => forReviewers(unmet));
    if (required.length > 0) context.report(reportOf(required, review, context));
    // Where no term is on record yet, what the law requires is enough to begin with; what was accepted is reviewed no more.
    const reviewed = review.flows.every(({ mechanism, accepted }) => mechanism === undefined || accepted);
    if (lookedFor.length > 0 && listsTerms(agreement) && !reviewed) context.report({ ...reportOf(lookedFor, review, context), ...milder });
  },
};

/** `terms` is there, but no value came of it: half typed, and reported as such. */
function isUnread(agreement: Definition<'agreement'>, { model }: RuleContext): boolean {
  const { value, entry } = agreement;
  return (
    value.terms === undefined && model.isFaulty(agreement) && typeof entry.value === 'object' && entry.value !== null && Object.hasOwn(entry.value, 'terms')
  );
}

const milder: Pick<Report, 'severity' | 'why'> = {
  severity: 'warning',
  why: {
    en: 'No article names these terms word for word, but reviewers look for them and ask where they are missing.',
    zh: '条文未逐字列明这些条款，但审查时会予以关注，缺少的会被问询。',
  },
};

function reportOf(lacking: readonly DemandedTerm[], { agreement, flows }: AgreementReview, { catalogues }: RuleContext): Report {
  const { id } = agreement;
  const onlyLookedFor = lacking.every(({ unmet }) => forReviewers(unmet));
  const terms = lacking.map((one) => ({ id: one.id, demands: one.unmet.filter(({ level }) => onlyLookedFor || level === 'required') }));
  const mechanisms = new Set(terms.flatMap(({ demands }) => demands.map(({ mechanism }) => mechanism)));
  const demanding = flows.filter(({ mechanism }) => mechanism && mechanisms.has(mechanism)).map(({ verdict }) => verdict.flow);
  const list = termList(terms, catalogues);
  return {
    place: placeOf(agreement, ['terms']),
    message: onlyLookedFor
      ? { en: `\`${id}\` does not show terms that reviewers look for: ${list.en}`, zh: `\`${id}\` 未写明审查关注的条款：${list.zh}` }
      : { en: `\`${id}\` does not show required terms: ${list.en}`, zh: `\`${id}\` 未写明必备条款：${list.zh}` },
    provisions: terms.flatMap(({ demands }) => demands.flatMap(({ provisions }) => provisions)),
    related: relyingPlaces(demanding, relatedLimit),
    fix: () => fillIn(agreement, lacking),
  };
}

/** Adds the terms that the file does not name, each for somebody to fill in. */
function fillIn(agreement: Definition<'agreement'>, lacking: readonly DemandedTerm[]): Fix | undefined {
  const keys = lacking.map(({ id, term }) => ({ key: id, value: 'null', remark: term.name.en, blank: true }));
  return proposal({ en: 'Add the terms, to be filled in', zh: '补充这些条款，待填写' }, insertKeys(agreement, ['terms'], keys));
}
