import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DiagramPage, useDiagramPages } from './diagram-page.js';
import { type DiagramProject, exampleProject, textProject } from './diagram-project.js';

const openPanel = useDiagramPages();
let cars: DiagramProject;

beforeAll(async () => {
  cars = await exampleProject('car-maker');
});
afterAll(() => cars[Symbol.asyncDispose]());

async function panelOfCars(): Promise<DiagramPage> {
  const panel = await openPanel();
  await panel.show(await cars.answer());
  return panel;
}

const last = async (panel: DiagramPage, kind: string) => (await panel.heard(kind)).at(-1);

describe('with the mouse', () => {
  test('a click on an arrow shows its definition, and tells of it in the bar below', async () => {
    const panel = await panelOfCars();
    await panel.arrow('Rental bookings').click();
    expect(await last(panel, 'open')).toMatchObject({ focus: false, spot: { uri: cars.folder.uri('flows.dataflow.yaml') } });
    expect(await panel.page.locator('.details').textContent()).toMatch(/rental-bookings · Rental cars booked in Japan[\s\S]*12,800 people/);
    await panel.page.getByRole('button', { name: 'Explain' }).click();
    expect(await last(panel, 'explain')).toMatchObject({ address: 'flows.rental-bookings' });
    await panel.page.getByRole('button', { name: 'Go to file' }).click();
    expect(await last(panel, 'open')).toMatchObject({ focus: true });
  });

  test('a double click on a box opens its view, and a crumb leads back', async () => {
    const panel = await panelOfCars();
    await panel.page.locator('.cluster-label', { hasText: 'Japan' }).dblclick();
    expect(await last(panel, 'ask')).toMatchObject({ question: { target: { view: 'country', id: 'JP' }, trail: [{ target: { view: 'overview' } }] } });
    await panel.page.locator('.crumb', { hasText: 'Overview' }).click();
    expect(await last(panel, 'ask')).toMatchObject({ question: { target: { view: 'overview' }, trail: [] } });
  });

  test('a click beside everything chooses nothing', async () => {
    const panel = await panelOfCars();
    await panel.arrow('Rental bookings').click();
    await panel.page.locator('.stage').click({ position: { x: 4, y: 4 } });
    expect(await panel.page.locator('.stage .selected').count()).toBe(0);
  });

  test('an entry of the legend narrows the drawing to its flows', async () => {
    const panel = await panelOfCars();
    await panel.page.locator('.legend button', { hasText: 'exempt' }).click();
    expect(await last(panel, 'ask')).toMatchObject({ question: { filter: { outcomes: ['exempt'] } } });
  });

  test('views and filters are chosen from their lists', async () => {
    const panel = await panelOfCars();
    await panel.page.locator('#views-button').click();
    await panel.page.locator('#views').getByRole('textbox').fill('hong');
    await panel.page.locator('#views .choice', { hasText: 'Hong Kong SAR' }).click();
    expect(await last(panel, 'ask')).toMatchObject({ question: { target: { view: 'country', id: 'HK' }, trail: [] } });
    await panel.page.locator('#filter-button').click();
    await panel.page.locator('#filter').getByLabel('planned', { exact: false }).check();
    expect(await last(panel, 'ask')).toMatchObject({ question: { filter: { statuses: ['planned'] } } });
    await panel.page.locator('#filter').getByRole('button', { name: 'Clear filter' }).click();
    expect(await last(panel, 'ask')).toMatchObject({ question: { filter: {} } });
  });

  test('before and changes are there where there is something to compare with', async () => {
    const panel = await openPanel();
    await panel.show({ ...(await cars.answer()), base: { label: null, missing: 'There is no git.' } });
    expect(await panel.page.getByRole('radio', { name: 'Changes' }).isDisabled()).toBe(true);
    await panel.show(await cars.answer());
    await panel.page.getByRole('radio', { name: 'Changes' }).check();
    expect(await last(panel, 'ask')).toMatchObject({ question: { time: 'changes' } });
  });
});

