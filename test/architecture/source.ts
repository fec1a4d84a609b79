import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A source file with its texts apart from its code; comments are in neither. */
export interface Source {
  readonly path: string;
  readonly lines: number;
  /** The code, with the inside of every text blanked. */
  readonly code: string;
  readonly texts: readonly { readonly text: string; readonly line: number }[];
}

/** Every file of a folder and below whose name ends so; generated files are left out. */
export function filesBelow(folder: string, ...endings: readonly string[]): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => endings.some((ending) => path.endsWith(ending)) && !path.includes('/generated/') && !path.includes('/node_modules/'))
    .sort();
}

// A comment; a text in one of three quotes; a regular expression, which can only stand where a value begins.
const pieces =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`|(?<=[=(,:[!&|?{};>]\s*|return )\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*|[{}]/g;

/** Reads a file. Templates are texts too; what stands in their `${}` is code. */
export function readSource(path: string): Source {
  const source = readFileSync(path, 'utf8');
  const texts: { text: string; line: number }[] = [];
  const code = source.split('');
  // Depths of braces at which an open template goes on.
  const templates: number[] = [];
  let depth = 0;
  const blank = (from: number, to: number) => code.fill(' ', from, to);
  const keep = (from: number, to: number) => {
    texts.push({ text: source.slice(from, to), line: source.slice(0, from).split('\n').length });
    blank(from, to);
  };
  const restOfTemplate = (from: number): number => {
    for (let at = from; at < source.length; at++) {
      if (source[at] === '\\') at++;
      else if (source[at] === '`' || source.startsWith('${', at)) {
        keep(from, at);
        if (source[at] === '`') return at + 1;
        templates.push(depth++);
        return at + 2;
      }
    }
    return source.length;
  };
  pieces.lastIndex = 0;
  for (let found = pieces.exec(source); found; found = pieces.exec(source)) {
    const [piece] = found;
    const end = found.index + piece.length;
    if (piece === '`') pieces.lastIndex = restOfTemplate(end);
    else if (piece === '{') depth++;
    else if (piece === '}') {
      depth--;
      if (templates.at(-1) === depth) {
        templates.pop();
        pieces.lastIndex = restOfTemplate(end);
      }
    } else if (piece.startsWith('/')) blank(found.index, end);
    else keep(found.index + 1, end - 1);
  }
  return { path, lines: source.trimEnd().split('\n').length, code: code.join(''), texts };
}

/** What a file imports, types included, as written. */
export function importsOf(path: string): readonly string[] {
  return importsIn(readFileSync(path, 'utf8'));
}

function importsIn(source: string): readonly string[] {
  const found = source.matchAll(/^(?:import|export)\b[^'"`;]*?from\s*['"]([^'"]+)['"]|^import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/gm);
  return [...found].flatMap(([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? []);
}

/** What a file imports to run: types are gone by then. */
export function loadsOf(path: string): readonly string[] {
  const source = readFileSync(path, 'utf8').replace(/^(?:import|export) type\b[^'"`;]*?from\s*['"][^'"]+['"]/gm, '');
  return importsIn(source);
}
