// An expectation and what became of it in words: the same in the terminal and in an editor.
import type { Analysis } from '../index.js';
import type { Outcome } from '../law/mechanism.js';
import type { Text } from '../text.js';
import { mechanismName } from '../wording/mechanism-names.js';
import { same } from './block.js';
import type { ExpectationResult } from './expectations.js';

/** What is expected: `crm-sync: Standard contract`. */
export function expectedText(result: ExpectationResult): Text {
  const id = subjectId(result);
  const name = outcomeText(result.wanted);
  return { en: `${id}: ${name.en}`, zh: `${id}：${name.zh}` };
}

/** Why it failed, beginning with what it is about; undefined where it passed. */
export function failureText(result: ExpectationResult): Text | undefined {
  const { passed, fault, wanted, found } = result;
  if (passed) return undefined;
  const id = subjectId(result);
  const [expected, actual] = [outcomeText(wanted), outcomeText(found)];
  const what = fault ?? { en: `expected ${expected.en}, found ${actual.en}`, zh: `预期为${expected.zh}，结果为${actual.zh}` };
  return { en: `${id}: ${what.en}`, zh: `${id}：${what.zh}` };
}

/** The day and the rules of an expectation, where they are not those of the project; empty where they are. */
export function travelText({ day, regime }: ExpectationResult, { asOf, regime: own }: Analysis): Text {
  const sameDay = day === asOf;
  const sameRules = regime === undefined || regime.id === own.id;
  const rules = regime?.id ?? '?';
  return {
    en: [sameDay ? [] : [`on ${day}`], sameRules ? [] : [`under ${rules}`]].flat().join(' '),
    zh: [sameDay ? [] : [`${day} 当日`], sameRules ? [] : [`按 ${rules}`]].flat().join('，'),
  };
}

/** An outcome by name. */
export function outcomeText(outcome: Outcome | undefined): Text {
  return outcome === undefined ? same('?') : mechanismName(outcome);
}

function subjectId({ subject, expectation }: ExpectationResult): string {
  return subject?.id ?? expectation.value.flow ?? expectation.value.exporter ?? '?';
}
