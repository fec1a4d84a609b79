import type { Definition } from '../../engine/model/definition.js';
import type { Inline, Words } from '../paper/paper.js';
import { nameList, nameOf } from './names.js';
import { joined } from './sentence.js';
import type { PackSource } from './source.js';

// Flows that say the same share a line; of many only the first are named.
const named = 6;

/**
 * What flows say of one thing: once where all say the same, or else a line for each answer with the flows that give it. `missing`
 * stands for the flows that say nothing.
 */
export function perFlow(
  flows: readonly Definition<'flow'>[],
  say: (flow: Definition<'flow'>) => string | undefined,
  missing: Inline,
  { language }: Pick<PackSource, 'language'>,
): Words {
  const answers = new Map<string | undefined, Definition<'flow'>[]>();
  for (const flow of flows) {
    const said = say(flow);
    const key = said === undefined || said.trim() === '' ? undefined : said;
    const list = answers.get(key);
    if (list) list.push(flow);
    else answers.set(key, [flow]);
  }
  const lines = [...answers].map(([answer, list]): Words => {
    const words = answer ?? missing;
    if (answers.size < 2) return [words];
    const names = list.map((flow) => nameOf(flow, language));
    return [`${nameList(names, language, named)}${language === 'zh' ? '：' : ': '}`, words];
  });
  return joined(lines, '\n');
}
