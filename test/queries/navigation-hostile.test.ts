import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentLinks } from '../../server/src/engine/queries/document-links.js';
import { documentOutline } from '../../server/src/engine/queries/document-outline.js';
import { incoming, outgoing } from '../../server/src/engine/queries/flow-hierarchy.js';
import { foldsOf } from '../../server/src/engine/queries/folds.js';
import { linkedSpans } from '../../server/src/engine/queries/linked-editing.js';
import { nameAt } from '../../server/src/engine/queries/name-at.js';
import { placesOfName } from '../../server/src/engine/queries/name-places.js';
import type { FileView, ProjectView } from '../../server/src/engine/queries/project-view.js';
import { renamed } from '../../server/src/engine/queries/rename.js';
import { selectionAt } from '../../server/src/engine/queries/selection-at.js';
import type { Span } from '../../server/src/engine/syntax/span.js';
import { atCursor } from '../kit/cursor.js';
import { hostileTexts } from '../kit/fuzz.js';

const seeds = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.dataflow.yaml'))
  .sort()
  .map((path) => readFileSync(`test/${path}`, 'utf8'));

/** Every span that the queries of a cursor give. */
function spansAt(project: ProjectView, file: FileView, offset: number): readonly Span[] {
  const name = nameAt(project, file, offset);
  const renaming = name ? renamed(project, name, 'a-new-id') : { edits: [] };
  return [
    ...(name ? [name.span, name.whole, ...placesOfName(project, name).map(({ span }) => span)] : []),
    ...('edits' in renaming ? renaming.edits.map(({ place }) => place.span) : []),
    ...linkedSpans(project, file, offset),
    ...selectionAt(file, offset),
  ];
}

/** Every span that the queries of a file give. */
function spansOf(project: ProjectView, file: FileView): readonly Span[] {
  const outline = documentOutline(project, file);
  const nested = outline.flatMap(({ items, span }) => items.map((item) => ({ outer: span, ...item })));
  expect(nested.filter(({ span, idSpan }) => idSpan.start < span.start || idSpan.end > span.end)).toEqual([]);
  expect(nested.filter(({ outer, span }) => span.start < outer.start || span.end > outer.end)).toEqual([]);
  const hops = project.model.all.flatMap((definition) => [...outgoing(project, definition), ...incoming(project, definition)]);
  return [...outline.map(({ span }) => span), ...documentLinks(project, file).map(({ span }) => span), ...hops.flatMap((hop) => hop.spans)];
}

test('no text makes navigation fail or point outside the text', () => {
  const places = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(hostileTexts(seeds), places, (text, shares) => {
      const { project, file } = atCursor(text.replaceAll('<|>', ''));
      const offsets = [0, file.length, ...shares.map((share) => Math.floor(share * file.length))];
      const spans = [...spansOf(project, file), ...offsets.flatMap((offset) => spansAt(project, file, offset))];
      expect(spans.filter(({ start, end }) => start < 0 || end < start || end > file.length)).toEqual([]);
      const lines = text.split(/\r\n|\r|\n/).length;
      expect(foldsOf(text).filter(({ start, end }) => start < 0 || end <= start || end >= lines)).toEqual([]);
    }),
    { numRuns: 200 },
  );
});
