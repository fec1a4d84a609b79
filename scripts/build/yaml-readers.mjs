import { readFileSync } from 'node:fs';

// What makes text, nodes or plain values of what was read; the engine makes its values itself.
const writing =
  /node_modules[\\/]yaml[\\/]browser[\\/]dist[\\/](?:stringify[\\/]stringify(?:Document|String|Collection|Pair|)|doc[\\/](?:createNode|applyReviver)|nodes[\\/]addPairToJSMap)\.js$/;

/** Plugin: takes of the two libraries for YAML what reads it. They write it as well, which nobody asks of them here. */
export const yamlReaders = {
  name: 'yaml-readers',
  setup(build) {
    build.onLoad({ filter: /node_modules[\\/]js-yaml[\\/]dist[\\/]js-yaml\.mjs$/ }, ({ path }) => ({ contents: withoutEffects(readFileSync(path, 'utf8')) }));
    build.onLoad({ filter: writing }, ({ path }) => ({ contents: refusing(readFileSync(path, 'utf8'), path) }));
  },
};

/** Says of every constant of a module that making it does nothing else, so that one nobody uses is left out with all that it needs. */
function withoutEffects(source) {
  const code = source.replace(/\/\*\*[\s\S]*?\*\/\n?/g, '');
  return code.replace(/^(const|let|var) ([\w$]+) = (?!class\b|function\b)([\s\S]*?);\n(?=\S|$)/gm, '$1 $2 = /* @__PURE__ */ (() => ($3))();\n');
}

/** The functions of a module, all of which refuse. */
function refusing(source, path) {
  const names = /^export \{ ([\w, ]+) \};$/m.exec(source)?.[1].split(', ');
  if (!names) throw new Error(`${path} does not say what it exports`);
  const refusal = "throw new Error('YAML is only read here');";
  return names.map((name) => `export function ${name}() { ${refusal} }`).join('\n');
}
