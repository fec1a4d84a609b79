import * as vscode from 'vscode';
import { eventually } from './expected.js';
import { findings } from './files.js';

const set = (name: string, value: string | undefined) =>
  vscode.workspace.getConfiguration('dataflow').update(name, value, vscode.ConfigurationTarget.Workspace);
const found = (part: RegExp) => findings('edited/flows.dataflow.yaml').find((one) => part.test(one));

/** What settings change. */
export function settingTests(): void {
  describe('a setting', () => {
    afterEach(async () => {
      await set('language', 'en');
      await set('asOf', '2026-11-22');
      await set('regime', undefined);
    });

    it('of the language changes the words of findings', async () => {
      await eventually('English', () => found(/nothing under/));
      await set('language', 'zh');
      await eventually('Chinese', () => found(/没有定义/));
    });

    it('of the regime or the day changes verdicts', async () => {
      const before = findings('edited/flows.dataflow.yaml').join('\n');
      await set('regime', 'cn-2022');
      const older = await eventually('other findings', () => other(before));
      await set('regime', undefined);
      await eventually('the findings as before', () => (other(before) === undefined ? true : undefined));
      await set('asOf', '2023-06-30');
      await eventually('the findings of the older day', () => other(before) ?? (older === '' ? '' : undefined));
    });
  });
}

/** The findings, where they are not these. */
function other(than: string): string | undefined {
  const now = findings('edited/flows.dataflow.yaml').join('\n');
  return now === than ? undefined : now;
}
