import { describe, expect, test } from 'vitest';
import { addressOf, type Definition } from '../../server/src/engine/model/definition.js';
import { type Hop, incoming, outgoing } from '../../server/src/engine/queries/flow-hierarchy.js';
import type { ProjectView } from '../../server/src/engine/queries/project-view.js';
import { atCursor } from '../kit/cursor.js';
import { where } from '../kit/where.js';

const files = {
  'flows.yaml': `systems:
  hr: { operator: acme, location: CN }
flows:
  sync: { name: 同步 😀, from: crm, to: crm-eu, categories: [contact, health] }
  mail:
    from: acme
    to: "acme-eu"
    categories:
      - contact
  pay: { from: hr, to: crm }
  back: { from: crm-eu, to: hr }
`,
  'parties.yaml': `exporters: { acme: {} }\r
recipients:\r
  acme-eu: { onwardTo: [acme-us, 'cloud'] }\r
  acme-us:\r
    onwardTo:\r
      - cloud # 😀\r
      - acme-eu\r
  cloud: {}\r
systems:\r
  crm: { operator: acme, name: 客户 }\r
  crm-eu: { operator: acme-eu }\r
categories: { contact: {}, health: {} }\r
`,
};

function find(project: ProjectView, address: string): Definition {
  const found = project.model.all.find((definition) => addressOf(definition) === address);
  if (!found) throw new Error(`no ${address}`);
  return found;
}

const { project } = atCursor(files);
const shown = (hops: readonly Hop[], fileOf: (hop: Hop) => string) =>
  hops.map((hop) => `${addressOf(hop.other)}: ${hop.spans.map((span) => where(project.file(fileOf(hop)), span)).join(', ')}`);

/** Steps onward; places are in the file of the one asked about. */
const from = (address: string) => shown(outgoing(project, find(project, address)), () => find(project, address).file);
/** Steps back; places are in the file of whoever sends. */
const to = (address: string) => shown(incoming(project, find(project, address)), ({ other }) => other.file);

describe('flows as a hierarchy', () => {
  test('lead from an exporter over its own flows and those of its systems', () => {
    expect(from('exporters.acme')).toEqual(['flows.mail: 1:14 acme', 'flows.pay: 1:14 acme', 'flows.sync: 1:14 acme']);
  });

  test('lead from a system over its flows, shown where a flow of the same file names it', () => {
    expect(from('systems.hr')).toEqual(['flows.pay: 10:16 hr']);
    expect(from('systems.crm')).toEqual(['flows.sync: 10:3 crm']);
  });

  test('lead from a flow to the system or recipient that it names', () => {
    expect(from('flows.sync')).toEqual(['systems.crm-eu: 4:39 crm-eu']);
    expect(from('flows.mail')).toEqual(['recipients.acme-eu: 7:10 acme-eu']);
  });

  test('lead on to whom a recipient passes data, over as many steps as there are', () => {
    expect(from('systems.crm-eu')).toEqual(['flows.back: 11:3 crm-eu', 'recipients.acme-us: 11:23 acme-eu', 'recipients.cloud: 11:23 acme-eu']);
    expect(from('recipients.acme-eu')).toEqual(['flows.back: 3:3 acme-eu', 'recipients.acme-us: 3:25 acme-us', 'recipients.cloud: 3:35 cloud']);
    expect(from('recipients.acme-us')).toEqual(['recipients.cloud: 6:9 cloud', 'recipients.acme-eu: 7:9 acme-eu']);
    expect(from('recipients.cloud')).toEqual([]);
  });

  test('lead from a category over the flows that carry it, both ways', () => {
    expect(from('categories.contact')).toEqual(['flows.sync: 12:15 contact', 'flows.mail: 12:15 contact']);
    expect(to('categories.contact')).toEqual(['flows.sync: 4:60 contact', 'flows.mail: 9:9 contact']);
  });

  test('lead back from a recipient to flows and to who passes data on', () => {
    expect(to('recipients.acme-eu')).toEqual(['flows.mail: 7:10 acme-eu', 'flows.sync: 4:39 crm-eu', 'recipients.acme-us: 7:9 acme-eu']);
    expect(to('recipients.cloud')).toEqual(['recipients.acme-eu: 3:35 cloud', 'recipients.acme-us: 6:9 cloud']);
  });

  test('lead back from a flow to its source, shown in the file of the source', () => {
    expect(to('flows.sync')).toEqual(['systems.crm: 10:3 crm']);
    expect(to('flows.pay')).toEqual(['systems.hr: 10:16 hr']);
    expect(to('flows.mail')).toEqual(['exporters.acme: 1:14 acme']);
  });

  test('lead back from an exporter to what its systems receive', () => {
    expect(to('exporters.acme')).toEqual(['flows.back: 11:29 hr', 'flows.pay: 10:24 crm']);
  });

  test('take the system where an exporter has the same id', () => {
    const { project: doubled } = atCursor('exporters: { x: {} }\nsystems: { x: {} }\nflows: { f: { from: x } }\n');
    expect(outgoing(doubled, find(doubled, 'exporters.x'))).toEqual([]);
    expect(outgoing(doubled, find(doubled, 'systems.x')).map(({ other }) => other.id)).toEqual(['f']);
    expect(incoming(doubled, find(doubled, 'flows.f')).map(({ other }) => addressOf(other))).toEqual(['systems.x']);
  });

  test('hold every definition of an id that is given twice, and nothing for one that nobody defines', () => {
    const { project: doubled } = atCursor('systems:\n  a: {}\n  a: {}\nflows:\n  f: { from: a, to: ghost }\n  f: { from: a }\n  g: [\n');
    expect(outgoing(doubled, find(doubled, 'systems.a')).map(({ other }) => other.id)).toEqual(['f', 'f']);
    expect(incoming(doubled, find(doubled, 'flows.f')).map(({ other }) => other.id)).toEqual(['a', 'a']);
    expect(outgoing(doubled, find(doubled, 'flows.f'))).toEqual([]);
    expect(outgoing(doubled, find(doubled, 'flows.g'))).toEqual([]);
  });
});
