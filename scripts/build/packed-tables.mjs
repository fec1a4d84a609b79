import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { pack } from './pack.mjs';
import { textsIn, withoutTexts } from './packed-texts.mjs';
import { privateNamesIn, withPrivateNames } from './private-names.mjs';
import { squeeze } from './squeeze.mjs';
import { unsqueeze } from './unsqueeze.mjs';

const tableFiles = ['law-data', 'format-keys', 'format-tables', 'validators'].map((name) => join('server', 'src', 'engine', 'generated', `${name}.ts`));
const beside = (name) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));

/** How bytes are compressed, and how a bundle undoes it with what its platform has. */
const methods = {
  node: {
    compress: (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS } }),
    decompress: brotliDecompressSync,
    imported: "import { brotliDecompressSync as decompress } from 'node:zlib';",
  },
  browser: {
    compress: squeeze,
    decompress: unsqueeze,
    imported: `import { unsqueeze as decompress } from ${beside('unsqueeze.mjs')};`,
  },
};

/** Plugin: puts what is data and not program into a bundle as one compressed text: the generated tables, and texts in both languages. */
export const packedTables = {
  name: 'packed-tables',
  setup(build) {
    const { platform, minify } = build.initialOptions;
    let found;
    const texts = () => {
      found ??= textsIn('server/src');
      return found;
    };
    let shortNames = new Map();
    build.onStart(() => {
      found = undefined;
      if (minify) shortNames = privateNamesIn('server/src');
    });
    build.onResolve({ filter: /^packed-tables$/ }, () => ({ path: 'packed-tables', namespace: 'packed' }));
    build.onLoad({ filter: /.*/, namespace: 'packed' }, async () => ({ contents: await tablesFor(platform, texts()), resolveDir: process.cwd() }));
    build.onLoad({ filter: /[\\/]server[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!tableFiles.some((file) => path.endsWith(file))) {
        const readable = withoutTexts(source, texts());
        return { contents: minify ? withPrivateNames(readable, shortNames) : readable, loader: 'ts' };
      }
      const names = Object.keys(await exportsOf(source));
      return { contents: `import { tables } from 'packed-tables';\nexport const { ${names.join(', ')} } = tables;` };
    });
  },
};

async function tablesFor(platform, texts) {
  const data = await Promise.all(tableFiles.map(async (path) => exportsOf(readFileSync(path, 'utf8'))));
  return `${methods[platform].imported}
import { unpack } from ${beside('unpack.mjs')};
export { filledText } from ${beside('unpack.mjs')};
export const tables = unpack(${JSON.stringify(packedFor(platform, Object.assign({ texts }, ...data)))}, decompress);
export const packedTexts = tables.texts;`;
}

// Bundles for one platform hold the same.
const last = {};

function packedFor(platform, data) {
  const json = JSON.stringify(data);
  if (last[platform]?.json !== json) last[platform] = { json, packed: pack(data, methods[platform]) };
  return last[platform].packed;
}

/** What a file without imports exports, which is data. */
async function exportsOf(source) {
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  return { ...(await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) };
}
