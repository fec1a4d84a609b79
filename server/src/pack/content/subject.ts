// Whose pack it is: a filing with its flows, or an exporter with the flows that name no filing.
import { closest } from '../../engine/closest.js';
import type { Analysis } from '../../engine/index.js';
import { flowsNaming } from '../../engine/law/leaving.js';
import type { Definition } from '../../engine/model/definition.js';
import type { NoPack, PackRequest } from '../pack.js';

export interface Subject {
  readonly filing: Definition<'filing'> | undefined;
  readonly exporters: readonly Definition<'exporter'>[];
  /** In source order; flows that are over or certainly stay inside China are left out. */
  readonly flows: readonly Definition<'flow'>[];
}

/** Looks up whose pack is asked for; why there is none where the project does not define it. */
export function subjectOf(asked: PackRequest['subject'], analysis: Analysis): Subject | NoPack {
  return 'filing' in asked ? filingSubject(asked.filing, analysis) : exporterSubject(asked.exporter, analysis);
}

function filingSubject(id: string, { model, judgement }: Analysis): Subject | NoPack {
  const { filing: filings } = model.tables;
  const filing = filings.get(id);
  if (!filing) return refusalFor(id, { en: 'filing', zh: '申报或备案' }, filings.list);
  // What certainly stays inside China is no part of what is filed, whatever it names.
  const flows = flowsNaming(filing, model).filter((flow) => isNotOver(flow) && judgement.of(flow)?.crossBorder !== 'no');
  return { filing, flows, exporters: [...new Set(flows.flatMap((flow) => judgement.of(flow)?.facts.exporter ?? []))] };
}

function exporterSubject(id: string, { model, judgement }: Analysis): Subject | NoPack {
  const { exporter: exporters } = model.tables;
  const exporter = exporters.get(id);
  if (!exporter) return refusalFor(id, { en: 'exporter', zh: '数据处理者' }, exporters.list);
  const own = judgement.exporter(exporter).verdicts.filter(({ crossBorder }) => crossBorder !== 'no');
  return { filing: undefined, exporters: [exporter], flows: own.map(({ flow }) => flow).filter((flow) => flow.value.filing === undefined && isNotOver(flow)) };
}

function isNotOver(flow: Definition<'flow'>): boolean {
  return flow.value.status !== 'ended';
}

function refusalFor(id: string, kind: { readonly en: string; readonly zh: string }, known: readonly Definition[]): NoPack {
  const ids = known.map((one) => one.id);
  const near = closest(id, ids);
  if (near !== undefined) return { refusal: { en: `there is no ${kind.en} ${id}; did you mean ${near}?`, zh: `没有${kind.zh} ${id}；是否应为 ${near}？` } };
  if (ids.length === 0) return { refusal: { en: `there is no ${kind.en} ${id}, and no other`, zh: `没有${kind.zh} ${id}，也没有其他` } };
  return { refusal: { en: `there is no ${kind.en} ${id}; there are ${ids.join(', ')}`, zh: `没有${kind.zh} ${id}；已有 ${ids.join('、')}` } };
}
