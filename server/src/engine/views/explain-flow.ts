import type { Analysis } from '../index.js';
import type { Change } from '../law/margin.js';
import type { Reason, Step } from '../law/verdict.js';
import type { Text } from '../text.js';
import { askText } from '../wording/asks.js';
import { factText } from '../wording/facts.js';
import { mechanismList, mechanismName } from '../wording/mechanism-names.js';
import { nameText, placeName } from '../wording/names.js';
import { count } from '../wording/people.js';
import { confidenceText, provisionTitle } from '../wording/provisions.js';
import { measureName } from '../wording/totals.js';
import { type Block, row, same } from './block.js';
import type { FlowTrace } from './explain.js';
import { totalLines } from './explain-totals.js';

/** The trace of one flow in words. */
export function explainFlow(trace: FlowTrace, analysis: Analysis): Block {
  const { verdict, totals, changes, elsewhere } = trace;
  const { catalogues, regime } = analysis;
  const unknown = verdict.asks.map((ask) => askText(ask, catalogues));
  return {
    heading: route(trace, analysis),
    outcome: verdict.mechanism,
    rows: [
      ...row('law', '规则', [{ en: `${regime.name.en} (${regime.id}), on ${verdict.day}`, zh: `${regime.name.zh}（${regime.id}），评估日 ${verdict.day}` }]),
      ...row('possible', '可能', verdict.mechanism === 'undetermined' ? [mechanismList(verdict.possible)] : []),
      ...row(
        'because',
        '理由',
        verdict.reasons.flatMap((reason) => reasonLines(reason, analysis)),
      ),
      ...row(
        'facts',
        '事实',
        verdict.steps.filter(({ facts }) => facts.length > 0).map((step) => stepLine(step, analysis)),
      ),
      ...row('people', '人数', totals && verdict.crossBorder !== 'no' ? totalLines(totals, regime, verdict.flow.id) : []),
      ...row('changes', '变化', changes.map(changeLine)),
      ...row(
        'unknown',
        '未知',
        unknown.flatMap(({ fact, question }) => [fact, { en: `  → ${question.en}`, zh: `  → ${question.zh}` }]),
      ),
      ...row(
        'elsewhere',
        '其他规则',
        elsewhere.map(({ regime: other, verdict: there }) => ({ en: `${other.id}: ${outcomeWords(there).en}`, zh: `${other.id}：${outcomeWords(there).zh}` })),
      ),
      ...row(
        'note',
        '说明',
        [...verdict.notes, ...verdict.notices.map(({ text }) => text)].map((text) => ({ en: text.en, zh: text.zh })),
      ),
    ],
  };
}

function outcomeWords({ mechanism, possible }: FlowTrace['verdict']): Text {
  const name = mechanismName(mechanism);
  const list = mechanismList(possible);
  return mechanism === 'undetermined' ? { en: `${name.en} (${list.en})`, zh: `${name.zh}（${list.zh}）` } : name;
}

function route({ verdict: { flow, facts } }: FlowTrace, { catalogues }: Analysis): Text {
  const name = nameText(flow.value.name, flow.id);
  const to = placeName(facts.target?.value.location ?? facts.recipient?.value.country, catalogues);
  const exporter = facts.exporter?.id ?? '?';
  const title = name.en === flow.id ? same(flow.id) : { en: `${flow.id} · ${name.en}`, zh: `${flow.id} · ${name.zh}` };
  return { en: `${title.en}: ${exporter} → ${flow.value.to ?? '?'} (${to.en})`, zh: `${title.zh}：${exporter} → ${flow.value.to ?? '?'}（${to.zh}）` };
}

function reasonLines(reason: Reason, { catalogues }: Analysis): readonly Text[] {
  if (reason.rule === 'not-cross-border') return [{ en: 'the data does not leave mainland China', zh: '数据未出境' }];
  const name = mechanismName(reason.mechanism);
  const head = { en: `${reason.rule} → ${name.en}`, zh: `${reason.rule} → ${name.zh}` };
  const provisions = reason.provisions.map((id): Text => {
    const title = provisionTitle(id, catalogues);
    const provision = catalogues.provisions[id];
    if (!provision) return title;
    const sure = confidenceText(provision.confidence);
    return { en: `  ${title.en}: ${provision.gist.en} [${sure.en}]`, zh: `  ${title.zh}：${provision.gist.zh}［${sure.zh}］` };
  });
  return [head, ...provisions];
}

function stepLine({ decision, facts }: Step, { catalogues }: Analysis): Text {
  const words = facts.map((fact) => factText(fact, catalogues));
  return { en: `${decision.id}: ${words.map(({ en }) => en).join('; ')}`, zh: `${decision.id}：${words.map(({ zh }) => zh).join('；')}` };
}

function changeLine({ measure, by, people, mechanism }: Change): Text {
  const name = measureName(measure);
  const outcome = mechanismName(mechanism);
  return by > 0
    ? {
        en: `${count(by)} more people in the total of ${name.en} (${count(people)}) → ${outcome.en}`,
        zh: `${name.zh}累计增加 ${count(by)} 人（达到 ${count(people)}）→ ${outcome.zh}`,
      }
    : {
        en: `${count(-by)} fewer people in the total of ${name.en} (${count(people)}) → ${outcome.en}`,
        zh: `${name.zh}累计减少 ${count(-by)} 人（降至 ${count(people)}）→ ${outcome.zh}`,
      };
}
