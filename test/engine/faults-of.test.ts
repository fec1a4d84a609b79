import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Validator, validators } from '../../server/src/engine/generated/validators.js';
import { faultsOf } from '../../server/src/engine/model/faults-of.js';

const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, strict: false, strictNumbers: true, verbose: true });
addFormats.default(ajv, ['date']);
for (const name of ['dataflow', 'config', 'lock']) ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')), name);

/** What ajv says against a value with the schema as it was written. */
function saidByAjv(name: string, value: unknown) {
  const validate = ajv.getSchema(name === 'config' || name === 'lock' ? name : `dataflow#/$defs/${name}`);
  if (!validate) throw new Error(`no schema ${name}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, keyword, params, data }) => ({ instancePath, keyword, params, data }));
}

function saidByUs(validator: Validator, value: unknown) {
  const pointer = (path: readonly string[]) => path.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return faultsOf(validator, value).map(({ path, keyword, params, data }) => ({ instancePath: pointer(path), keyword, params, data }));
}

const junk = fc.constantFrom<unknown>(
  null,
  true,
  false,
  0,
  -1,
  1.5,
  2026,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '',
  'unknown',
  'x',
  [],
  ['x', 5],
  {},
  { en: 'x' },
  { 'a/~b': 1 },
);
const dates = fc.oneof(
  fc.constantFrom(
    '2026-02-29',
    '2024-02-29',
    '2100-02-29',
    '2000-02-29',
    '2026-02-31',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-2-3',
    '0000-01-01',
    '2026-01-01 ',
  ),
  fc.date({ noInvalidDate: true, min: new Date('0001-01-01'), max: new Date('9999-12-31') }).map((day) => day.toISOString().slice(0, 10)),
);

/** Values that a validator might be given: most of them nearly right. */
function nearly(validator: Validator): fc.Arbitrary<unknown> {
  const { type = [], properties = {}, patternProperties = {}, additionalProperties, items } = validator;
  const extra = typeof additionalProperties === 'object' ? nearly(additionalProperties) : junk;
  const years = fc.dictionary(fc.constantFrom('2026', '20261', 'x'), fc.oneof(junk, ...Object.values(patternProperties).map(nearly)), { maxKeys: 2 });
  const map = fc
    .tuple(
      fc.record(Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, nearly(inner)])), { requiredKeys: [] }),
      fc.dictionary(fc.constantFrom('extra', 'a/b', '~', 'toString', 'é 数'), extra, { maxKeys: 2 }),
      Object.keys(patternProperties).length > 0 ? years : fc.constant({}),
    )
    .map((parts) => Object.assign({}, ...parts));
  const ofType: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
    object: map,
    array: fc.array(items ? nearly(items) : junk, { maxLength: 3 }),
    string: validator.format ? dates : fc.constantFrom('x', 'unknown', '2026-01-01'),
    integer: fc.integer({ min: -1, max: 3 }),
    number: fc.constantFrom(-0.1, 0, 0.5, 1, 1.1),
  };
  const right = [type].flat().flatMap((one) => ofType[one] ?? []);
  const allowed = [...(validator.enum ?? []), ...('const' in validator ? [validator.const] : [])].map((value) => fc.constant(value));
  return fc.oneof({ arbitrary: junk, weight: 1 }, ...[...right, ...allowed].map((arbitrary) => ({ arbitrary, weight: 4 })));
}

/** By where it stands; what is said of one place keeps its order. */
function placed<T extends { readonly instancePath: string }>(said: readonly T[]) {
  return [...said].sort(({ instancePath: left }, { instancePath: right }) => Number(left > right) - Number(left < right));
}

describe('what is said against each part of a value is what ajv says of the schema:', () => {
  test.each(Object.entries(validators))('%s', (name, validator) => {
    let faulty = 0;
    fc.assert(
      fc.property(nearly(validator), (value) => {
        const ours = saidByUs(validator, value);
        faulty += ours.length;
        expect(placed(ours)).toEqual(placed(saidByAjv(name, value)));
      }),
      { numRuns: 400 },
    );
    expect(faulty).toBeGreaterThan(100);
  });
});
