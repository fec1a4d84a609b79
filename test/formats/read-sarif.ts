import type { Log, Result } from 'sarif';
import type { Told } from './told.js';

/** The findings of a SARIF log, by its own references: rules by index, files by address. */
export function readSarif(text: string): readonly Told[] {
  const log: Log = JSON.parse(text);
  return log.runs.flatMap(({ results = [], tool }) =>
    results.map((result) => {
      const { artifactLocation, region } = result.locations?.[0]?.physicalLocation ?? {};
      return {
        rule: tool.driver.rules?.[result.ruleIndex ?? -1]?.id ?? '',
        file: decodeURIComponent(artifactLocation?.uri ?? ''),
        line: region?.startLine ?? 0,
        column: region?.startColumn ?? 0,
        message: result.message.text ?? '',
        waived: isSuppressed(result),
      };
    }),
  );
}

/** The standard: there are suppressions, and each of them is accepted. */
function isSuppressed({ suppressions = [] }: Result): boolean {
  return suppressions.length > 0 && suppressions.every(({ status = 'accepted' }) => status === 'accepted');
}
