import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { IGrammar, StateStack } from 'vscode-textmate';

const require = createRequire(import.meta.url);
// Both are CommonJS bundles whose names Node cannot see from a module.
const textmate: typeof import('vscode-textmate') = require('vscode-textmate');
const oniguruma: typeof import('vscode-oniguruma') = require('vscode-oniguruma');

/** A stretch of a line with its scopes, from the outermost, without the suffix that all of ours have. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Colours lines as an editor does: each with what the line above left open. */
export interface Colouring {
  lines(text: string): readonly (readonly Token[])[];
  /** Milliseconds that the slowest line took. */
  slowest(text: string): number;
}

/** Loads a grammar by its scope, from files by scope; `injections` are those that go into it. */
export async function colouring(scope: string, files: Readonly<Record<string, string>>, injections: readonly string[] = []): Promise<Colouring> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM({ data: wasm });
  const registry = new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async (name) => {
      const path = files[name];
      return path === undefined ? null : textmate.parseRawGrammar(path.startsWith('{') ? path : readFileSync(path, 'utf8'), `${name}.json`);
    },
    getInjections: (name) => (name === scope ? [...injections] : undefined),
  });
  const grammar = await registry.loadGrammar(scope);
  if (!grammar) throw new Error(`no grammar for ${scope}`);
  return {
    lines: (text) => coloured(grammar, text).map(({ tokens }) => tokens),
    slowest: (text) => Math.max(...coloured(grammar, text).map(({ took }) => took)),
  };
}

function coloured(grammar: IGrammar, text: string): readonly { readonly tokens: readonly Token[]; readonly took: number }[] {
  let state: StateStack = textmate.INITIAL;
  return text.split('\n').map((line) => {
    const started = performance.now();
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const took = performance.now() - started;
    return {
      took,
      tokens: tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: Math.min(endIndex, line.length), scopes: scopes.map(short) })),
    };
  });
}

const short = (scope: string) => scope.replace(/\.dataflow$/, '');
