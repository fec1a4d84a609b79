import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import { transform } from 'esbuild';
import { namedCatalogues } from './named-catalogues.mjs';
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

/**
 * Plugin: puts what is data and not program into a bundle as one compressed text: the generated tables, and texts in both languages.
 *
 * @param folders where the sources of the bundle lie; texts and catalogues that no source there names stay out
 */
export const packedTables = (folders) => ({
  name: 'packed-tables',
  setup(build) {
    const { platform, minify } = build.initialOptions;
    let found;
    const texts = () => {
      found ??= textsIn(folders);
      return found;
    };
    let shortNames = new Map();
    build.onStart(() => {
      found = undefined;
      if (minify) shortNames = privateNamesIn('server/src');
    });
    build.onResolve({ filter: /^packed-tables$/ }, () => ({ path: 'packed-tables', namespace: 'packed' }));
    build.onLoad({ filter: /.*/, namespace: 'packed' }, async () => ({
      contents: await tablesFor(platform, { texts: texts(), folders }),
      resolveDir: process.cwd(),
    }));
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
});

async function tablesFor(platform, { texts, folders }) {
  const exported = await Promise.all(tableFiles.map(async (path) => exportsOf(readFileSync(path, 'utf8'))));
  const { catalogues, ...others } = Object.assign({}, ...exported);
  const data = { texts, ...others, catalogues: namedCatalogues(catalogues, folders) };
  return `${methods[platform].imported}
import { unpack } from ${beside('unpack.mjs')};
export { filledText } from ${beside('unpack.mjs')};
export const tables = unpack(${JSON.stringify(packedFor(platform, data))}, decompress);
export const packedTexts = tables.texts;`;
}

// Most bundles for one platform hold the same.
const packedBefore = new Map();

function packedFor(platform, data) {
  const json = JSON.stringify(data);
  const before = packedBefore.get(platform)?.get(json);
  if (before !== undefined) return before;
  const packed = pack(data, methods[platform]);
  // Of an earlier build nothing is wanted any more.
  packedBefore.set(platform, new Map([...(packedBefore.get(platform) ?? [])].slice(-1)).set(json, packed));
  return packed;
}

/** What a file without imports exports, which is data. */
async function exportsOf(source) {
  const { code } = await transform(source, { loader: 'ts', format: 'esm' });
  return { ...(await import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`)) };
}
