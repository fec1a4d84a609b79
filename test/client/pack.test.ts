import { describe, expect, test } from 'vitest';
import { manifestDigests } from '../../client/src/pack/manifest-digests.js';
import { orderedSubject, packSubject } from '../../client/src/pack/pack-subject.js';

const manifest = { manifest: 1, program: { name: 'dataflow-compliance', version: '1.0.0' }, outputs: [{ path: 'index.md', sha256: 'ab' }] };

describe('the manifest of a folder', () => {
  test('tells the digests of its files', () => {
    expect(manifestDigests(JSON.stringify(manifest))).toEqual(new Map([['index.md', 'ab']]));
  });

  test.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{"name": "a web page", "start_url": "/"}',
    JSON.stringify({ ...manifest, program: 'dataflow-compliance' }),
    JSON.stringify({ ...manifest, program: { name: 'another' } }),
    JSON.stringify({ ...manifest, outputs: undefined }),
  ])('that another program wrote is none: %s', (text) => {
    expect(manifestDigests(text)).toBeUndefined();
  });
});

describe('what a pack is made of', () => {
  test.each([
    ['a row of the tree', [{ kind: 'definition', uri: 'file:///p', address: 'filings.a', copy: 0 }], { uri: 'file:///p', address: 'filings.a' }],
    ['a caller', ['file:///p', 'exporters.b'], { uri: 'file:///p', address: 'exporters.b' }],
  ])('is named by %s', (_, given, subject) => {
    expect(packSubject(given)).toEqual(subject);
  });

  test.each([[], [undefined], [null], ['file:///p'], [{ uri: 'file:///p' }], [{ uri: 'file:///p', address: 'flows.f' }], [{ uri: 7, address: 'filings.' }]])(
    'is asked for where nobody names it: %j',
    (...given) => {
      expect(packSubject(given)).toBeUndefined();
    },
  );

  test('is ordered by its id, dots and all', () => {
    expect(orderedSubject({ uri: '', address: 'filings.a.b' })).toEqual({ filing: 'a.b' });
    expect(orderedSubject({ uri: '', address: 'exporters.a' })).toEqual({ exporter: 'a' });
  });
});