describe('with the keyboard alone', () => {
  test('one gets into the drawing, from one thing to the next, to the definition, and out again', async () => {
    const panel = await panelOfCars();
    const focused = () => panel.page.evaluate('document.activeElement.getAttribute("aria-label")');
    await panel.page.locator('.stage').focus();
    await panel.page.keyboard.press('Enter');
    await panel.page.keyboard.press('Home');
    const first = await focused();
    await panel.page.keyboard.press('ArrowDown');
    expect(await focused()).not.toBe(first);
    await panel.arrow('Rental bookings').focus();
    await panel.page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('Hoshino');
    await panel.page.keyboard.press('Enter');
    expect(await last(panel, 'open')).toMatchObject({ focus: true, spot: { uri: cars.folder.uri('parties.dataflow.yaml') } });
    await panel.page.keyboard.press('Alt+Enter');
    expect(await last(panel, 'ask')).toMatchObject({ question: { target: { view: 'recipient', id: 'hoshino-rental' } } });
    await panel.page.keyboard.press('Escape');
    expect(await focused()).toBe((await cars.answer()).drawing.title);
  });

  test('the view is moved, zoomed and fitted', async () => {
    const panel = await panelOfCars();
    const scene = () => panel.page.locator('.stage .scene').getAttribute('transform');
    const begin = await scene();
    await panel.page.locator('.stage').focus();
    await panel.page.keyboard.press('ArrowRight');
    expect(await scene()).not.toBe(begin);
    await panel.page.keyboard.press('0');
    expect(await panel.page.locator('.percent').textContent()).toBe('100%');
    await panel.page.keyboard.press('+');
    expect(await panel.page.locator('.percent').textContent()).toBe('125%');
    await panel.page.keyboard.press('f');
    expect(await scene()).toBe(begin);
  });

  test('a slash leads to the search, Enter from one match to the next, Escape ends it', async () => {
    const panel = await panelOfCars();
    await panel.page.keyboard.press('/');
    await panel.page.keyboard.type('japan');
    const found = await panel.page.locator('.stage .edgeLabel.found').count();
    expect(found).toBe(4);
    await panel.page.keyboard.press('Enter');
    const one = await panel.page.locator('.stage [aria-pressed=true]').getAttribute('aria-label');
    await panel.page.keyboard.press('Enter');
    expect(await panel.page.locator('.stage [aria-pressed=true]').getAttribute('aria-label')).not.toBe(one);
    await panel.page.keyboard.press('Escape');
    expect(await panel.page.locator('.stage .found').count()).toBe(0);
  });

  test('Escape closes what is unfolded and gives the keyboard back', async () => {
    const panel = await panelOfCars();
    await panel.page.locator('#export-button').focus();
    await panel.page.keyboard.press('Enter');
    await panel.page.locator('#export').waitFor();
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Escape');
    expect(await panel.page.evaluate('document.activeElement.id')).toBe('export-button');
  });
});

describe('what comes from outside', () => {
  test('what the cursor is at is marked, and what is asked for is chosen', async () => {
    const panel = await panelOfCars();
    await panel.tell({ kind: 'mark', address: 'flows.telemetry' });
    expect(await panel.page.locator('.stage .edgeLabel.marked').innerHTML()).toContain('telemetry');
    await panel.tell({ kind: 'select', address: 'recipients.tansei-parts' });
    expect(await panel.page.locator('.stage .selected').getAttribute('aria-label')).toBe('Tansei Parts K.K. (tansei-parts)');
  });

  test('what is kept is there again after a reload', async () => {
    const first = await panelOfCars();
    await first.arrow('Rental bookings').click();
    await first.page.locator('.stage').focus();
    await first.page.keyboard.press('0');
    await first.page.waitForFunction(() => Reflect.get(globalThis, 'kept')?.camera?.scale === 1);
    const state = await first.kept();
    const second = await openPanel({ state });
    await second.show(await cars.answer());
    expect(await second.page.locator('.stage .scene').getAttribute('transform')).toBe(await first.page.locator('.stage .scene').getAttribute('transform'));
    expect(await second.page.locator('.details').textContent()).toContain('rental-bookings');
  });

  test('changes are marked, listed and lead to what changed', async () => {
    await using project = await textProject(after);
    await project.before('one.dataflow.yaml', before);
    const panel = await openPanel();
    await panel.show(await project.answer({ time: 'changes' }));
    expect(await panel.page.locator('.changes li').allTextContents()).toEqual([expect.stringContaining('added'), expect.stringContaining('removed')]);
    expect(await panel.page.locator('.stage .edgeLabel[data-change=added]').count()).toBe(1);
    await panel.page.locator('.changes button', { hasText: 'removed' }).click();
    expect(await panel.page.locator('.stage .edgeLabel.selected').getAttribute('data-change')).toBe('removed');
  });

  test('many flows are few arrows, which say how many they are and open what they are made of', async () => {
    await using project = await textProject(many(1000));
    const panel = await openPanel();
    const message = await project.answer();
    await panel.show(message);
    const arrows = message.drawing.edges.length;
    expect(await panel.page.locator('.summary').textContent()).toContain(`1,000 flows in ${arrows} arrows, grouped by system`);
    const arrow = panel.page.locator('.stage .edgeLabel[data-group]').first();
    await arrow.dblclick();
    expect(await last(panel, 'ask')).toMatchObject({ question: { target: { view: 'route' }, trail: [{ target: { view: 'overview' } }] } });
    await panel.page.locator('.stage').focus();
    expect(await panel.page.locator('.minimap').isVisible()).toBe(false);
    for (let zoomed = 0; zoomed < 8; zoomed++) await panel.page.keyboard.press('+');
    expect(await panel.page.locator('.minimap').isVisible()).toBe(true);
  });
});

const parties = `systems:
  crm: { name: CRM, location: CN }
recipients:
  acme: { name: Acme, country: DE }
`;
const before = `${parties}flows:
  kept: { from: crm, to: acme }
  removed: { from: crm, to: acme }
`;
const after = `${parties}flows:
  kept: { from: crm, to: acme }
  added: { from: crm, to: acme }
`;

function many(count: number): string {
  const list = (length: number, line: (place: number) => string) => Array.from({ length }, (_, place) => line(place)).join('\n');
  return `systems:
${list(20, (place) => `  system-${place}: { name: System ${place}, location: CN }`)}
recipients:
${list(10, (place) => `  recipient-${place}: { name: Recipient ${place}, country: ${['DE', 'JP', 'US'][place % 3]} }`)}
flows:
${list(count, (place) => `  flow-${place}: { from: system-${(place * 7) % 20}, to: recipient-${(place * 3) % 10} }`)}
`;
}
