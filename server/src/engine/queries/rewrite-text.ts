import { placeOf } from '../model/definition.js';
import { gap, literal } from '../model/snippet.js';
import { yamlText } from '../model/yaml-text.js';
import type { Action } from './action.js';
import type { Inside } from './inside.js';
import { describeKey } from './key-info.js';

/** Turns a plain name into one in both languages; the one that it was not written in is left to be filled in. */
export function rewriteText({ definition, steps }: Inside): readonly Action[] {
  const step = steps.at(-1);
  const value = step?.child.value;
  if (!step || typeof value !== 'string' || value.trim() === '' || value.includes('\n')) return [];
  if (describeKey(definition.kind, step.path)?.shape !== 'text') return [];
  const chinese = /\p{Script=Han}/u.test(value);
  const given = yamlText(value);
  const write = (empty: string, text: string) => (chinese ? `{ en: ${empty}, zh: ${text} }` : `{ en: ${text}, zh: ${empty} }`);
  const edit = { place: placeOf(definition, step.path, 'value'), text: write("''", given), snippet: write(gap(1, "''"), literal(given)) };
  const title = { en: 'Write it in both languages: `{ en, zh }`', zh: '改写为中英文对照：`{ en, zh }`' };
  return [{ id: `languages ${step.path.join('.')}`, kind: 'refactor.rewrite', title, preferred: false, edits: () => [edit] }];
}
