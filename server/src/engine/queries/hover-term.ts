import { type Demand, reviewAgreement, type Term, type TermMechanism } from '../law/agreement-terms.js';
import type { Definition } from '../model/definition.js';
import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { articleLink, gistLine } from './hover-basis.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { bothNames, dash, listed, say, type Voice } from './hover-voice.js';

/** A term: what has to be agreed, which mechanism asks for it and under which article; in an agreement whether its flows ask for it. */
export function termHover(voice: Voice, id: string, agreement?: Definition<'agreement'>): Card {
  const { terms } = voice.project.catalogues;
  const term = Object.hasOwn(terms, id) ? terms[id] : undefined;
  if (!term) return [];
  const demanding = (['security-assessment', 'standard-contract', 'certification'] as const).filter((mechanism) => term.demandedBy[mechanism]);
  return [
    ...lineBlock([{ strong: bothNames(voice, term.name) }]),
    ...lineBlock(say(voice, term.gist)),
    ...listBlock(demanding.map((mechanism) => demandLine(voice, term, mechanism))),
    ...(agreement ? lineBlock(askedLine(voice, id, agreement)) : []),
  ];
}

const levels: Readonly<Record<Demand['level'], Text>> = {
  required: { en: 'required', zh: '必备' },
  reviewers: { en: 'looked for by reviewers', zh: '审查关注' },
};

function demandLine(voice: Voice, { demandedBy }: Term, mechanism: TermMechanism): Line {
  const demand = demandedBy[mechanism];
  if (!demand) return [];
  const name = mechanismName(mechanism);
  const level = levels[demand.level];
  const only: Text = 'onlyWith' in demand ? { en: ' with personal information', zh: '（涉及个人信息时）' } : { en: '', zh: '' };
  const [first, ...others] = demand.provisions;
  const place: Text = 'place' in demand ? { en: `, official text ${demand.place.en}`, zh: `，官方文本${demand.place.zh}` } : { en: '', zh: '' };
  return [
    ...say(voice, { en: `${name.en}: ${level.en}${only.en}${place.en}`, zh: `${name.zh}：${level.zh}${only.zh}${place.zh}` }),
    ...(first === undefined ? [] : [dash(voice), ...gistLine(voice, first)]),
    ...others.flatMap((id) => [voice.language === 'en' ? '; ' : '；', ...articleLink(voice, id)]),
  ];
}

function askedLine(voice: Voice, id: string, agreement: Definition<'agreement'>): Line {
  const { flows, terms } = reviewAgreement(agreement, voice.project);
  const demands = terms.find((term) => term.id === id)?.demands ?? [];
  if (demands.length === 0) {
    const none: Text = { en: 'no flow of this agreement asks for it', zh: '本文件所涉流转均不要求该条款' };
    return say(voice, flows.length === 0 ? { en: 'no flow relies on this agreement', zh: '尚无流转以本文件为依据' } : none);
  }
  const names = demands.map(({ mechanism }) => say(voice, mechanismName(mechanism)));
  return [...say(voice, { en: 'asked of this agreement: ', zh: '本文件须具备：' }), ...listed(voice, names)];
}
