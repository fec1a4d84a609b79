import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogues, rules } from '../../../server/src/engine/index.js';
import { filesBelow } from '../../architecture/source.js';

const sources = filesBelow('server/src/pack', '.ts').map((path) => readFileSync(path, 'utf8'));
const entry = /'((?:assessment|handler|category|scene|transfer|exemption|recipient|agreement)-[a-z-]+)'/g;
const asked = new Set(sources.flatMap((text) => [...text.matchAll(entry)].flatMap(([, id]) => id ?? [])));
const known = Object.keys(catalogues['report-guidance']);

describe('the guidance of blanks', () => {
  test('has no entry that no report asks for', () => {
    expect(known.filter((id) => !asked.has(id))).toEqual([]);
  });

  test('rests on provisions of the catalogue', () => {
    const named = Object.values(catalogues['report-guidance']).flatMap(({ provisions }) => provisions);
    expect(named.filter((id) => catalogues.provisions[id] === undefined)).toEqual([]);
  });

  test('is a whole sentence in both languages', () => {
    const broken = Object.entries(catalogues['report-guidance']).filter(([, { gist }]) => !gist.en.endsWith('.') || !gist.zh.endsWith('。'));
    expect(broken.map(([id]) => id)).toEqual([]);
  });
});

describe('the headings of reports', () => {
  const headings = Object.entries(catalogues['pipia-headings']);

  test('name rules that there are', () => {
    const ids = new Set(rules.map(({ id }) => id));
    expect(headings.flatMap(([, heading]) => heading.rules ?? []).filter((rule) => !ids.has(rule))).toEqual([]);
  });

  test('take each rule once in a report', () => {
    const taken = headings.flatMap(([, heading]) => (heading.rules ?? []).map((rule) => `${heading.document} ${rule}`));
    expect(taken.filter((one, index) => taken.indexOf(one) !== index)).toEqual([]);
  });
});
