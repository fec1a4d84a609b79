import { readFileSync } from 'node:fs';

/**
 * Plugin: reads the modules of the protocol's library as what they were compiled from. They come as CommonJS, of which a bundle
 * takes all; as ES modules it takes only the requests that the server knows.
 */
export const protocolModules = {
  name: 'protocol-modules',
  setup(build) {
    build.onLoad({ filter: /node_modules\/(?:vscode-jsonrpc|vscode-languageserver-(?:protocol|types))\/.*\.js$/ }, ({ path }) => ({
      contents: esModule(readFileSync(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

// What the TypeScript compiler writes around a module, at the beginning of a line each.
const helper = /^var __\w+ = \(this && this\.__\w+\) \|\|[\s\S]*?^\}\)*(?:\(\))?;\n/gm;
const marks = /^(?:"use strict";|Object\.defineProperty\(exports, "__esModule".*|exports\.\w+ = (?:exports\.\w+ = )*void 0;)\n/gm;
const imported = /^(?:const|var) (\w+) = (?:__import(?:Star|Default)\()?require\("([^"]+)"\)\)?;$/gm;
const passedOn = /^Object\.defineProperty\(exports, "(\w+)", \{ enumerable: true, get: function \(\) \{ return (\w+)\.(\w+); \} \}\);$/gm;
const namespace = /^(export )?var (\w+);\n((?:\/\*[\s\S]*?\*\/\n)?)\(function \(\2\) \{\n([\s\S]*?)^\}\)\(\2 \|\| \((?:exports\.\2 = )?\2 = \{\}\)\);$/gm;

/** A module as TypeScript compiled it to CommonJS, written as an ES module; one that already is stays, but for its namespaces. */
function esModule(text, path) {
  const paths = new Map([...text.matchAll(imported)].map(([, name, from]) => [name, from]));
  const exported = new Set();
  const written = text
    .replace(helper, '')
    .replace(marks, '')
    .replace(imported, "import * as $1 from '$2';")
    .replace(passedOn, (_, name, from, its) => `export { ${its} as ${name} } from '${paths.get(from)}';`)
    .replace(/^__exportStar\(require\("([^"]+)"\), exports\);$/gm, "export * from '$1';")
    // What generators of clients and servers read of a request.
    .replace(/^ {4}\w+\.(?:messageDirection|capabilities) = .*;\n/gm, '')
    // Nobody but its name needs the object of a namespace, so an unused one may go.
    .replace(namespace, (whole, prefix, name, comment, body) => {
      if (whole.includes(`exports.${name} = `)) exported.add(name);
      return `${comment}${prefix ?? ''}var ${name} = /* @__PURE__ */ (function (${name}) {\n${body}return ${name};\n})({});`;
    })
    .replace(/\(exports\.(\w+) = \1 = \{\}\)/g, (_, name) => {
      exported.add(name);
      return `(${name} = {})`;
    })
    .replace(/^exports\.default = (\w+);$/gm, 'export { $1 as default };')
    .replace(/^exports\.(\w+) = \1;$/gm, (_, name) => {
      exported.add(name);
      return '';
    })
    .replace(/^exports\.(\w+) = /gm, 'export const $1 = ')
    .replace(/\bexports\.(\w+)/g, '$1');
  const left = /\bexports\b|\brequire\(|__exportStar/.exec(written.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, ''));
  if (left) throw new Error(`${path}: \`${left[0]}\` is left over; its compiler writes modules otherwise now`);
  return `${written}\n${exported.size > 0 ? `export { ${[...exported].join(', ')} };\n` : ''}`;
}
