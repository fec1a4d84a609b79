import type { Reason, Verdict } from '../law/verdict.js';
import type { Definition } from '../model/definition.js';
import type { Severity } from '../rule.js';
import type { Text } from '../text.js';
import type { Block as Explanation } from '../views/block.js';
import { traceFlows } from '../views/explain.js';
import { explainFlow } from '../views/explain-flow.js';
import { askText } from '../wording/asks.js';
import { markOf } from '../wording/marks.js';
import { mechanismList, mechanismName } from '../wording/mechanism-names.js';
import { basisLine } from './hover-basis.js';
import { type Card, type Line, lineBlock, listBlock } from './hover-card.js';
import { sumTable } from './hover-sums.js';
import { colon, dash, joined, labelled, linkLine, listed, meaningOf, say, type Voice } from './hover-voice.js';

// A hover is read at a glance; whoever wants all of it asks for the explanation.
const shown = 3;

/** A flow: its verdict, the sum behind it, what would change it, what is not known, and what other rules would say. */
export function flowHover(voice: Voice, flow: Definition<'flow'>): Card {
  const [trace] = traceFlows(voice.project, [flow]);
  if (!trace) return [];
  const { verdict, totals } = trace;
  // The sum has a table of its own here.
  const explained = explainFlow({ ...trace, totals: undefined }, voice.project);
  const table = totals && verdict.crossBorder !== 'no' ? sumTable(voice, flow, totals) : undefined;
  return [
    ...lineBlock(say(voice, explained.heading)),
    ...lineBlock([...(verdict.mechanism === 'undetermined' ? verdictName(voice, verdict) : verdictLine(voice, verdict)), ...statusWord(voice, flow)]),
    ...listBlock(reasonLines(voice, verdict, explained)),
    ...(table ? [table] : []),
    ...listBlock([...rowLines(voice, explained, 'changes'), ...unknownLines(voice, verdict), ...elsewhereLine(voice, explained), ...findingsLine(voice, flow)]),
    ...lineBlock(rowLines(voice, explained, 'law').flat()),
    ...lineBlock(linkLine(voice, flow)),
  ];
}

/** `◆ S standard contract or certification`, with the articles where it is certain and with what is possible where it is not. */
export function verdictLine(voice: Voice, verdict: Verdict): Line {
  const name = verdictName(voice, verdict);
  if (verdict.mechanism === 'undetermined') return [...name, colon(voice), ...say(voice, mechanismList(verdict.possible))];
  const [reason] = verdict.reasons;
  return reason && reason.provisions.length > 0 ? [...name, dash(voice), ...basisLine(voice, reason.provisions, reason.confidence)] : name;
}

function verdictName({ language }: Voice, { mechanism }: Verdict): Line {
  return [{ strong: `${markOf(mechanism)} ${mechanismName(mechanism)[language]}` }];
}

// From the least to the most certain: what rests on several facts is no surer than the weakest.
const weakestFirst: readonly Reason['confidence'][] = ['unverified', 'judgement', 'second-hand', 'verified'];

/** What keeps each mechanism possible; for a flow that stays inside, that it does. */
function reasonLines(voice: Voice, { mechanism, crossBorder, possible, reasons }: Verdict, explained: Explanation): readonly Line[] {
  if (crossBorder === 'no') return rowLines(voice, explained, 'because');
  if (mechanism !== 'undetermined') return [];
  return possible.map((one) => {
    const own = reasons.filter((reason) => reason.mechanism === one);
    const articles = own.flatMap(({ provisions }) => provisions.slice(0, 1));
    const confidence = weakestFirst.find((mark) => own.some((reason) => reason.confidence === mark)) ?? 'unverified';
    const name = say(voice, mechanismName(one));
    return articles.length === 0 ? name : [...name, dash(voice), ...basisLine(voice, [...new Set(articles)], confidence)];
  });
}

function elsewhereLine(voice: Voice, explained: Explanation): readonly Line[] {
  const lines = rowLines(voice, explained, 'elsewhere');
  const all = joined(lines, voice.language === 'en' ? '; ' : '；');
  return lines.length === 0 ? [] : [labelled(voice, { en: 'other rules', zh: '其他规则' }, all)];
}

/** A flow that does not simply run says so. */
function statusWord(voice: Voice, { value }: Definition<'flow'>): Line {
  if (value.status === undefined || value.status === 'active') return [];
  return [' · ', ...meaningOf(voice, 'flow', ['status'], value.status)];
}

function rowLines(voice: Voice, explained: Explanation, label: string): readonly Line[] {
  return explained.rows.filter((row) => row.label.en === label).flatMap(({ lines }) => lines.map((line) => say(voice, line)));
}

function unknownLines(voice: Voice, { asks }: Verdict): readonly Line[] {
  const lines = asks.slice(0, shown).map((ask) => {
    const { fact, question } = askText(ask, voice.project.catalogues);
    return say(voice, { en: `unknown: ${fact.en}. ${question.en}`, zh: `未知：${fact.zh}。${question.zh}` });
  });
  const rest = asks.length - shown;
  return rest > 0 ? [...lines, say(voice, { en: `and ${rest} more unknown`, zh: `另有 ${rest} 项未知` })] : lines;
}

const severities: readonly (readonly [Severity, Text, Text])[] = [
  ['error', { en: 'error', zh: '项错误' }, { en: 'errors', zh: '项错误' }],
  ['warning', { en: 'warning', zh: '项警告' }, { en: 'warnings', zh: '项警告' }],
  ['info', { en: 'remark', zh: '项信息' }, { en: 'remarks', zh: '项信息' }],
  ['hint', { en: 'hint', zh: '项提示' }, { en: 'hints', zh: '项提示' }],
];

/** How many findings stand at the flow, not what they say: the editor shows that itself. */
function findingsLine(voice: Voice, flow: Definition<'flow'>): readonly Line[] {
  const found = voice.project.findingsIn(flow).filter(({ waiver }) => waiver === undefined);
  const counts = severities.flatMap(([severity, one, many]) => {
    const number = found.filter((finding) => finding.severity === severity).length;
    return number === 0
      ? []
      : [say(voice, number === 1 ? { en: `1 ${one.en}`, zh: `1 ${one.zh}` } : { en: `${number} ${many.en}`, zh: `${number} ${many.zh}` })];
  });
  return counts.length === 0 ? [] : [labelled(voice, { en: 'findings here', zh: '此处发现' }, listed(voice, counts))];
}
