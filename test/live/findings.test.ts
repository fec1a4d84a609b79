import { describe, expect, test, vi } from 'vitest';
import { LiveProject } from '../../server/src/engine/live/live-project.js';
import { definitionOf } from '../../server/src/engine/model/definition.js';
import { findingsAt } from '../../server/src/engine/queries/findings-at.js';

const path = 'main.dataflow.yaml';
const text = `dataflow: 1
exporters:
  acme-cn: { name: 艾克米 }
recipients:
  acme-eu: { country: DE }
categories:
  contact: { class: personal }
flows:
  one: { from: acme-cn, to: acme-eu, categories: [contact], status: active }
  two: { from: acme-cn, to: nobody, categories: [contact], status: active }
waivers:
  - { rule: volume-missing, at: flows.one, reason: Counting, owner: Li, expires: 2026-12-31 }
`;

function opened(source = text) {
  const live = new LiveProject({ today: '2026-11-22' });
  live.setFile(path, source);
  const { view } = live;
  if (!view) throw new Error('no view');
  return { live, view };
}

/** Types a text in place of another. */
function replace(live: LiveProject, before: string, after: string): void {
  const start = live.lines(path)?.text.indexOf(before) ?? -1;
  if (start === -1) throw new Error(`no ${before}`);
  live.editFile(path, [{ start, end: start + before.length, text: after }]);
}

describe('findings of a live project', () => {
  test('are asked for by definition, by file and beside all definitions', () => {
    const { view } = opened(`${text}colour: blue\n`);
    const all = view.findingsOf(path);
    expect(all).toEqual(view.findings);
    for (const definition of view.model.all) expect(view.findingsIn(definition)).toEqual(all.filter(({ place }) => definitionOf(place) === definition));
    expect(view.findingsOutside(path)).toEqual(all.filter(({ place }) => definitionOf(place) === undefined));
    expect(view.findingsOutside(path).map(({ rule }) => rule)).toEqual(['shape']);
  });

  test('stay the same objects while they say the same, waived ones too', () => {
    const { live, view } = opened();
    const before = view.findingsOf(path);
    expect(before.filter(({ waiver }) => waiver).map(({ rule }) => rule)).toEqual(['volume-missing']);
    replace(live, 'dataflow: 1\n', 'dataflow: 1\n# a comment above\n');
    const after = view.findingsOf(path);
    expect(after.length).toBe(before.length);
    expect(after.every((finding, index) => finding === before[index])).toBe(true);
  });

  test('are other objects where the record that covers them says something else, or covers them no more', () => {
    const { live, view } = opened();
    const waived = () => view.findingsOf(path).find(({ rule, place }) => rule === 'volume-missing' && definitionOf(place)?.id === 'one');
    const before = waived();
    replace(live, 'Counting', 'Still counting');
    expect(waived()).not.toBe(before);
    expect(waived()?.waiver?.value.reason).toBe('Still counting');
    replace(live, 'expires: 2026-12-31', 'expires: 2026-11-21');
    expect(waived()?.waiver).toBeUndefined();
    replace(live, 'expires: 2026-11-21', 'expires: 2026-11-22');
    expect(waived()?.waiver?.value.reason).toBe('Still counting');
    live.setToday('2026-11-23');
    expect(live.view?.findingsOf(path).find(({ rule, place }) => rule === 'volume-missing' && definitionOf(place)?.id === 'one')?.waiver).toBeUndefined();
  });

  test('leave out what is only an echo of a definition that cannot be read', () => {
    const { live, view } = opened();
    replace(live, '{ from: acme-cn, to: nobody,', '{ from: acme-cn, to: [nobody,');
    const two = view.model.tables.flow.get('two');
    expect(two && view.findingsIn(two).every(({ rule }) => rule === 'syntax')).toBe(true);
    expect(two && view.findingsIn(two).length).toBeGreaterThan(0);
  });

  test('at a place are found without reading other definitions', () => {
    const { view } = opened();
    view.findingsOutside(path);
    const offset = text.indexOf('nobody');
    const others = view.model.all.filter(({ id }) => id !== 'two');
    const reading = others.map(({ entry }) => vi.spyOn(entry, 'find'));
    expect(findingsAt(view, path, { start: offset, end: offset }).map(({ rule }) => rule)).toEqual(['mechanism-undetermined', 'reference-unknown']);
    expect(reading.every(({ mock }) => mock.calls.length === 0)).toBe(true);
  });
});
