import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DiagramPage, useDiagramPages } from './diagram-page.js';
import { type DiagramProject, exampleProject } from './diagram-project.js';

const openPanel = useDiagramPages();
let chinese: DiagramProject;

beforeAll(async () => {
  chinese = await exampleProject('car-maker', 'zh');
});
afterAll(() => chinese[Symbol.asyncDispose]());

/** Exports a picture as a person would; its bytes. */
async function exported(panel: DiagramPage, entry: string, background: 'white' | 'transparent' | 'theme' = 'white', size = '1'): Promise<Buffer> {
  await panel.page.locator('#export-button').click();
  await panel.page.locator('#export').getByLabel('Size').selectOption(size);
  await panel.page.locator('#export').getByLabel('Background').selectOption(background);
  await panel.page.locator('#export .choice', { hasText: entry }).click();
  await panel.page.waitForFunction(() => Reflect.get(globalThis, 'said').some(({ kind }: { kind: string }) => kind === 'savePicture'));
  const bytes: readonly number[] = await panel.page.evaluate('Array.from(said.find(({ kind }) => kind === "savePicture").bytes)');
  return Buffer.from(bytes);
}

describe('an SVG', () => {
  test('needs nothing else: no styles, scripts or variables of ours, but names of fonts and plain colours', async () => {
    const panel = await openPanel({ theme: 'dark' });
    await panel.show(await chinese.answer());
    const svg = (await exported(panel, 'SVG')).toString('utf8');
    expect(svg).not.toMatch(/var\(|color-mix|color\(|class=|<style|<script|foreignObject|tabindex|aria-|data-/);
    expect(svg).toMatch(/font-family="[^"]*(?:Microsoft YaHei|PingFang SC)/);
    expect(svg).toContain('<title>数据流图（2026-11-22）</title>');
    for (const word of ['启岚工程示例公司', '车辆运行数据', '数据出境安全评估']) expect(svg).toContain(word);
    expect(panel.faults).toEqual([]);
  });

  test('is on white with dark words in a dark theme, unless it is to look as in the editor', async () => {
    const panel = await openPanel({ theme: 'dark' });
    await panel.show(await chinese.answer());
    expect(await cornerOf(panel, await exported(panel, 'SVG'), 'image/svg+xml')).toEqual([255, 255, 255, 255]);
    const other = await openPanel({ theme: 'dark' });
    await other.show(await chinese.answer());
    expect(await cornerOf(other, await exported(other, 'SVG', 'theme'), 'image/svg+xml')).toEqual([31, 31, 31, 255]);
  });

  test('holds all of the drawing, and no word reaches over its box', async () => {
    const panel = await openPanel();
    await panel.show(await chinese.answer());
    const svg = (await exported(panel, 'SVG')).toString('utf8');
    const alone = await await panel.page.context().newPage();
    await alone.setContent(svg);
    const outside: readonly string[] = await alone.evaluate(`(() => {
      const page = document.querySelector('svg').getBoundingClientRect();
      return [...document.querySelectorAll('text')].filter((text) => {
        const inner = text.getBoundingClientRect();
        const frame = text.parentElement.querySelector('rect')?.getBoundingClientRect();
        const holds = (outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
        return inner.width > 0 && !(holds(page) && (!frame || frame.width < 1 || frame.height < 10 || holds(frame)));
      }).map((text) => text.textContent);
    })()`);
    expect(outside).toEqual([]);
  });
});

describe('a PNG', () => {
  test('has the size that was asked for, and nothing behind it where that was asked for', async () => {
    const panel = await openPanel();
    await panel.show(await chinese.answer());
    const small = await exported(panel, 'PNG', 'transparent', '1');
    expect(small.subarray(1, 4).toString()).toBe('PNG');
    expect(await cornerOf(panel, small, 'image/png')).toEqual([0, 0, 0, 0]);
    const other = await openPanel();
    await other.show(await chinese.answer());
    const large = await exported(other, 'PNG', 'white', '3');
    expect(large.readUInt32BE(16)).toBe(3 * small.readUInt32BE(16));
  });
});

test('texts are asked of the server', async () => {
  const panel = await openPanel();
  await panel.show(await chinese.answer());
  await panel.page.locator('#export-button').click();
  await panel.page.locator('#export .choice', { hasText: 'Mermaid text …' }).click();
  expect((await panel.heard('text')).at(-1)).toEqual({ kind: 'text', format: 'mermaid', to: 'file' });
});

/** The pixel in the upper left. */
async function cornerOf({ page }: DiagramPage, bytes: Buffer, type: string): Promise<readonly number[]> {
  return page.evaluate(`(async () => {
    const image = new Image();
    image.src = 'data:${type};base64,${bytes.toString('base64')}';
    await image.decode();
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d');
    context.drawImage(image, 0, 0);
    return [...context.getImageData(2, 2, 1, 1).data];
  })()`);
}
