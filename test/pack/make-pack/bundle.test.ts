import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the bundle runs in Node and in a browser alike: it imports nothing, and nothing of Node', async () => {
  const options = { bundle: true, write: false, platform: 'neutral', logLevel: 'silent' } as const;
  const { metafile } = await build({ ...options, entryPoints: ['dist/pack.js'], external: ['*'], metafile: true });
  const { inputs } = metafile;
  expect(Object.keys(inputs)).toEqual(['dist/pack.js']);
  expect(inputs['dist/pack.js']?.imports).toEqual([]);
});

test('it gives the making of packs and how it ends when it is stopped, and no more', async () => {
  const bundle: object = await import(pathToFileURL(resolve('dist/pack.js')).href);
  expect(Object.keys(bundle).sort()).toEqual(['Stopped', 'makePack']);
});
