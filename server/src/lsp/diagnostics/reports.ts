// The diagnostics of every file as they stand, each with a number that changes when they do.
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver-protocol';
import type { Finding } from '../../engine/finding.js';
import type { Severity } from '../../engine/rule.js';
import { configName } from '../../project/file-names.js';
import { fileUri } from '../scene.js';
import type { ServedProject } from '../served-project.js';
import type { Workspace } from '../workspace.js';
import { isSame, type Manner, nowhere, Translator } from './diagnostic.js';
import { noRegimeText } from './no-regime.js';

/** Editors drop what goes beyond. */
const most = 1_000;

export interface Report {
  readonly id: string;
  readonly items: readonly Diagnostic[];
}

interface Made {
  readonly revision: number;
  readonly manner: Manner;
  readonly report: Report;
}

export class Reports {
  private made = new WeakMap<ServedProject, Map<string, Made>>();
  private readonly translators = new WeakMap<ServedProject, { readonly manner: Manner; readonly translator: Translator }>();
  private numbers = 0;

  constructor(
    private readonly workspace: Workspace,
    private readonly manner: Omit<Manner, 'language' | 'encoding'>,
  ) {}

  /** The report on a file. While nothing has changed it is the same object, and costs nothing. */
  of(project: ServedProject, path: string): Report {
    const { manner, translator } = this.translatorOf(project);
    const reports = this.made.get(project) ?? new Map<string, Made>();
    this.made.set(project, reports);
    const before = reports.get(path);
    if (before?.revision === project.revision && before.manner === manner) return before.report;
    const items = itemsOf(project, path, translator);
    const report = before && sameItems(before.report.items, items) ? before.report : { id: String(++this.numbers), items };
    reports.set(path, { revision: project.revision, manner, report });
    return report;
  }

  private translatorOf(project: ServedProject): { readonly manner: Manner; readonly translator: Translator } {
    const language = this.workspace.languageOf(project);
    const known = this.translators.get(project);
    if (known?.manner.language === language) return known;
    const manner: Manner = { ...this.manner, language, encoding: this.workspace.encoding };
    const lines = (path: string) => project.linesOf(path);
    const made = { manner, translator: new Translator(manner, { lines, uri: (path) => fileUri(this.workspace, project, path) }) };
    this.translators.set(project, made);
    return made;
  }
}

function sameItems(left: readonly Diagnostic[], right: readonly Diagnostic[]): boolean {
  return (
    left.length === right.length &&
    left.every((item, index) => {
      const other = right[index];
      return other !== undefined && isSame(item, other);
    })
  );
}

function itemsOf(project: ServedProject, path: string, translator: Translator): readonly Diagnostic[] {
  const { noRegime } = project.live;
  const said = path === configName || !project.configText;
  if (noRegime && said)
    return [{ range: nowhere, severity: DiagnosticSeverity.Error, source: 'dataflow', message: noRegimeText(noRegime)[translator.language] }];
  const findings = project.live.findingsOf(path);
  if (findings.length <= most) return translator.translateAll(findings);
  const shown = translator.translateAll(heaviest(findings));
  return [...shown, leftOut(findings.length - shown.length, translator)];
}

const order: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** The most severe ones; of those that are equal, the first ones. */
function heaviest(findings: readonly Finding[]): readonly Finding[] {
  const weight = ({ waiver, severity }: Finding) => (waiver ? order.length : order.indexOf(severity));
  return [...findings].sort((left, right) => weight(left) - weight(right)).slice(0, most - 1);
}

function leftOut(number: number, { language }: Translator): Diagnostic {
  const message =
    language === 'zh'
      ? `本文件另有 ${number} 项发现未在此显示；运行 dataflow check 可列出全部`
      : `${number} more findings in this file are not shown here; dataflow check lists them all`;
  return { range: nowhere, severity: DiagnosticSeverity.Information, source: 'dataflow', message };
}
