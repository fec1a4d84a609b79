import type { Ask, AskKind } from '../law/ask.js';
import { openQuestions } from '../law/questions.js';
import { type Fix, fillIn } from '../model/edits.js';
import { type Rule, relatedLimit } from '../rule.js';
import { questionWords } from '../wording/questions.js';

// Missing figures, overlapping groups, classes and CIIO status have rules of their own, which say the same at the same place.
/** A place that is given but not known is a reference to nothing, and reported as that. */
const isMisspelt = ({ kind, at, path }: Ask) => {
  if (kind !== 'location' || at.kind === 'flow') return false;
  const given = path.reduce<unknown>((node, key) => (typeof node === 'object' && node !== null ? Reflect.get(node, key) : undefined), at.value);
  return typeof given === 'string' && given !== 'unknown';
};
const ownRule: ReadonlySet<AskKind> = new Set(['figure', 'class', 'ciio']);
const reportedElsewhere = (ask: Ask) => ownRule.has(ask.kind) || isMisspelt(ask) || (ask.kind === 'overlap' && ask.at.kind === 'population');

export const rule: Rule<'definition'> = {
  id: 'mechanism-undetermined',
  group: 'triggers',
  severity: 'warning',
  on: 'definition',
  summary: { en: 'A fact is missing that decides which mechanism a flow needs', zh: '缺少决定适用何种机制的事实' },
  why: {
    en: 'The law is not answered from a fact that is missing: until it is known, every mechanism that stays possible has to be reckoned with.',
    zh: '缺少事实时不下结论；在查明之前，所有仍有可能的机制都应考虑在内。',
  },
  remedy: { en: 'Find out the fact and write it down.', zh: '请查明并写入该事实。' },
  check(definition, { judgement, catalogues, report }) {
    for (const question of openQuestions(judgement.waitingFor(definition), (ask) => ask.at === definition && !reportedElsewhere(ask)))
      report({ ...questionWords(question, catalogues, relatedLimit), fix: () => asked(question.ask) });
  },
};

const mayBeUnknown: ReadonlySet<string> = new Set(['location', 'country', 'processedIndividuals', 'sensitiveIndividuals']);

/** The key for the answer, where the format has a word for not knowing it yet. */
function asked({ at, path }: Ask): Fix | undefined {
  const [key = ''] = path;
  return mayBeUnknown.has(key) ? fillIn(at, [], { [key]: 'unknown' }) : undefined;
}
