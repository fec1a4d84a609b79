// Diagrams of projects given as texts, with what is in them.
import { type Analysis, analyse } from '../../server/src/engine/index.js';
import type { DiagramOptions } from '../../server/src/engine/views/diagram.js';
import { type DiagramContents, diagramContents } from '../../server/src/engine/views/diagram-contents.js';
import { parseDiagramView } from '../../server/src/engine/views/diagram-view.js';

type Texts = string | Readonly<Record<string, string>>;
type Options = Omit<Partial<DiagramOptions>, 'view' | 'before'> & { readonly view?: string | DiagramOptions['view']; readonly before?: Texts };

export function analysed(texts: Texts, asOf = '2026-11-22'): Analysis {
  const named = typeof texts === 'string' ? { 'main.dataflow.yaml': texts } : texts;
  const analysis = analyse({ files: Object.entries(named).map(([path, text]) => ({ path, text })), today: asOf });
  if ('noRegime' in analysis) throw new Error(`no regime on ${asOf}`);
  return analysis;
}

/** A view as `parseDiagramView` reads it, or as an arrow opens it; throws where there is none. */
export function contentsOf(texts: Texts | Analysis, { view = 'overview', before, ...options }: Options = {}): DiagramContents {
  const source = isAnalysis(texts) ? texts : analysed(texts);
  const read = typeof view === 'string' ? parseDiagramView(view) : view;
  if (!read) throw new Error(`no view ${JSON.stringify(view)}`);
  const drawn = diagramContents(source, { language: 'en', ...options, view: read, before: before === undefined ? undefined : analysed(before) });
  if ('unknownId' in drawn) throw new Error(`unknown ${drawn.unknownId.kind} ${drawn.unknownId.id}`);
  return drawn;
}

/** The labels of arrows, lines joined by slashes. */
export function labelsIn({ text }: DiagramContents): readonly string[] {
  return [...text.matchAll(/\|"(.*)"\|/g)].map(([, label = '']) => label.replaceAll('<br/>', ' / '));
}

function isAnalysis(texts: Texts | Analysis): texts is Analysis {
  return typeof texts === 'object' && 'judgement' in texts && typeof texts.judgement === 'object';
}
