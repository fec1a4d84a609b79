import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { shortNames } from './short-names.mjs';

const dist = String.raw`node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/]`;
const quickPath = /node_modules[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/;

// What makes text, nodes or plain values of what was read; the engine makes its values itself.
const writing =
  /(?:stringify[\\/]stringify(?:Document|String|Collection|Pair|Number|)|doc[\\/](?:createNode|applyReviver)|nodes[\\/]addPairToJSMap|parse[\\/]cst-(?:stringify|visit))\.js$/;

// The engine asks for one schema by name, and for no tags beyond it.
const schemas = /schema[\\/]tags\.js$/;
const coreAlone = "import { schema } from './core/schema.js';\nexport const coreKnownTags = {};\nexport const getTags = () => schema.slice();";

/** Methods of nodes and documents that look into them, change them or write them: the engine reads their fields. */
const methods = ['clone', 'from', 'add', 'delete', 'get', 'has', 'set', 'addIn', 'deleteIn', 'getIn', 'hasIn', 'setIn', 'hasAllNullValues'];
const writers = ['createAlias', 'createNode', 'createPair', 'toJS', 'toJSON', 'toString', 'tagString'];
const unusedMethods = new RegExp(String.raw`^ {4}(?:static )?(?:${[...methods, ...writers].join('|')})\(.*\) \{\n[\s\S]*?^ {4}\}\n`, 'gm');
const withUnusedMethods = /(?:doc[\\/]Document|nodes[\\/](?:Node|Collection|YAMLMap|YAMLSeq|Pair|Scalar|Alias))\.js$/;
const directives = /doc[\\/]directives\.js$/;
const writersOfDirectives = /^ {4}(?:clone|tagString|toString)\(.*\) \{\n[\s\S]*?^ {4}\}\n/gm;

/** What the engine takes of each of the libraries, and what of them it names. An import of anything else fails the build. */
const readers = {
  yaml: {
    contents: `
      export { isAlias, isMap, isPair, isScalar, isSeq } from './nodes/identity.js';
      export { parseDocument } from './public-api.js';`,
    folder: 'node_modules/yaml/browser/dist',
    files: /\.js$/,
    importer: 'server/src/engine/syntax/yaml-tree.ts',
  },
  quick: {
    contents: "export { CORE_SCHEMA, load } from './js-yaml.mjs';",
    folder: 'node_modules/js-yaml/dist',
    files: /^js-yaml\.mjs$/,
    importer: 'server/src/engine/syntax/fast-value.ts',
  },
};

/** Plugin: takes of the two libraries for YAML what reads it. They write it as well, which nobody asks of them here. */
export const yamlReaders = {
  name: 'yaml-readers',
  setup(build) {
    build.onLoad({ filter: quickPath }, async () => ({ contents: await readerOf('quick') }));
    build.onLoad({ filter: new RegExp(`${dist}index\\.js$`) }, async () => ({ contents: await readerOf('yaml') }));
  },
};

const made = {};

/** A library with nothing but its reader, its properties under short names. */
function readerOf(name) {
  made[name] ??= bundled(readers[name]);
  return made[name];
}

async function bundled({ contents, folder, files, importer }) {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: resolve(folder) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2023',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    write: false,
    mangleProps: shortNames({ folder, files, importer }),
    plugins: [readingAlone],
  });
  return outputFiles[0].text;
}

const readingAlone = {
  name: 'reading-alone',
  setup(build) {
    build.onLoad({ filter: quickPath }, ({ path }) => ({ contents: withoutWords(withoutEffects(readFileSync(path, 'utf8'))) }));
    build.onLoad({ filter: schemas }, () => ({ contents: coreAlone }));
    build.onLoad({ filter: writing }, ({ path }) => ({ contents: refusing(readFileSync(path, 'utf8'), path) }));
    build.onLoad({ filter: withUnusedMethods }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(unusedMethods, '') }));
    build.onLoad({ filter: directives }, ({ path }) => ({ contents: readFileSync(path, 'utf8').replace(writersOfDirectives, '') }));
  },
};

/** Says of every constant of a module that making it does nothing else, so that one nobody uses is left out with all that it needs. */
function withoutEffects(source) {
  const code = source.replace(/\/\*\*[\s\S]*?\*\/\n?/g, '');
  return code.replace(/^(const|let|var) ([\w$]+) = (?!class\b|function\b)([\s\S]*?);\n(?=\S|$)/gm, '$1 $2 = /* @__PURE__ */ (() => ($3))();\n');
}

/** What the quick reader says about a text that it refuses is heard by nobody: `yaml` finds the words. */
function withoutWords(source) {
  const silent = source
    .replace(/\bthrowError(?:\$1)?\(state, (?:"(?:[^"\\\n]|\\.)*"|`[^`\n]*`|err)\)/g, 'throwError()')
    .replace(/^function throwError(?:\$1)?\(state, message\) \{\n[\s\S]*?^\}\n/gm, '')
    .replace(/^var YAMLException = [\s\S]*?^\};\n/m, 'var YAMLException = class extends Error {};\n')
    .replace(/\bYAMLException\.throwAt\(.*\);$/gm, 'throwError();')
    .replace(/\bnew YAMLException\(.*\);$/gm, 'new YAMLException();');
  return `${silent}\nfunction throwError() {\n\tthrow new YAMLException();\n}\n`;
}

/** The functions of a module, all of which refuse. */
function refusing(source, path) {
  const names = /^export \{ ([\w, ]+) \};$/m.exec(source)?.[1].split(', ');
  if (!names) throw new Error(`${path} does not say what it exports`);
  const refusal = "throw new Error('YAML is only read here');";
  return names.map((name) => `export function ${name}() { ${refusal} }`).join('\n');
}
