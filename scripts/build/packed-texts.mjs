import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { hole } from './unpack.mjs';

// A text in both languages as the formatter writes it. What fills its gaps is short, without braces and texts of its own.
const gap = String.raw`\$\{([^\`{}]*)\}`;
const written = String.raw`('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\`(?:[^\`\\$]|\\.|${gap.replace(/[()]/g, '')}|\$(?!\{))*\`)`;
const pair = new RegExp(String.raw`\{\s*en: ${written},\s*zh: ${written},?\s*\}`, 'g');
const gaps = new RegExp(gap, 'g');

/** Every such text of the sources below some folders, once, with holes for what fills its gaps. */
export function textsIn(folders) {
  const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)));
  const sources = files.filter((path) => path.endsWith('.ts') && !path.includes('generated'));
  const found = sources.sort().flatMap((path) => [...readFileSync(path, 'utf8').matchAll(pair)].map(textOf));
  return [...new Map(found.map((text) => [keyOf(text), text])).values()];
}

/** A source that has the texts from a list of `textsIn` instead of its own. */
export function withoutTexts(source, texts) {
  const places = new Map(texts.map((text, place) => [keyOf(text), place]));
  const replaced = source.replace(pair, (...match) => {
    const place = places.get(keyOf(textOf(match)));
    const [en, zh] = [match[1], match[2]].map((text) => [...text.matchAll(gaps)].map(([, filling]) => filling));
    return en.length + zh.length === 0 ? `packedTexts[${place}]` : `filledText(packedTexts[${place}], [${en.join(', ')}], [${zh.join(', ')}])`;
  });
  return replaced === source ? source : `import { filledText, packedTexts } from 'packed-tables';\n${replaced}`;
}

const textOf = ([, en, zh]) => ({ en: evaluated(en), zh: evaluated(zh) });
const keyOf = ({ en, zh }) => `${en}\n${zh}`;

const nothing = createContext({});

function evaluated(literal) {
  return runInContext(literal.startsWith('`') ? literal.replace(gaps, hole) : literal, nothing);
}
