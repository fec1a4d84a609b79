import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { writeHtml } from '../../../server/src/pack/html/write-html.js';
import { longText, samplePaper } from '../docx/sample-paper.js';
import { samplePage } from './sample-page.js';

type Node = DefaultTreeAdapterMap['childNode'];
type Element = DefaultTreeAdapterMap['element'];

const page = samplePage();
const root = parse(page, {
  onParseError: (error) => {
    throw new Error(`${error.code} at line ${error.startLine}`);
  },
});

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function elementsIn(nodes: readonly Node[]): readonly Element[] {
  return nodes.flatMap((node) => (isElement(node) ? [node, ...elementsIn(node.childNodes)] : []));
}

function textOf(nodes: readonly Node[]): string {
  return nodes.map((node) => ('value' in node ? node.value : 'childNodes' in node ? textOf(node.childNodes) : '')).join('');
}

const elements = elementsIn(root.childNodes);
const named = (name: string) => elements.filter(({ tagName }) => tagName === name);
const attribute = ({ attrs }: Element, name: string) => attrs.find((one) => (one.prefix ? `${one.prefix}:${one.name}` : one.name) === name)?.value;
const ids = elements.flatMap((one) => attribute(one, 'id') ?? []);

describe('the page of a pack', () => {
  test('stands alone: it holds no script and names nothing to load', () => {
    expect(named('script')).toEqual([]);
    expect(elements.filter((one) => attribute(one, 'src') !== undefined || one.attrs.some(({ name }) => name.startsWith('on')))).toEqual([]);
    expect(named('link')).toEqual([]);
    expect(page).not.toMatch(/@import|url\((?!#)/);
    const policy = named('meta').find((one) => attribute(one, 'http-equiv') === 'Content-Security-Policy');
    expect(policy && attribute(policy, 'content')).toContain("default-src 'none'");
  });

  test('leaves texts of users as they are', () => {
    expect(named('title').map(({ childNodes }) => textOf(childNodes))).toEqual(['申报材料 </title><script>alert(1)</script>']);
    const all = textOf(root.childNodes);
    expect(all).toContain('<b>"R&D"</b> ]]> \uFFFD\uFFFD \uFFFD شركة المثال للسيارات 2026 👩‍🔧🚗 txt.exe');
    expect(all).toContain(longText);
  });

  test('gives no id twice, and every link inside leads somewhere', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const targets = [...named('a'), ...named('use')].map((one) => attribute(one, 'href') ?? '').filter((href) => href.startsWith('#'));
    expect(targets.length).toBeGreaterThan(15);
    expect(targets.filter((target) => !ids.includes(target.slice(1)))).toEqual([]);
  });

  test('links the files of the pack, and only them', () => {
    const files = named('a')
      .map((one) => attribute(one, 'href') ?? '')
      .filter((href) => !href.startsWith('#'));
    expect(files).toEqual(['./02-%E6%A0%B7%E4%BE%8B%201.docx']);
  });

  test('draws each sheet once and shows it again where papers hold it', () => {
    expect(ids.filter((id) => id.startsWith('sheet-'))).toEqual([
      ...['sheet-overview-1', 'sheet-overview-1-box', 'sheet-overview-2', 'sheet-overview-2-box', 'sheet-scene-1-1', 'sheet-scene-1-1-box'],
    ]);
    expect(named('use')).toHaveLength(6);
    const pictures = elements.filter((one) => attribute(one, 'role') === 'img');
    expect(new Set(pictures.map((one) => attribute(one, 'aria-label')))).toEqual(new Set(['A <box> & more']));
  });

  test('marks blanks with their id, and what is not verified', () => {
    const blanks = named('mark');
    expect(new Set(blanks.map((one) => attribute(one, 'title')))).toEqual(new Set(['paper.day', 'assessment.course', 'handler.registered-address']));
    expect(textOf(blanks)).toMatch(/^【待填：/);
    expect(textOf(root.childNodes)).toContain('自评估报告模板（未核实）');
  });

  test('names tables and the heads of their rows and columns', () => {
    expect(named('caption').map(({ childNodes }) => textOf(childNodes))).toContain('表 1　拟出境数据清单');
    expect(named('th').map((one) => attribute(one, 'scope'))).not.toContain(undefined);
  });

  test('leads to every paper and its first headings', () => {
    const nav = named('nav')[0];
    const entries = nav ? elementsIn(nav.childNodes).filter(({ tagName }) => tagName === 'a') : [];
    expect(entries.map(({ childNodes }) => textOf(childNodes))).toEqual([
      ...['目录与状态', '一、材料', '附图', '图 1', '图 2'],
      ...['数据出境风险自评估报告（样例）', '一、自评估工作情况', '二、数据出境总体流转图'],
      ...['申报表 <script>alert(1)</script>', '一、自评估工作情况', '二、数据出境总体流转图'],
    ]);
  });

  test('is the same text whenever it is written', () => {
    expect(samplePage()).toBe(page);
  });

  test('says in which language it and each paper is written', () => {
    const mixed = writeHtml({ title: 'a', language: 'en', papers: [samplePaper('zh')], pictures: [], index: [], made: { day: '2026-11-23' } });
    expect(mixed).toContain('<html lang="en">');
    expect(mixed).toContain('<article lang="zh-CN"');
    expect(mixed).toContain('Skip to content');
    expect(mixed).not.toContain('id="figures"');
  });
});
