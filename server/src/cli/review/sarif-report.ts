import { dirname } from 'node:path';
import type { Invocation, Log, Run } from 'sarif';
import { rules } from '../../engine/index.js';
import { configName } from '../../project/file-names.js';
import { thisProgram } from '../this-program.js';
import { pathFrom, type Review } from './review.js';
import { sourceRoot } from './sarif-places.js';
import { sarifLevel, sarifResult } from './sarif-result.js';
import { sarifRule } from './sarif-rule.js';

/** A SARIF 2.1.0 log with one run. */
export function sarifReport(review: Review): string {
  const log: Log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [sarifRun(review)] };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function sarifRun(review: Review): Run {
  const { projects, findings, known, language, base } = review;
  const { name, fullName, version } = thisProgram;
  return {
    tool: {
      driver: {
        name,
        fullName: `${fullName} ${version}`,
        version,
        semanticVersion: version,
        language: language === 'zh' ? 'zh-CN' : 'en',
        rules: rules.map((rule) => sarifRule(rule, projects, language)),
      },
    },
    language: language === 'zh' ? 'zh-CN' : 'en',
    automationDetails: { id: automationId(review) },
    columnKind: 'utf16CodeUnits',
    // No address of it: a report leaves the machine, and where the repository lies there is nobody's business.
    originalUriBaseIds: { [sourceRoot]: { description: { text: 'The folder of the repository' } } },
    invocations: [invocation(review)],
    // What is not in a run counts as fixed; so what is known is told too, as unchanged.
    results: [...findings, ...known].map((found) => sarifResult(found, base)),
    properties: {
      engineVersion: version,
      projects: projects.map(({ project, analysis: { regime, asOf } }) => ({ root: pathFrom(base, project.root) || '.', regime: regime.id, asOf })),
    },
  };
}

/** Results of one series replace each other; runs over other folders of a repository are a series of their own. */
function automationId({ projects, base }: Review): string {
  const roots = projects.map(({ project }) => project.root);
  const common = roots.reduce((left, right) => {
    let folder = left;
    while (pathFrom(folder, right).startsWith('..') && folder !== dirname(folder)) folder = dirname(folder);
    return folder;
  }, roots[0] ?? base);
  const path = pathFrom(base, common);
  return path === '' || path.startsWith('..') ? `${thisProgram.name}/` : `${thisProgram.name}/${path}/`;
}

/** What is wrong with the settings of a project is told about the run as well. */
function invocation({ findings, exitCode, base }: Review): Invocation {
  const inSettings = findings.filter(({ finding }) => finding.place.file === configName);
  return {
    executionSuccessful: true,
    exitCode,
    toolConfigurationNotifications: inSettings.map((found) => {
      const { ruleId, ruleIndex, message, locations } = sarifResult(found, base);
      return { associatedRule: { id: ruleId, index: ruleIndex }, level: sarifLevel(found.finding.severity), message, locations };
    }),
  };
}
