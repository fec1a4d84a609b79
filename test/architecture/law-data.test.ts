import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { catalogues, regimes, rules } from '../../server/src/engine/index.js';
import { isoCountries, isoRegions } from './iso-codes.js';

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const schema = (name: string): object => JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
const yamlIn = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.yaml'));

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strictTypes: false, strictRequired: false });
addFormats.default(ajv, ['date', 'uri']);
ajv.addSchema(schema('regime'), 'regime');
ajv.addSchema(schema('catalogue'), 'catalogue');

/** What the schema says against a file, as lines; empty where it fits. */
function faults(path: string, ref: string): readonly string[] {
  const validate = ajv.getSchema(ref);
  if (!validate) return [`no schema ${ref}`];
  validate(read(path));
  return (validate.errors ?? []).map(({ instancePath, message }) => `${path}${instancePath}: ${message}`);
}

interface Part {
  readonly at: string;
  readonly key: string;
  readonly value: unknown;
}

/** Every part of the data with the way to it. */
function partsOf(value: unknown, at: string, key = ''): readonly Part[] {
  const inner = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [{ at, key, value }, ...inner.flatMap(([name, part]) => partsOf(part, `${at}/${name}`, name))];
}

const parts = [...partsOf(catalogues, 'catalogues'), ...regimes.flatMap((regime) => partsOf(regime, regime.id))];
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
const words = (value: unknown): readonly string[] => (Array.isArray(value) ? value : [value]).filter((word) => typeof word === 'string');
const named = (key: string) => parts.filter((part) => part.key === key).flatMap(({ at, value }) => words(value).map((id) => ({ at, id })));
const unknownIds = (found: readonly { at: string; id: string }[], known: object) =>
  found.flatMap(({ at, id }) => (Object.hasOwn(known, id) ? [] : [`${at}: ${id}`]));
const ruleIds = Object.fromEntries(rules.map(({ id }) => [id, true]));

describe('the law data', () => {
  test.each(yamlIn('schemas/regimes'))('regime %s fits its schema', (name) => {
    expect(faults(`schemas/regimes/${name}`, 'regime')).toEqual([]);
  });

  test.each(yamlIn('schemas/catalogues'))('catalogue %s fits its schema', (name) => {
    expect(faults(`schemas/catalogues/${name}`, `catalogue#/$defs/${basename(name, '.yaml')}`)).toEqual([]);
  });

  test('every regime has the name of its file', () => {
    expect(regimes.map(({ id }) => `${id}.yaml`)).toEqual(yamlIn('schemas/regimes').sort());
  });

  test('every text is in both languages', () => {
    const texts = parts.filter(({ value }) => isRecord(value) && ('en' in value || 'zh' in value));
    const lacking = texts.filter(({ value }) => {
      const { en, zh } = isRecord(value) ? value : {};
      // The number of a standard is the same in every language.
      return typeof en !== 'string' || en.trim() === '' || typeof zh !== 'string' || !/\p{Script=Han}|^GB(?:\/T)? \d/u.test(zh);
    });
    expect(texts.length).toBeGreaterThan(0);
    expect(lacking.map(({ at }) => at)).toEqual([]);
  });

  test('every fact of a regime says how sure it is', () => {
    const facts = parts.filter(
      ({ at, value }) => isRecord(value) && 'provisions' in value && regimes.some(({ id }) => at.startsWith(`${id}/`) && !at.startsWith(`${id}/rules/`)),
    );
    expect(facts.length).toBeGreaterThan(0);
    expect(facts.filter(({ value }) => isRecord(value) && value['confidence'] === undefined).map(({ at }) => at)).toEqual([]);
  });

  test('what is not verified says so in a note', () => {
    const entries = ['sources', 'provisions', 'sectors', 'sensitive-kinds', 'pilot-zones', 'terms', 'documents', 'stages', 'exemptions'] as const;
    const silent = entries.flatMap((name) =>
      Object.entries<{ confidence: string; note?: unknown }>(catalogues[name]).filter(
        ([, entry]) => entry.confidence === 'unverified' && entry.note === undefined,
      ),
    );
    expect(silent.map(([id]) => id)).toEqual([]);
  });
});

