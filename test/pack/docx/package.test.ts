import { beforeAll, describe, expect, test } from 'vitest';
import { catalogues } from '../../../server/src/engine/index.js';
import { writeDocx } from '../../../server/src/pack/docx/write-docx.js';
import { elementsIn, partOf, pathsOf } from './docx-parts.js';
import { samplePaper, samplePictures } from './sample-paper.js';
import { schemaOrder } from './schema-order.js';

const day = { day: '2026-11-23' };
const layout = catalogues['paper-layout'];
let docx: Uint8Array;
let xmlPaths: readonly string[];

beforeAll(async () => {
  docx = await writeDocx(samplePaper('zh', 'form'), samplePictures('zh'), layout, day);
  xmlPaths = pathsOf(docx).filter((path) => !path.endsWith('.png'));
});

/** The part that a relationship leads to. */
function targetOf(path: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return `${folder}${target}`;
}

describe('the package of a paper', () => {
  test('has parts that are all well-formed, without any control character', () => {
    expect(xmlPaths.length).toBeGreaterThan(10);
    for (const path of xmlPaths) expect(() => partOf(docx, path), path).not.toThrow();
  });

  test('has relationships that all lead to a part', () => {
    const paths = new Set(pathsOf(docx));
    const relations = xmlPaths
      .filter((path) => path.endsWith('.rels'))
      .flatMap((path) => elementsIn(partOf(docx, path), 'Relationship').map(({ attributes }) => targetOf(path, attributes['Target'] ?? '')));
    expect(relations).toContain('word/document.xml');
    expect(relations.filter((target) => !paths.has(target))).toEqual([]);
  });

  test('uses only relationships that exist', () => {
    const known = new Set(elementsIn(partOf(docx, 'word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => attributes['Id']));
    const body = partOf(docx, 'word/document.xml');
    const used = ['w:headerReference', 'w:footerReference'].flatMap((name) => elementsIn(body, name).map(({ attributes }) => attributes['r:id']));
    const images = elementsIn(body, 'a:blip').map(({ attributes }) => attributes['r:embed']);
    expect(images).toHaveLength(3);
    expect([...used, ...images].filter((id) => !known.has(id))).toEqual([]);
  });

  test('tells the type of every part', () => {
    const types = partOf(docx, '[Content_Types].xml');
    const endings = new Set(elementsIn(types, 'Default').map(({ attributes }) => attributes['Extension']));
    const parts = new Set(elementsIn(types, 'Override').map(({ attributes }) => attributes['PartName']));
    const untold = pathsOf(docx).filter((path) => !parts.has(`/${path}`) && !endings.has(path.split('.').at(-1)));
    expect(untold.filter((path) => path !== '[Content_Types].xml')).toEqual([]);
    expect([...parts].filter((part) => !pathsOf(docx).includes(`${part}`.slice(1)))).toEqual([]);
  });

  test.each(['wp:docPr', 'w:bookmarkStart', 'w:sdt'])('gives every %s an id of its own', (name) => {
    const body = partOf(docx, 'word/document.xml');
    const ids = elementsIn(body, name).map((one) =>
      name === 'w:sdt' ? elementsIn(one, 'w:id')[0]?.attributes['w:val'] : (one.attributes['id'] ?? one.attributes['w:id']),
    );
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain(undefined);
  });

  test.each(Object.keys(schemaOrder))('writes the properties in %s in the order of the schema', (name) => {
    const order = schemaOrder[name] ?? [];
    const found = ['word/document.xml', 'word/styles.xml', 'word/numbering.xml', 'word/header1.xml'].flatMap((path) => elementsIn(partOf(docx, path), name));
    expect(found.length).toBeGreaterThan(0);
    for (const { children } of found) {
      const places = children.map((child) => order.indexOf(child.name.slice(2)));
      expect(places, children.map((child) => child.name).join(' ')).not.toContain(-1);
      expect([...places].sort((left, right) => left - right)).toEqual(places);
    }
  });

  test('ends every cell with a paragraph, and keeps two tables apart', () => {
    const body = partOf(docx, 'word/document.xml').children[0];
    if (!body) throw new Error('no body');
    expect(elementsIn(body, 'w:tc').map(({ children }) => children.at(-1)?.name)).not.toContain('w:tbl');
    const names = body.children.map(({ name }) => name);
    expect(names.filter((name, index) => name === 'w:tbl' && names[index + 1] === 'w:tbl')).toEqual([]);
    expect(names.at(-1)).toBe('w:sectPr');
  });

  test('is the same to the last byte whenever it is written', async () => {
    const again = await writeDocx(samplePaper('zh', 'form'), samplePictures('zh'), layout, day);
    expect(Buffer.compare(again, docx)).toBe(0);
  });

  test('says who made it, when, and what it is', () => {
    const core = partOf(docx, 'docProps/core.xml');
    expect(elementsIn(core, 'dc:creator')[0]?.text).toMatch(/^Dataflow Compliance \d/);
    expect(elementsIn(core, 'dc:title')[0]?.text).toBe('数据出境风险自评估报告（样例）');
    expect(elementsIn(core, 'dcterms:created')[0]?.text).toBe('2026-11-23T00:00:00Z');
    expect(elementsIn(core, 'dc:language')[0]?.text).toBe('zh-CN');
  });

  test('asks nothing when it is opened', () => {
    expect(elementsIn(partOf(docx, 'word/settings.xml'), 'w:updateFields')[0]?.attributes['w:val']).toBe('false');
    expect(elementsIn(partOf(docx, 'word/document.xml'), 'w:fldChar').filter(({ attributes }) => attributes['w:dirty'] === 'true')).toEqual([]);
  });
});
