import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, getChromium } from '../../../scripts/editor/get-chromium.mjs';
import { samplePage } from './sample-page.js';

let browser: Browser;
const html = samplePage();

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: getChromium(() => undefined), args: chromiumArguments });
});
afterAll(() => browser.close());

interface Opened {
  readonly page: Page;
  /** What the page asked for or complained of. */
  readonly faults: readonly string[];
}

async function open(options: BrowserContextOptions = {}): Promise<Opened> {
  const page = await (await browser.newContext({ viewport: { width: 1200, height: 900 }, ...options })).newPage();
  const faults: string[] = [];
  page.on('console', (message) => faults.push(message.text()));
  page.on('request', (request) => faults.push(request.url()));
  await page.setContent(html);
  return { page, faults };
}

/** What axe finds, each with where. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found: readonly { readonly id: string; readonly nodes: readonly { readonly target: readonly string[] }[] }[] = await page.evaluate(
    'axe.run().then(({ violations }) => violations)',
  );
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`));
}

const beyond = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

describe('the page of a pack in a browser', () => {
  test.each<[string, BrowserContextOptions]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { forcedColors: 'active' }],
    ['narrow', { viewport: { width: 320, height: 700 } }],
  ])('bars nobody when it is %s, is not wider than the window, and asks for nothing', async (_name, options) => {
    const { page, faults } = await open(options);
    await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true");
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(beyond)).toBe(0);
    expect(faults).toEqual([]);
  });

  test('can be narrowed to what is to be filled in, without a script', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    const rows = page.locator('#paper-form-3 ~ .room tbody tr');
    expect(await rows.count()).toBe(34);
    await page.locator('#blanks-only').check();
    const seen = await page.locator('article[aria-labelledby=paper-form] tbody tr:visible').allInnerTexts();
    expect(seen.map((row) => row.trim().split(/\s+/).join(' '))).toEqual(['说明 【待填：请填写营业执照上的注册地址】']);
  });

  test('shows in a paper the sheets that are drawn under the figures', async () => {
    const { page } = await open();
    const within = 'article[aria-labelledby=paper-form] figure svg';
    await page.locator(within).first().scrollIntoViewIfNeeded();
    const sizes: { readonly width: number; readonly height: number } = await page.evaluate(
      `document.querySelector('${within} use').getBoundingClientRect().toJSON()`,
    );
    expect(sizes.width).toBeGreaterThan(300);
    expect(Math.abs(sizes.width / sizes.height - 110 / 50)).toBeLessThan(0.3);
  });

  test('is printed on A4, without its navigation', async () => {
    const { page } = await open();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('nav').isVisible()).toBe(false);
    const printed = await page.pdf({ preferCSSPageSize: true });
    expect(printed.toString('latin1')).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
