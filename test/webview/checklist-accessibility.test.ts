import axe from 'axe-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { exampleContent, type ProjectContent } from './checklist-content.js';
import { type StandIn, type ThemeName, usePages } from './stand-in.js';

const openPage = usePages();
const themes: readonly ThemeName[] = ['light', 'dark', 'high-contrast', 'high-contrast-light'];
const contents = new Map<string, ProjectContent>();

beforeAll(async () => {
  contents.set('en', await exampleContent('car-maker', 'en'));
  contents.set('zh-cn', await exampleContent('car-maker', 'zh'));
});

function content(language: string): ProjectContent {
  const found = contents.get(language);
  if (!found) throw new Error(language);
  return found;
}

/** What axe finds, each with where; what a person must judge is left out. */
async function violations({ page }: StandIn): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[]; readonly failureSummary: string }[] }[] =
    await page.evaluate('axe.run().then(({ violations }) => violations)');
  return found.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary.split('\n').at(1)?.trim()}`));
}

/** Opens whatever can be opened, what lies inside included. */
async function openAll({ page }: StandIn): Promise<void> {
  const closed = `[...document.querySelectorAll('details:not([open]) > summary, .expander[aria-expanded="false"]')]`;
  for (let left = 1; left > 0; ) left = await page.evaluate(`(() => { const all = ${closed}; for (const one of all) one.click(); return all.length; })()`);
}

/** What reaches beyond the page, or is cut off where its element ends. */
async function clipped({ page }: StandIn): Promise<readonly string[]> {
  return page.evaluate(`[...document.querySelectorAll('body *:not(.for-readers)')]
    .filter((one) => !one.closest('.matrix, .progress, .track'))
    .filter((one) => {
      const { left, right } = one.getBoundingClientRect();
      const cut = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
      return cut || left < -1 || right > innerWidth + 1;
    })
    .map((one) => one.className + ' ' + one.textContent.trim().slice(0, 40))`);
}

describe.each(['en', 'zh-cn'] as const)('in %s', (language) => {
  test.each(themes)('nothing bars a person from the side bar or from a filing under %s', async (theme) => {
    const standIn = await openPage({ bundle: 'checklist', language, theme });
    for (const told of [content(language).overview, content(language).filing('assessment-survey')]) {
      await standIn.page.setViewportSize({ width: told.show === 'overview' ? 300 : 1000, height: 900 });
      await standIn.tell(told);
      await openAll(standIn);
      expect(await violations(standIn), told.show).toEqual([]);
    }
    expect(standIn.faults).toEqual([]);
  });

  test('nothing is clipped, however narrow or wide the page is', async () => {
    const standIn = await openPage({ bundle: 'checklist', language });
    for (const told of [content(language).overview, content(language).filing('assessment-survey'), content(language).filing('contract-tansei')]) {
      await standIn.tell(told);
      for (const width of [250, 320, 480, 760, 940, 1400]) {
        await standIn.page.setViewportSize({ width, height: 900 });
        expect(await clipped(standIn), `${told.show} in ${width}`).toEqual([]);
        expect(await standIn.page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')).toBe(0);
      }
    }
  });
});
