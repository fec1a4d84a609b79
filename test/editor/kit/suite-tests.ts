import { describe, expect, test } from 'vitest';
import { runSuite } from './run-suite.js';

/** Runs the suite in an editor, and shows each of its tests as one of its own. */
export async function suiteTests(title: string, host: 'node' | 'worker'): Promise<void> {
  const { outcomes, fault, left } = await runSuite(host);
  describe(title, () => {
    test('the run comes to its end', () => {
      expect(fault).toBeUndefined();
      expect(outcomes.length).toBeGreaterThan(20);
    });

    test.each(outcomes)('$name', (outcome) => {
      expect(outcome.fault).toBeUndefined();
    });

    test('nothing is left running', () => {
      expect(left).toEqual([]);
    });
  });
}