describe('every name in the law data exists:', () => {
  test('provisions', () => {
    expect(unknownIds(named('provisions'), catalogues.provisions)).toEqual([]);
  });

  test('sources', () => {
    expect(unknownIds(named('source'), catalogues.sources)).toEqual([]);
  });

  test('stages', () => {
    const used = regimes.flatMap(({ id, stages }) => Object.values(stages ?? {}).flatMap((list) => list.map((stage) => ({ at: id, id: stage }))));
    expect(unknownIds([...used, ...named('partOf')], catalogues.stages)).toEqual([]);
  });

  test('documents', () => {
    const lists = regimes.flatMap(({ id, documents }) =>
      Object.values(documents ?? {}).flatMap(({ mandatory, supporting }) => [...mandatory, ...supporting].map((one) => ({ at: id, id: one }))),
    );
    expect(unknownIds(lists, catalogues.documents)).toEqual([]);
  });

  test('exemptions', () => {
    const claimed = regimes.flatMap(({ id, exemptions }) => Object.keys(exemptions).map((one) => ({ at: id, id: one })));
    expect(unknownIds([...claimed, ...named('exemption')], catalogues.exemptions)).toEqual([]);
  });

  test('rules, in bindings and as the finding of a decision', () => {
    const bound = regimes.flatMap((regime) => Object.keys(regime.rules).map((one) => ({ at: regime.id, id: one })));
    expect(unknownIds([...bound, ...named('finding')], ruleIds)).toEqual([]);
  });

  test('regions of pilot zones', () => {
    expect(unknownIds(named('region'), catalogues.places.regions)).toEqual([]);
  });
});

describe('the order of decision', () => {
  test.each(regimes)('$id names each decision once and always comes to an end', ({ decisions }) => {
    const ids = decisions.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const last = decisions.filter(({ when }) => 'always' in when);
    // Without a gap: the last decisions follow each other in time, and the first and the last of them are open.
    const ordered = last.sort((left, right) => (left.from ?? '').localeCompare(right.from ?? ''));
    expect(ordered[0]?.from).toBeUndefined();
    expect(ordered.at(-1)?.until).toBeUndefined();
    for (const [index, { until }] of ordered.slice(0, -1).entries()) {
      const next = new Date(`${until}T00:00:00Z`).getTime() + 86_400_000;
      expect(new Date(next).toISOString().slice(0, 10)).toBe(ordered[index + 1]?.from);
    }
  });

  test('no day has two regimes of its own', () => {
    const dated = regimes.filter(({ choice }) => choice === 'by-date').sort((left, right) => (left.inForce.from ?? '').localeCompare(right.inForce.from ?? ''));
    for (const [index, { inForce }] of dated.slice(0, -1).entries()) expect((inForce.until ?? '9999') < (dated[index + 1]?.inForce.from ?? '')).toBe(true);
  });
});

describe('places and addresses', () => {
  test('every country and region of ISO 3166-1 is there, and no other', () => {
    expect(Object.keys(catalogues.places.countries).sort()).toEqual([...isoCountries].sort());
  });

  test('every province of ISO 3166-2 is there; what stands outside the mainland is an alias', () => {
    expect(Object.keys(catalogues.places.regions).sort()).toEqual([...isoRegions].sort());
    expect(Object.values(catalogues.places.aliases).sort()).toEqual([...catalogues.places.outsideMainland.codes].sort());
  });

  test('every address is one of an authority', () => {
    const urls = named('url');
    const odd = urls.filter(({ id }) => !/^https?:$/.test(new URL(id).protocol) || !new URL(id).hostname.endsWith('.gov.cn'));
    expect(urls.length).toBeGreaterThan(0);
    expect(odd).toEqual([]);
  });
});
