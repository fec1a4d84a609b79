import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/engine/index.js';
import { isDrafted } from '../../server/src/engine/views/drafted-documents.js';
import type { PackSource } from '../../server/src/pack/content/source.js';
import { contentOf } from '../../server/src/pack/content/source-of.js';
import { subjectOf } from '../../server/src/pack/content/subject.js';
import { planFigures } from '../../server/src/pack/figures/plan-figures.js';
import { paperKinds } from '../../server/src/pack/papers/list.js';

const folder = 'examples/car-maker';
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.dataflow.yaml'))
  .map((path) => ({ path, text: readFileSync(`${folder}/${path}`, 'utf8') }));

test.each(['assessment-telemetry', 'contract-tansei'])('documents of %s are said to be drafted where its pack drafts them', (filing) => {
  const analysis = analyse({ files, today: '2026-11-22' });
  if ('noRegime' in analysis) throw new Error('no regime');
  const subject = subjectOf({ filing }, analysis);
  if ('refusal' in subject) throw new Error(subject.refusal.en);
  const content = contentOf(subject, analysis, undefined);
  const source: PackSource = { ...content, figures: planFigures(content), language: 'zh' };
  const papers = paperKinds(source).flatMap(({ build }) => build(source) ?? []);
  const made = new Set(['data-flow-diagrams', ...papers.flatMap(({ document }) => document ?? [])]);
  const wanted = source.checklist?.documents.map(({ id }) => id) ?? [];
  expect(wanted.length).toBeGreaterThan(5);
  expect(wanted.filter((id) => source.filing && isDrafted(id, source.filing))).toEqual(wanted.filter((id) => made.has(id)));
});
