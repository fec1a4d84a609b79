// Fields that are read from the filing as a whole.
import { filingState } from '../../../engine/law/filing-state.js';
import { placeName } from '../../../engine/wording/names.js';
import { citedList } from '../../content/provision.js';
import { enumerated } from '../../content/sentence.js';
import { valueWords } from '../../content/value-words.js';
import type { FieldReader } from './told.js';

/** An application to extend a result, a declaration that follows another one, or a first one; undefined without a filing. */
export const readDeclarationKind: FieldReader = ({ source: { filing, analysis, language } }) => {
  if (!filing) return undefined;
  const { extension, replaces } = filing.value;
  if (extension?.submitted) return [{ en: 'Application to extend the result', zh: '申请延长评估结果有效期' }[language]];
  if (replaces === undefined) return [{ en: 'First declaration', zh: '首次申报' }[language]];
  const before = analysis.model.tables.filing.get(replaces);
  const about = [
    before?.value.number === undefined ? undefined : { en: `number ${before.value.number}`, zh: `编号 ${before.value.number}` }[language],
    before?.value.status === undefined ? undefined : valueWords('filing', 'status', before.value.status)[language],
    before && filingState(before, analysis).expiry
      ? { en: `valid until ${filingState(before, analysis).expiry?.on}`, zh: `有效期至 ${filingState(before, analysis).expiry?.on}` }[language]
      : undefined,
  ].filter((part) => part !== undefined);
  const told = enumerated([replaces, ...about], language);
  return [{ en: `New declaration; it follows ${told}`, zh: `重新申报，接续前次申报：${told}` }[language]];
};

/** The provisions for which flows of the filing need the assessment; undefined where none certainly does. */
export const readDeclarationReason: FieldReader = ({ subject: { flows }, source }) => {
  const verdicts = flows.flatMap((flow) => source.analysis.judgement.of(flow) ?? []);
  const deciding = verdicts.filter(({ mechanism }) => mechanism === 'security-assessment').flatMap(({ reasons }) => reasons);
  const provisions = deciding.filter(({ mechanism }) => mechanism === 'security-assessment').flatMap((reason) => reason.provisions);
  return provisions.length === 0 ? undefined : citedList(provisions, source);
};

/** Scenes, flows, recipients and their countries. */
export const readOverview: FieldReader = ({ source: { scenes, flows, recipients, analysis, language } }) => {
  const countries = enumerated([...new Set(recipients.map(({ value }) => placeName(value.country, analysis.catalogues)[language]))], language);
  return [
    {
      en: `Scenes: ${scenes.length}; data flows: ${flows.length}; overseas recipients: ${recipients.length}${recipients.length === 0 ? '' : ` (${countries})`}`,
      zh: `出境场景 ${scenes.length} 个，流转 ${flows.length} 项，境外接收方 ${recipients.length} 个${recipients.length === 0 ? '' : `（${countries}）`}`,
    }[language],
  ];
};
