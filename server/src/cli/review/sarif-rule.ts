import type { ReportingDescriptor } from 'sarif';
import type { AnyRule } from '../../engine/rule.js';
import type { Language } from '../../engine/text.js';
import type { AnalysedProject } from '../analyse-projects.js';
import { rulePage } from '../this-program.js';
import { type Basis, basisOf } from './basis-of.js';
import { reportWords } from './report-words.js';
import { sarifLevel } from './sarif-result.js';

/** A rule with why it is there, what to do, and the provisions on which the bodies of rules in use let it rest. */
export function sarifRule(rule: AnyRule, projects: readonly AnalysedProject[], language: Language): ReportingDescriptor {
  const basis = provisionsOf(rule.id, projects);
  const page = rulePage(rule.id);
  const severity = projects[0]?.analysis.regime.rules[rule.id]?.severity ?? rule.severity;
  return {
    id: rule.id,
    name: nameOf(rule.id),
    shortDescription: { text: rule.summary[language] },
    fullDescription: { text: rule.why[language] },
    help: { text: helpText(rule, basis, language), markdown: helpMarkdown(rule, basis, language) },
    ...(page === undefined ? {} : { helpUri: page }),
    defaultConfiguration: severity === 'off' ? { enabled: false } : { level: sarifLevel(severity) },
    properties: {
      tags: ['compliance', 'data-transfer', rule.group],
      provisions: basis.map(({ id, title, url, confidence }) => ({ id, title, ...(url === undefined ? {} : { url }), confidence })),
    },
  };
}

/** `FlowNeedsFiling`: what readers of a log show as the name of a rule. */
function nameOf(id: string): string {
  return id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
}

function provisionsOf(rule: string, projects: readonly AnalysedProject[]): readonly Basis[] {
  const found = projects.flatMap((one) => basisOf(one.analysis.regime.rules[rule]?.provisions ?? [], one));
  return [...new Map(found.map((basis) => [basis.id, basis])).values()];
}

function helpText({ why, remedy }: AnyRule, basis: readonly Basis[], language: Language): string {
  const { law, colon, bracket, ...words } = reportWords[language];
  const lines = basis.map(({ title, gist, sure }) => `${law}${colon}${title}${colon}${gist}${bracket(sure)}`);
  return [`${words.why}${colon}${why[language]}`, `${words.remedy}${colon}${remedy[language]}`, ...lines].join('\n');
}

function helpMarkdown({ why, remedy }: AnyRule, basis: readonly Basis[], language: Language): string {
  const { law, colon, bracket, ...words } = reportWords[language];
  const lines = basis.map(({ title, gist, url, sure }) => `- ${url === undefined ? title : `[${title}](${url})`}${colon}${gist}${bracket(sure)}`);
  return [
    `**${words.why}${colon}** ${why[language]}`,
    `**${words.remedy}${colon}** ${remedy[language]}`,
    ...(lines.length === 0 ? [] : [`**${law}**`, lines.join('\n')]),
  ].join('\n\n');
}
