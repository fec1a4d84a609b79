import { describe, expect, test } from 'vitest';
import {
  ChecklistRequest,
  DiagramChoicesRequest,
  DiagramRequest,
  ExpectationsRequest,
  InventoryRequest,
  ProjectsRequest,
  SetBaseRequest,
  TotalsRequest,
} from '../../server/src/lsp/own-requests.js';
import { startClient } from '../kit/client.js';
import { makeFolder } from '../kit/folder.js';

const text = `exporters: { a: {} }
recipients: { r: { country: DE } }
categories: { c: { class: personal } }
flows: { f: { from: a, to: r, categories: [c], individuals: 180000 } }
filings: { x: { mechanism: standard-contract } }
expect: [{ flow: f, mechanism: standard-contract }]
`;
const files = { 'dataflow.config.yaml': 'language: zh\n', 'flows.dataflow.yaml': text };

describe('what is asked before anything is read', () => {
  test('is answered once it is, and in the language of the project', async () => {
    using folder = makeFolder(files);
    await using client = await startClient({ folder });
    const uri = folder.uri().replace(/\/$/, '');
    const [{ projects }, drawing, choices, checklist, totals, inventory, expectations] = await Promise.all([
      client.request(ProjectsRequest, {}),
      client.request(DiagramRequest, { uri }),
      client.request(DiagramChoicesRequest, { uri }),
      client.request(ChecklistRequest, { uri }),
      client.request(TotalsRequest, { uri }),
      client.request(InventoryRequest, { uri }),
      client.request(ExpectationsRequest, { uri }),
    ]);
    expect(projects.map((project) => project.uri)).toEqual([uri]);
    expect(drawing?.edges.map(({ item }) => item?.address)).toEqual(['flows.f']);
    expect(choices?.views[0]?.name).toBe('总览');
    expect(checklist?.filings.map(({ item }) => item.address)).toEqual(['filings.x']);
    expect(totals?.exporters.map(({ item }) => item.address)).toEqual(['exporters.a']);
    expect(inventory?.sections.find(({ section }) => section === 'flows')?.definitions).toBe(1);
    expect(expectations?.expectations).toHaveLength(1);
  });

  test('is answered for a document that was open before', async () => {
    using folder = makeFolder({ ...files, 'recipients.dataflow.yaml': 'recipients: { q: { country: US } }\n' });
    await using client = await startClient({ folder });
    client.open('flows.dataflow.yaml', text.replace('to: r', 'to: q'));
    const drawing = await client.request(DiagramRequest, { uri: folder.uri('flows.dataflow.yaml') });
    expect(drawing?.nodes.map(({ item }) => item?.address)).toContain('recipients.q');
  });

  test('and what a drawing is to be compared with is not forgotten', async () => {
    using folder = makeFolder(files);
    await using client = await startClient({ folder });
    const uri = folder.uri().replace(/\/$/, '');
    await client.request(SetBaseRequest, { uri, base: { label: 'HEAD', files: [] } });
    expect((await client.request(DiagramChoicesRequest, { uri }))?.base).toBe('HEAD');
  });

  test('is answered where there is no such project, and where there is none at all', async () => {
    using folder = makeFolder(files);
    await using client = await startClient({ folder });
    expect(await client.request(DiagramRequest, { uri: folder.uri('../elsewhere') })).toBeNull();
    await using lonely = await startClient();
    expect(await lonely.request(ProjectsRequest, {})).toEqual({ projects: [] });
    expect(await lonely.request(ChecklistRequest, { uri: folder.uri() })).toBeNull();
  });
});
