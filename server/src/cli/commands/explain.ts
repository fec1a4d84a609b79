import { existsSync } from 'node:fs';
import { closest } from '../../engine/closest.js';
import type { Analysis } from '../../engine/index.js';
import type { Definition } from '../../engine/model/definition.js';
import { traceAgreements } from '../../engine/views/agreement-trace.js';
import type { Block } from '../../engine/views/block.js';
import { explainJson, type Traces, traceExporters, traceFlows } from '../../engine/views/explain.js';
import { explainAgreement } from '../../engine/views/explain-agreement.js';
import { explainExporter } from '../../engine/views/explain-exporter.js';
import { explainFlow } from '../../engine/views/explain-flow.js';
import { analyseOne, type ProjectOptions } from '../analyse-projects.js';
import { guess, Misuse } from '../misuse.js';
import { paint } from '../paint.js';
import { reportBlocks } from '../report-blocks.js';

export interface ExplainOptions extends ProjectOptions {
  readonly format: 'text' | 'json';
  readonly project?: string | undefined;
}

const kindWords: ReadonlySet<string> = new Set(['flow', 'exporter', 'agreement']);

/** Prints the trace of what is asked for; of everything where nothing is. Words that are paths name the project. */
export function explain(words: readonly string[], options: ExplainOptions): number {
  const isPath = (word: string) => existsSync(word);
  const paths = [...(options.project === undefined ? [] : [options.project]), ...words.filter(isPath)];
  const { analysis, language } = analyseOne(paths, options);
  const ids = words.filter((word) => !isPath(word) && !kindWords.has(word));
  const wanted = ids.map((id) => find(id, analysis));
  process.stdout.write(options.format === 'json' ? json(wanted, analysis) : reportBlocks(blocks(wanted, analysis), language, paint()));
  return 0;
}

type Explained = Definition<'flow'> | Definition<'exporter'> | Definition<'agreement'>;

function find(word: string, { model }: Analysis): Explained {
  const id = word.slice(word.lastIndexOf('.') + 1);
  const { flow, exporter, agreement } = model.tables;
  const found = flow.get(id) ?? exporter.get(id) ?? agreement.get(id);
  if (found) return found;
  const near = closest(
    id,
    [flow, exporter, agreement].flatMap(({ list }) => list.map((one) => one.id)),
  );
  throw new Misuse(`there is no flow, exporter or agreement ${id}${guess(near)}`);
}

function only<K extends 'flow' | 'exporter' | 'agreement'>(kind: K, wanted: readonly Explained[]): readonly Definition<K>[] {
  return wanted.filter((one): one is Definition<K> & Explained => one.kind === kind);
}

/** With `withExporters` the exporters of the wanted flows come too, because their totals decide. */
function traces(wanted: readonly Explained[], analysis: Analysis, withExporters = false): Traces {
  const everything = wanted.length === 0;
  return {
    exporters: traceExporters(analysis).filter(
      ({ exporter, judgement }) => everything || wanted.includes(exporter) || (withExporters && judgement.verdicts.some(({ flow }) => wanted.includes(flow))),
    ),
    flows: traceFlows(analysis, everything ? analysis.model.tables.flow.list : only('flow', wanted)),
    agreements: traceAgreements(analysis).filter(({ agreement }) => everything || wanted.includes(agreement)),
  };
}

function blocks(wanted: readonly Explained[], analysis: Analysis): readonly Block[] {
  const { exporters, flows, agreements } = traces(wanted, analysis);
  return [
    ...exporters.map((trace) => explainExporter(trace, analysis)),
    ...flows.map((trace) => explainFlow(trace, analysis)),
    ...agreements.map((trace) => explainAgreement(trace, analysis)),
  ];
}

function json(wanted: readonly Explained[], analysis: Analysis): string {
  return `${JSON.stringify(explainJson(analysis, traces(wanted, analysis, true)), null, 2)}\n`;
}
