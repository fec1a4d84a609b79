import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { useDiagramPages } from './diagram-page.js';
import { type DiagramProject, exampleProject, textProject } from './diagram-project.js';

const openPanel = useDiagramPages();
let cars: DiagramProject;

beforeAll(async () => {
  cars = await exampleProject('car-maker');
});
afterAll(() => cars[Symbol.asyncDispose]());

describe('what is drawn', () => {
  test('is an arrow for each flow, with its mark and its line, and a node for each end', async () => {
    const panel = await openPanel();
    const message = await cars.answer();
    await panel.show(message);
    expect(await panel.page.locator('.stage .edgeLabel[role=button]').count()).toBe(message.drawing.edges.length);
    expect(await panel.arrow('Vehicle telemetry').getAttribute('aria-label')).toBe(
      '1 A · 138,000 people Vehicle telemetry, Vehicle tracks, Connected car platform (Mainland China) → Engineering data lake (Germany), security assessment',
    );
    expect(await panel.page.locator('.stage .node[role=button]').count()).toBe(message.drawing.nodes.filter(({ node }) => node.startsWith('n')).length);
    expect(panel.faults).toEqual([]);
  });

  test('has the words of files as text, whatever stands in them', async () => {
    await using project = await textProject(hostile);
    const panel = await openPanel();
    await panel.show(await project.answer());
    await panel.node('<img src=x').hover();
    await panel.page.locator('.tooltip', { hasText: '<img src=x' }).waitFor();
    await panel.node('<img src=x').click();
    await panel.page.locator('.details', { hasText: '<img src=x' }).waitFor();
    await panel.page.getByRole('button', { name: 'Show as list' }).click();
    await panel.page.locator('table', { hasText: '%%{init' }).waitFor();
    expect(await panel.page.locator('img, script:not([nonce]):not(#words), foreignObject, a').count()).toBe(0);
    expect(await panel.page.evaluate('window.broken')).toBeUndefined();
    expect(panel.faults).toEqual([]);
  });

  test('shows no word outside of its box', async () => {
    await using chinese = await exampleProject('car-maker', 'zh');
    for (const project of [cars, chinese]) {
      const panel = await openPanel();
      await panel.show(await project.answer());
      expect(await panel.page.evaluate(overflowing)).toEqual([]);
    }
  });

  test('says what to do where there is nothing', async () => {
    await using project = await textProject('systems: { crm: { name: CRM, location: CN } }\n');
    const panel = await openPanel();
    await panel.show(await project.answer());
    await panel.page.getByRole('button', { name: 'Add a flow' }).click();
    expect(await panel.heard('addFlow')).toHaveLength(1);
    await panel.show(await cars.answer({ filter: { text: 'no such flow' } }));
    await panel.page.getByRole('button', { name: 'Clear filter' }).last().click();
    expect((await panel.heard('ask')).at(-1)).toMatchObject({ question: { filter: {} } });
  });

  test('stays with a note while the text cannot be read', async () => {
    const panel = await openPanel();
    await panel.show(await cars.answer());
    await panel.tell({ kind: 'stale', note: 'It is from before.' });
    await panel.page.locator('.note.stale', { hasText: 'It is from before.' }).waitFor();
    expect(await panel.page.locator('.stage svg').isVisible()).toBe(true);
  });
});

describe('while somebody types', () => {
  test('the drawing follows, and zoom, choice and keyboard stay where they are', async () => {
    await using project = await exampleProject('car-maker');
    const panel = await openPanel();
    await panel.show(await project.answer());
    await panel.page.locator('.stage').focus();
    await panel.page.keyboard.press('Enter');
    await panel.arrow('Rental bookings').click();
    await panel.page.keyboard.press('+');
    const before = await standing(panel.page);
    project.type('data.dataflow.yaml', 'categories: {}\n');
    await panel.show(await project.answer());
    expect(await panel.page.locator('.stage').textContent()).not.toContain('Vehicle telemetry');
    expect(await standing(panel.page)).toEqual(before);
    expect(panel.faults).toEqual([]);
  });

  test('places are current although nothing in the drawing changed', async () => {
    await using project = await textProject(`${small}`);
    const panel = await openPanel();
    await panel.show(await project.answer());
    await panel.page.evaluate('document.querySelector(".stage svg").id = "same"');
    project.type('one.dataflow.yaml', `\n\n\n${small}`);
    await panel.show(await project.answer());
    await panel.arrow('1').click();
    expect(await panel.page.locator('#same').count()).toBe(1);
    expect((await panel.heard('open')).at(-1)).toMatchObject({ spot: { range: { start: { line: 8, character: 2 } } } });
  });

  test('what changed is told to those who do not see it', async () => {
    await using project = await textProject(small);
    const panel = await openPanel();
    await panel.show(await project.answer());
    project.type('one.dataflow.yaml', `${small}  second: { from: crm, to: acme }\n`);
    await panel.show(await project.answer());
    await panel.page.locator('[role=status]', { hasText: 'added: second' }).waitFor({ state: 'attached' });
  });
});

/** Where the view stands, and what is chosen and has the keyboard. */
async function standing(page: Awaited<ReturnType<typeof openPanel>>['page']): Promise<unknown> {
  return page.evaluate(`(() => {
    const box = document.querySelector('.stage .edgeLabel.selected').getBoundingClientRect();
    return {
      scale: document.querySelector('.percent').textContent,
      at: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)].map((place) => Math.round(place / 8)),
      selected: document.querySelector('.stage .edgeLabel.selected').getAttribute('aria-label').split(' ')[0],
      focused: document.activeElement.getAttribute('aria-label').split(' ')[0],
    };
  })()`);
}

/** Texts that reach over the edge of what they stand in. */
const overflowing = `[...document.querySelectorAll('.stage .node, .stage .edgeLabel, .stage .cluster')].flatMap((group) => {
  const frame = group.querySelector(':scope > rect, :scope > path, rect.background');
  const text = group.querySelector('text');
  if (!frame || !text) return [];
  const [outer, inner] = [frame.getBoundingClientRect(), text.getBoundingClientRect()];
  const isInside = inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  return isInside ? [] : [text.textContent];
})`;

const small = `systems:
  crm: { name: CRM, location: CN }
recipients:
  acme: { name: Acme, country: DE }
flows:
  first: { from: crm, to: acme }
`;

const hostile = `systems:
  crm: { name: '<img src=x onerror="window.broken=1">', location: CN }
recipients:
  acme: { name: '"]; click n1 "javascript:window.broken=1" %%{init: {"securityLevel":"loose"}}%%', country: DE }
categories:
  mail: { name: '<script>window.broken=1</script> $$x$$ fa:fa-car', personal: true }
flows:
  first: { name: '%%{init: {"theme":"forest"}}%%', from: crm, to: acme, categories: [mail] }
`;
