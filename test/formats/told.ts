/** A finding as a report tells it, in the form in which reports are compared. */
export interface Told {
  readonly rule: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly waived: boolean;
}

/** Findings as lines in one order, whatever the order of the report. */
export function toldLines(told: readonly Told[]): readonly string[] {
  return told.map(({ rule, file, line, column, message, waived }) => `${file}:${line}:${column} ${rule}${waived ? ' (waived)' : ''}: ${message}`).sort();
}

/** What `--format json` says. */
export function readJson(text: string): readonly Told[] {
  const { findings }: { findings: readonly (Told & { waived: unknown })[] } = JSON.parse(text);
  return findings.map(({ rule, file, line, column, message, waived }) => ({ rule, file, line, column, message, waived: waived !== null }));
}
