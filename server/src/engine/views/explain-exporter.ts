import type { Analysis } from '../index.js';
import type { Margin } from '../law/margin.js';
import type { Text } from '../text.js';
import { mechanismList, mechanismName } from '../wording/mechanism-names.js';
import { nameText } from '../wording/names.js';
import { count } from '../wording/people.js';
import { measureName } from '../wording/totals.js';
import { type Block, row } from './block.js';
import type { ExporterTrace } from './explain.js';
import { forecastLines, turnLines } from './explain-forecast.js';
import { totalLines } from './explain-totals.js';

/** The totals and outcome of one exporter in words. */
export function explainExporter({ exporter, judgement, margins }: ExporterTrace, analysis: Analysis): Block {
  const { regime, asOf } = analysis;
  const name = nameText(exporter.value.name, exporter.id);
  const flows = judgement.verdicts.map(({ flow, mechanism }): Text => {
    const outcome = mechanismName(mechanism);
    return { en: `${flow.id}: ${outcome.en}`, zh: `${flow.id}：${outcome.zh}` };
  });
  return {
    heading: name.en === exporter.id ? name : { en: `${exporter.id} · ${name.en}`, zh: `${exporter.id} · ${name.zh}` },
    outcome: judgement.mechanism,
    rows: [
      ...row('law', '规则', [{ en: `${regime.name.en} (${regime.id}), on ${asOf}`, zh: `${regime.name.zh}（${regime.id}），评估日 ${asOf}` }]),
      ...row('possible', '可能', judgement.mechanism === 'undetermined' ? [mechanismList(judgement.possible)] : []),
      ...row('flows', '流转', flows),
      ...row('people', '人数', totalLines(judgement.totals, regime)),
      ...row('margin', '余量', margins.map(marginLine)),
      ...row('forecast', '预测', forecastLines(judgement, analysis)),
      ...row('next year', '跨年', turnLines(exporter, analysis)),
    ],
  };
}

function marginLine({ threshold, left, reachedOn }: Margin): Text {
  const name = measureName(threshold.measure);
  const open = !Number.isFinite(left);
  if (open) return { en: `${name.en}: next threshold ${count(threshold.people)}`, zh: `${name.zh}：下一门槛 ${count(threshold.people)}` };
  const when =
    reachedOn === null
      ? { en: 'growth so far does not reach it before the total starts again', zh: '按目前增速，重新起算前不会达到' }
      : { en: `growth so far reaches it on ${reachedOn}`, zh: `按目前增速将于 ${reachedOn} 达到` };
  return {
    en: `${name.en}: ${count(left)} more before ${count(threshold.people)}; ${when.en}`,
    zh: `${name.zh}：距 ${count(threshold.people)} 尚余 ${count(left)} 人；${when.zh}`,
  };
}
