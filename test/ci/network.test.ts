import { expect, test } from 'vitest';
import { filesBelow, loadsOf, readSource } from '../architecture/source.js';

const sources = [...filesBelow('server/src', '.ts'), ...filesBelow('client', '.ts')];
const host = 'server/src/ci/code-host.ts';

test('one file asks another machine for something', () => {
  const asks = (path: string) => /(?<!\.|async )\bfetch\(|\bnew (?:WebSocket|XMLHttpRequest|EventSource)\b|\bsendBeacon\b/.test(readSource(path).code);
  expect(sources.filter(asks)).toEqual([host]);
  expect(sources.filter((path) => loadsOf(path).some((name) => /^node:(?:https?|http2|tls|dgram)$/.test(name)))).toEqual([]);
});

test('only what builds run reaches it', () => {
  const outside = sources.filter((path) => !path.startsWith('server/src/ci/'));
  expect(outside.filter((path) => loadsOf(path).some((name) => /(?:^|\/)ci\//.test(name)))).toEqual([]);
});
