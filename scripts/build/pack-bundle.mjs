// The making of packs: one bundle for the command line, for a thread of Node and for a worker of a browser, and the files that it wants.
import { copyFileSync } from 'node:fs';
import { buildPackFonts, packFontPackages } from './pack-fonts.mjs';

/** Plugin: the library of workbooks makes its ZIP at once; told to wait for it, it would start workers, which not every place has. */
const zippedAtOnce = {
  name: 'zipped-at-once',
  setup(build) {
    build.onLoad({ filter: /write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js$/ }, () => ({
      contents: "import zipped from './zipToArrayBufferSync.js';\nexport default (files) => Promise.resolve(zipped(files));",
    }));
  },
};

/** What is built, from what the other bundles with the engine in them have in common. */
export function packBundle(shared) {
  return {
    ...shared,
    plugins: [zippedAtOnce, ...shared.plugins],
    platform: 'browser',
    format: 'esm',
    entryPoints: ['server/src/pack/make-pack.ts'],
    outfile: 'dist/pack.js',
  };
}

/** Packages of which files are copied as they are; their licences go along. */
export const packAssetPackages = ['node_modules/@resvg/resvg-wasm', ...packFontPackages];

/** Puts beside the bundle the renderer of pictures and the fonts. */
export async function copyPackAssets() {
  copyFileSync('node_modules/@resvg/resvg-wasm/index_bg.wasm', 'dist/resvg.wasm');
  await buildPackFonts('dist/pack-fonts');
}
