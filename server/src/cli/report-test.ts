import { expectedText, failureText, travelText } from '../engine/views/expectation-words.js';
import { becauseLines, decidingVerdicts, type ExpectationResult } from '../engine/views/expectations.js';
import type { AnalysedProject } from './analyse-projects.js';
import { range } from './code-frame.js';
import { lawTitle } from './law-title.js';
import type { Paint } from './paint.js';
import { printable } from './printable.js';
import { plural, shownPath, textOf } from './report-check.js';

/** A project with what became of its expectations. */
export interface Tested {
  readonly one: AnalysedProject;
  readonly results: readonly ExpectationResult[];
  /** How many places cannot be read: an expectation may be among them. */
  readonly unreadable: number;
}

/** Expectations as a test runner prints them. */
export function testText(tested: readonly Tested[], colours: Paint, cwd: string): string {
  const parts = tested.flatMap(({ one, results, unreadable }) => [
    colours.bold(printable(lawTitle(one, cwd))),
    ...results.map((result) => resultText(result, one, colours, cwd)),
    ...(unreadable === 0 ? [] : [`  ${colours.severity('error', unreadableText(unreadable, one.language))}`]),
    '',
  ]);
  return [...parts, summary(tested), ''].join('\n');
}

function resultText(result: ExpectationResult, one: AnalysedProject, colours: Paint, cwd: string): string {
  const { language, analysis } = one;
  const words = travelText(result, analysis)[language];
  const travel = colours.dim(words === '' ? '' : language === 'zh' ? `（${words}）` : ` (${words})`);
  const failure = failureText(result);
  if (!failure) return `  ✓ ${printable(expectedText(result)[language])}${travel}`;
  const { start } = range(textOf(one, result.place.file), result.place.span);
  const place = colours.dim(printable(`      ${shownPath(one, result.place.file, cwd)}:${start.line}:${start.column}`));
  const head = `  ${colours.severity('error', '✗')} ${printable(failure[language])}`;
  if (result.fault) return `${head}\n${place}`;
  const because = becauseLines(result, analysis).map((line) => `      ${printable(line[language])}`);
  return [`${head}${travel}`, place, ...because].join('\n');
}

function unreadableText(unreadable: number, language: 'en' | 'zh'): string {
  if (language === 'zh') return `有 ${unreadable} 处无法读取，其中可能有断言；请运行 dataflow check`;
  const many = unreadable === 1 ? '1 place cannot be read and' : `${unreadable} places cannot be read and`;
  return `${many} may hold expectations; dataflow check tells more`;
}

function counted(tested: readonly Tested[]) {
  const results = tested.flatMap((one) => one.results);
  const passed = results.filter((result) => result.passed).length;
  return { passed, failed: results.length - passed };
}

function summary(tested: readonly Tested[]): string {
  const { passed, failed } = counted(tested);
  const chinese = tested.every(({ one }) => one.language === 'zh');
  if (passed + failed === 0) return chinese ? '没有断言；可以写在 expect 之下' : 'no expectations; they stand under `expect`';
  if (chinese) return `${passed + failed} 项断言：${failed === 0 ? '' : `${failed} 项失败，`}${passed} 项通过`;
  return `${plural(passed + failed, 'expectation')}: ${failed === 0 ? '' : `${failed} failed, `}${passed} passed`;
}

/** The same for programs. */
export function testJson(tested: readonly Tested[], cwd: string): string {
  const tests = tested.flatMap(({ one, results }) =>
    results.map((result) => {
      const { start } = range(textOf(one, result.place.file), result.place.span);
      return {
        file: shownPath(one, result.place.file, cwd),
        line: start.line,
        column: start.column,
        flow: result.expectation.value.flow ?? null,
        exporter: result.expectation.value.exporter ?? null,
        asOf: result.day,
        regime: result.regime?.id ?? null,
        expected: result.wanted ?? null,
        found: result.found ?? null,
        passed: result.passed,
        fault: result.fault?.[one.language] ?? null,
        because: result.passed
          ? []
          : decidingVerdicts(result).flatMap(({ flow, reasons }) =>
              reasons.map(({ rule, mechanism, provisions, confidence }) => ({ flow: flow.id, rule, mechanism, provisions, confidence })),
            ),
      };
    }),
  );
  const unreadable = tested.reduce((sum, one) => sum + one.unreadable, 0);
  return `${JSON.stringify({ version: 1, tests, summary: { ...counted(tested), unreadable } }, null, 2)}\n`;
}
