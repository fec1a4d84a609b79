import { flowsNaming } from '../../engine/law/leaving.js';
import { mechanismName } from '../../engine/wording/mechanism-names.js';
import { nameOf } from '../content/names.js';
import type { PackSource } from '../content/source.js';
import type { Form, Words } from '../paper/paper.js';
import type { IndexSection } from './index-section.js';

/** From what the pack was made: whose it is, under which rules and on which day, and from which state of the files. */
export function sourceSection(source: PackSource): IndexSection {
  const { language, analysis, filing, mechanism, exporters, flows, commit, version } = source;
  const { regime, asOf } = analysis;
  const inside = stayingInside(source);
  const row = (en: string, zh: string, ...value: Words) => ({ label: [{ en, zh }[language]], value });
  const form: Form = {
    kind: 'form',
    rows: [
      row('Filing', '申报或备案', filing?.id ?? { en: 'none; the record of flows that name no filing', zh: '无；本包为未指明申报的流转的记录' }[language]),
      ...(mechanism ? [row('Mechanism', '出境机制', mechanismName(mechanism)[language])] : []),
      ...exporters.map((exporter) => row('Data handler', '数据处理者', withId(nameOf(exporter, language), exporter.id, language))),
      row('Flows', '流转', String(flows.length)),
      ...(inside.length === 0 ? [] : [row('Left out, as they stay inside China', '不出境、未纳入的流转', inside.join(language === 'zh' ? '、' : ', '))]),
      row('Rules', '适用规则', withId(regime.name[language], regime.id, language)),
      row('Day of evaluation', '评估日', asOf),
      row('Commit', '版本提交', commit?.id ?? { en: 'none is known', zh: '无可记录的提交' }[language]),
      ...(commit && commit.changed.length > 0 ? [row('Changed since', '提交后有改动的文件', commit.changed.join(language === 'zh' ? '、' : ', '))] : []),
      row('Made by', '生成程序', `Dataflow Compliance ${version}`),
    ],
  };
  return { title: { en: 'What this pack was made from', zh: '本包的来源' }, blocks: [form] };
}

function withId(name: string, id: string, language: PackSource['language']): string {
  return language === 'zh' ? `${name}（${id}）` : `${name} (${id})`;
}

/** Ids of flows that name the filing and are not over, but certainly stay inside China. */
function stayingInside({ filing, analysis: { model, judgement } }: PackSource): readonly string[] {
  if (!filing) return [];
  return flowsNaming(filing, model).flatMap((flow) => (flow.value.status !== 'ended' && judgement.of(flow)?.crossBorder === 'no' ? [flow.id] : []));
}
