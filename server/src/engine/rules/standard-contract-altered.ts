import { needsTermsOf, type Term } from '../law/agreement-terms.js';
import { placeOf } from '../model/definition.js';
import type { Report, Rule } from '../rule.js';

export const rule: Rule<'agreement'> = {
  id: 'standard-contract-altered',
  group: 'agreement',
  severity: 'warning',
  on: 'agreement',
  summary: { en: 'A standard contract is said to lack a term that its official text has', zh: '标准合同被标注为缺少官方文本已有的条款' },
  why: {
    en: 'The official text is used as it stands; further terms go into its second appendix and may not conflict with it.',
    zh: '标准合同应严格按照官方文本订立；其他约定写入附录二，且不得与正文相冲突。',
  },
  remedy: {
    en: 'Restore the official text, or write where it has the term.',
    zh: '请恢复官方文本，或者写明该条款的位置。',
  },
  check(agreement, context) {
    const { kind, terms = {} } = agreement.value;
    const words = kind === 'standard-contract' ? national : kind === 'gba-standard-contract' ? regional : undefined;
    if (!words) return;
    const denied = Object.keys(terms).flatMap((id) => {
      const official = terms[id] === false ? context.catalogues.terms[id]?.demandedBy['standard-contract'] : undefined;
      return official?.level === 'required' ? [{ id, official }] : [];
    });
    if (denied.length === 0 || !needsTermsOf('standard-contract', agreement, context)) return;
    for (const { id, official } of denied)
      context.report({ ...words(agreement.id, id, official), place: placeOf(agreement, ['terms', id], 'value'), provisions: official.provisions });
  },
};

type Official = NonNullable<Term['demandedBy']['standard-contract']>;
type Words = (agreement: string, id: string, official: Official) => Pick<Report, 'message' | 'severity' | 'remedy'>;

const national: Words = (agreement, id, { place }) => ({
  message: {
    en: `\`${agreement}\` is a standard contract without \`${id}\`, which the official text has in ${place.en}`,
    zh: `\`${agreement}\` 为标准合同，却没有 \`${id}\`（官方文本${place.zh}）`,
  },
});

// What the contract of the Greater Bay Area says term by term is not in the catalogue; that it is official is.
const regional: Words = (agreement, id) => ({
  message: {
    en: `\`${agreement}\` is a contract of the Greater Bay Area without \`${id}\``,
    zh: `\`${agreement}\` 为粤港澳大湾区标准合同，却没有 \`${id}\``,
  },
  remedy: { en: 'Compare with the official text of the area.', zh: '请与大湾区官方文本核对。' },
  severity: 'info',
});
