import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Picture, Pictures } from '../../../server/src/pack/figures/figure.js';
import { planFigures } from '../../../server/src/pack/figures/plan-figures.js';
import type { Studio } from '../../../server/src/pack/figures/studio.js';
import { Stopped } from '../../../server/src/pack/stopped.js';
import { exampleTexts, sourceFor } from '../record/source-for.js';
import { hostileProject } from './hostile-texts.js';
import { drawn, openTestStudio } from './studio-for-tests.js';

const telemetry = planFigures(sourceFor(exampleTexts('car-maker'), { subject: { filing: 'assessment-telemetry' } }));
let studio: Studio;
let first: Pictures;
let pdf: PDFDocumentProxy;

beforeAll(async () => {
  studio = await openTestStudio();
  first = await drawn(studio, telemetry);
  pdf = await getDocument({ data: first.pdf.slice(), verbosity: 0 }).promise;
});

describe('a drawn figure', () => {
  test('has an SVG whose text is outlines, each held once and used where it occurs', () => {
    for (const { svg } of first.pictures) {
      expect(svg).not.toMatch(/<text|<tspan|font-family|href="(?!#)/);
      const held = [...svg.matchAll(/<path id="([^"]+)" d="M/g)].map(([, id]) => id);
      const used = [...svg.matchAll(/<use xlink:href="#([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(held).size).toBe(held.length);
      expect(new Set(used)).toEqual(new Set(held));
    }
  });

  test('says what it shows to who cannot see it', () => {
    const { svg, description } = only('overview');
    expect(description).toBe(
      '车联网平台 → 启岚工程示例公司（德国），车辆运行数据用于工程分析，数据出境安全评估；启岚工程示例公司（德国） → 布莱特菲尔德云示例公司（美国），已列明，法律文件约定限制',
    );
    expect(svg).toContain(`<title>图 1　数据出境总体流转图</title>\n<desc>${description}</desc>`);
  });

  test('has a PNG of 300 dots per inch that says so', () => {
    const { png, width, height } = only('overview');
    const view = new DataView(png.buffer, png.byteOffset);
    const dots = (millimetres: number) => (millimetres / 25.4) * 300;
    expect(Math.abs(view.getUint32(16) - dots(width))).toBeLessThan(1);
    expect(Math.abs(view.getUint32(20) - dots(height))).toBeLessThan(1.5);
    expect(new TextDecoder().decode(png.subarray(37, 41))).toBe('pHYs');
    expect([view.getUint32(41), view.getUint32(45), view.getUint8(49)]).toEqual([11811, 11811, 1]);
  });

  test('fits A4 turned sideways with the margins of the template and a caption', () => {
    for (const { width, height } of first.pictures) {
      expect(width).toBeCloseTo(232, 0);
      expect(height).toBeLessThanOrEqual(148);
    }
  });

  test('is the same to the byte when it is drawn again', async () => {
    const again = await drawn(studio, telemetry);
    const rest = ({ pictures }: Pictures) => pictures.map(({ png, ...picture }) => ({ ...picture, png: png.length }));
    expect(rest(again)).toEqual(rest(first));
    expect(again.pictures.map(({ png }, index) => Buffer.compare(png, first.pictures[index]?.png ?? Buffer.of()))).toEqual([0, 0, 0, 0]);
    expect(Buffer.compare(again.pdf, first.pdf)).toBe(0);
  });
});

describe('the PDF of all sheets', () => {
  test('has a page and a bookmark for each sheet', async () => {
    const outline = await pdf.getOutline();
    expect(pdf.numPages).toBe(first.pictures.length);
    expect(outline.map(({ title }) => title)).toEqual(first.pictures.map(({ caption }) => caption));
  });

  test('holds its text as text, captions included', async () => {
    for (const [index, { caption }] of first.pictures.entries()) {
      const page = await pdf.getPage(index + 1);
      const { items } = await page.getTextContent();
      const text = items.map((item) => ('str' in item ? item.str : '')).join('');
      expect(text).toContain(caption.replaceAll('　', ' '));
      expect(text).toContain('数据处理者：启岚汽车示例（上海）有限公司');
    }
  });

  test('bears the day of the analysis and no other', async () => {
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: '数据出境流转图', CreationDate: 'D:20261122000000Z', ModDate: 'D:20261122000000Z', Language: 'zh-CN' });
  });
});

describe('drawing', () => {
  test('tells after each sheet and stops before the next when it is told to', async () => {
    const told: string[] = [];
    const drawing = studio.draw(telemetry, 'en', { tell: (done, of) => told.push(`${done}/${of}`), stopped: () => told.length === 2 });
    await expect(drawing).rejects.toThrow(Stopped);
    expect(told).toEqual(['1/4', '2/4']);
  });

  test('draws boxes for characters that no font has and lists them', async () => {
    const source = sourceFor({ 'names.dataflow.yaml': hostileProject(['ꦲꦏ꧀ꦱꦫ', 'ᚠ', '好的 fine']) }, { subject: { filing: 'all' } });
    const { missing, pictures } = await drawn(studio, planFigures(source).slice(0, 1));
    expect(missing).toEqual(['ᚠ', 'ꦏ', 'ꦫ', 'ꦱ', 'ꦲ', '꧀']);
    expect(pictures[0]?.svg).toContain('fill="none" stroke="#1d2733" stroke-width="0.5"');
  });
});

function only(figure: string): Picture {
  const found = first.pictures.find((picture) => picture.figure === figure);
  if (!found) throw new Error(`no ${figure}`);
  return found;
}
