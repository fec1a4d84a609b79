import { describe, test } from 'vitest';
import { LiveProject } from '../../server/src/engine/live/live-project.js';
import { expectAsFromScratch } from '../kit/as-from-scratch.js';

const today = '2026-11-22';
const parties = `exporters:
  acme-cn: { name: 艾克米 }
recipients:
  acme-eu: { country: DE }
categories:
  contact: { class: personal }
`;
const one = '  one: { from: acme-cn, to: acme-eu, categories: [contact] }\n';
const two = '  two: { from: acme-cn, to: acme-eu, categories: [contact] }\n';

/** Gives the project one state after another; a state is the texts of its files, `a` and `b`. */
function follow(...states: readonly { readonly a: string; readonly b?: string }[]): void {
  const live = new LiveProject({ today });
  for (const [index, { a, b = '' }] of states.entries()) {
    const files = [
      { path: 'a.dataflow.yaml', text: `dataflow: 1\n${a}` },
      { path: 'b.dataflow.yaml', text: `dataflow: 1\n${b}` },
    ];
    for (const { path, text } of files) live.setFile(path, text);
    live.work();
    expectAsFromScratch(live, { files, today }, `state ${index + 1}`);
  }
}

describe('what is told of several definitions is what an analysis from scratch tells', () => {
  test('when flows to one recipient change places', () => {
    follow({ a: `${parties}flows:\n${one}${two}` }, { a: `${parties}flows:\n${two}${one}` });
  });

  test('when flows that wait for one answer change places', () => {
    const unclear = parties.replace('class: personal', 'name: Contact');
    follow({ a: `${unclear}flows:\n${one}${two}` }, { a: `${unclear}flows:\n${two}${one}` });
  });

  test('when a flow gets a namesake above it, and both leave open what they carry', () => {
    const flow = '  sync: { from: acme-cn, to: acme-eu }\n';
    follow({ a: parties, b: `flows:\n${flow}` }, { a: `${parties}flows:\n${flow}`, b: `flows:\n${flow}` });
  });

  test('when one of two namesakes goes that a finding about others stands at', () => {
    const flow = (name: string) => `  from-${name}: { from: ${name}, to: acme-eu, categories: [contact], individuals: { 2026: 60000 } }\n`;
    const a = `${parties}flows:\n${flow('acme-cn')}${flow('beta-cn')}`;
    const beta = '  beta-cn: { name: 贝塔 }\n';
    follow({ a, b: `exporters:\n${beta}${beta}` }, { a, b: `exporters:\n  acme: { name: 艾克米 }\n${beta}` });
  });

  test('when a flow joins the group of one of which it is not known whether it leaves', () => {
    const flow = (name: string) => `  ${name}: { from: acme-cn, to: somebody, categories: [contact], individuals: { 2026: 60000 }, population: customers }\n`;
    const head = `${parties}populations:\n  customers: { name: Customers }\nflows:\n`;
    follow({ a: head + flow('one') }, { a: head + flow('one') + flow('two') }, { a: head + flow('one') + flow('two') + flow('three') });
  });
});
