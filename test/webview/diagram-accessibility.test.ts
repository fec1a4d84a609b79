import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DiagramPage, useDiagramPages } from './diagram-page.js';
import { type DiagramProject, exampleProject } from './diagram-project.js';
import type { ThemeName } from './stand-in.js';

const openPanel = useDiagramPages();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const themes: readonly ThemeName[] = ['light', 'dark', 'high-contrast', 'high-contrast-light'];
let cars: DiagramProject;

beforeAll(async () => {
  cars = await exampleProject('car-maker');
  await cars.before('flows.dataflow.yaml', 'flows: {}\n');
});
afterAll(() => cars[Symbol.asyncDispose]());

test.each(themes)('nothing bars a person from the panel under %s', async (theme) => {
  const panel = await openPanel({ theme, width: 1200 });
  await panel.show(await cars.answer());
  expect(await violations(panel), 'drawing').toEqual([]);
  await panel.arrow('Rental bookings').click();
  await panel.page.keyboard.press('/');
  await panel.page.keyboard.type('japan');
  expect(await violations(panel), 'chosen and found').toEqual([]);
  for (const menu of ['views', 'filter', 'export']) {
    await panel.page.locator(`#${menu}-button`).click();
    expect(await violations(panel), menu).toEqual([]);
    await panel.page.keyboard.press('Escape');
  }
  await panel.show(await cars.answer({ time: 'changes' }));
  expect(await violations(panel), 'changes').toEqual([]);
  await panel.page.getByRole('button', { name: 'Show as list' }).click();
  expect(await violations(panel), 'list').toEqual([]);
  await panel.show(await cars.answer({ filter: { text: 'no such flow' } }));
  expect(await violations(panel), 'empty').toEqual([]);
});

test.each([360, 520, 800, 1400])('nothing is clipped in %i pixels, in Chinese', async (width) => {
  await using chinese = await exampleProject('car-maker', 'zh');
  const panel = await openPanel({ language: 'zh-cn', width });
  await panel.show(await chinese.answer());
  await panel.page.locator('.stage .edgeLabel[role=button]').first().focus();
  await panel.page.keyboard.press(' ');
  const wide = `[...document.querySelectorAll('.toolbar, .legend, .details-actions, .details')].filter((one) => one.scrollWidth > one.clientWidth + 1).map((one) => one.className)`;
  expect(await panel.page.evaluate(wide)).toEqual([]);
  expect(await panel.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
});

test('the drawing is told in words too', async () => {
  const panel = await openPanel();
  const message = await cars.answer();
  await panel.show(message);
  expect(await panel.page.locator('#description li').allTextContents()).toEqual(message.drawing.description);
});

/** What axe finds, each with where; what a person must judge is left out. */
async function violations({ page }: DiagramPage): Promise<readonly string[]> {
  await page.evaluate(axe);
  const found: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[] }[] =
    await page.evaluate('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary.split('\n').at(1)?.trim()}`));
}
