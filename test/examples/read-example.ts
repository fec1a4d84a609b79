import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Analysis, analyse } from '../../server/src/engine/index.js';

export interface ExampleFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly config: { readonly path: string; readonly text: string } | undefined;
}

/** The files of an example with its settings. */
export function readExample(name: string): ExampleFiles {
  const folder = `examples/${name}`;
  const paths = readdirSync(folder).filter((path) => path.endsWith('.dataflow.yaml'));
  const read = (path: string) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') });
  const settings = 'dataflow.config.yaml';
  return { files: paths.map(read), config: existsSync(`${folder}/${settings}`) ? read(settings) : undefined };
}

/** Analyses an example, or what a test made of it, as the example's settings say. */
export function analyseExample({ files, config }: ExampleFiles, when: { asOf?: string | undefined; regime?: string | undefined } = {}): Analysis {
  const analysis = analyse({ files, config, today: '2026-11-22', ...when });
  if ('noRegime' in analysis) throw new Error('no regime for the example');
  return analysis;
}

/** An example with every occurrence of a text replaced: what if it said something else? */
export function replaced(example: ExampleFiles, from: string, to: string): ExampleFiles {
  if (!example.files.some(({ text }) => text.includes(from))) throw new Error(`nothing to replace: ${from}`);
  return { ...example, files: example.files.map(({ path, text }) => ({ path, text: text.replaceAll(from, to) })) };
}

/** The verdicts of an example by flow: the mechanism, and for an open one what stays possible. */
export function verdictsOf({ judgement }: Analysis): Readonly<Record<string, string>> {
  return Object.fromEntries(
    judgement.verdicts.map(({ flow, mechanism, possible }) => [flow.id, mechanism === 'undetermined' ? `undetermined: ${possible.join(', ')}` : mechanism]),
  );
}

/** A total of an exporter as `low..high`. */
export function totalOf({ model, judgement }: Analysis, exporter: string, measure: 'ordinary' | 'sensitive'): string {
  const found = model.tables.exporter.get(exporter);
  if (!found) throw new Error(`no exporter ${exporter}`);
  const { low, high } = judgement.exporter(found).totals[measure].interval;
  return `${low}..${high}`;
}
