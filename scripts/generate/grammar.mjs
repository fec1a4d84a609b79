import { blockRules } from './grammar/block.mjs';
import { flowRules } from './grammar/flow.mjs';
import { scalarRules } from './grammar/scalars.mjs';
import { keyGroups, sectionNames } from './grammar/vocabulary.mjs';
import { readSchema } from './schemas.mjs';

/** The TextMate grammar of dataflow files: YAML as they use it, with the sections, keys and words of the schema. */
export function generateGrammar() {
  const schema = readSchema('dataflow');
  const groups = keyGroups(schema);
  const head = {
    information_for_contributors: ['Generated from schemas/dataflow.schema.json by `npm run generate`. Do not edit.'],
    name: 'Dataflow',
    scopeName: 'source.dataflow',
    patterns: [{ include: '#document' }, { include: '#sections' }, { include: '#body' }],
  };
  const repository = { ...scalarRules(), ...flowRules(groups), ...blockRules(groups, sectionNames(schema)) };
  return { 'syntaxes/dataflow.tmLanguage.json': `{\n${[...lines(head), `"repository": {\n${lines(repository).join(',\n')}\n}`].join(',\n')}\n}\n` };
}

/** One line per rule: short, and a change of one rule is a change of one line. */
function lines(entries) {
  return Object.entries(entries).map(([name, rule]) => `${JSON.stringify(name)}: ${JSON.stringify(rule)}`);
}
