// What several flows say of the same thing, put together for one field.
import type { Definition } from '../../../engine/model/definition.js';
import type { Language } from '../../../engine/text.js';
import { nameList, nameOf } from '../../content/names.js';
import type { PackSource } from '../../content/source.js';
import type { Inline, Words } from '../../paper/paper.js';
import type { FormSubject } from './form-subject.js';

/** So many different values are written in one field; the inventory of the pack has all of them. */
const shown = 30;
/** So many flows are named beside what they say, or beside what they do not say. */
const named = 5;

/** What fields are read from. */
export interface FieldContext {
  readonly subject: FormSubject;
  readonly source: PackSource;
  /** The blank of the field, or its answer; with what is missing where only a part is. */
  readonly blank: (missing?: string) => Inline;
}

/** The words of a field; undefined where the files say nothing of it. */
export type FieldReader = (context: FieldContext) => Words | undefined;

type Flow = Definition<'flow'>;
type Tell = (flow: Flow) => string | undefined;

/** The different values of the flows, and a blank for those that say nothing; undefined where none says anything. */
export function toldByFlows(tell: Tell, context: FieldContext): Words | undefined {
  const answers = answersOf(tell, context);
  return withSilent(
    [...answers.keys()].filter((answer) => answer !== undefined),
    answers.get(undefined),
    context,
  );
}

/** The same with the flows that say it before each value, where they do not all say the same. */
export function toldFlowByFlow(tell: Tell, context: FieldContext): Words | undefined {
  const { language } = context.source;
  const answers = answersOf(tell, context);
  const lines = [...answers].flatMap(([answer, flows]) => {
    if (answer === undefined) return [];
    return answers.size === 1 ? [answer] : [`${flowNames(flows, language)}${language === 'zh' ? '：' : ': '}${answer}`];
  });
  return withSilent(lines, answers.get(undefined), context);
}

/** Different values in a row or, where they are several, line by line; the first ones of very many. */
export function listed(values: readonly string[], language: Language): string {
  const different = [...new Set(values)];
  if (different.length <= shown) return different.join('\n');
  const rest = {
    en: `… ${different.length} in all; the inventory of this pack has every one`,
    zh: `……共 ${different.length} 项，其余见本材料包的数据出境清单`,
  };
  return [...different.slice(0, shown), rest[language]].join('\n');
}

function answersOf(tell: Tell, { subject: { flows } }: FieldContext): ReadonlyMap<string | undefined, readonly Flow[]> {
  const answers = new Map<string | undefined, Flow[]>();
  for (const flow of flows) {
    const told = tell(flow);
    const answer = told === undefined || told.trim() === '' ? undefined : told;
    const list = answers.get(answer);
    if (list) list.push(flow);
    else answers.set(answer, [flow]);
  }
  return answers;
}

function withSilent(lines: readonly string[], silent: readonly Flow[] | undefined, { source: { language }, blank }: FieldContext): Words | undefined {
  if (lines.length === 0) return undefined;
  const all = listed(lines, language);
  if (silent === undefined) return [all];
  const names = flowNames(silent, language);
  return [`${all}\n`, blank({ en: `not stated for: ${names}`, zh: `以下流转未注明：${names}` }[language])];
}

function flowNames(flows: readonly Flow[], language: Language): string {
  return nameList(
    flows.map((flow) => nameOf(flow, language)),
    language,
    named,
  );
}
