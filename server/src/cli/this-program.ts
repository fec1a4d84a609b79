declare const DATAFLOW_VERSION: string | undefined;
declare const DATAFLOW_RULE_PAGES: string | undefined;

/** Who writes the reports. Run from its sources the program has no version. */
export const thisProgram = {
  name: 'dataflow',
  fullName: 'Dataflow Compliance',
  version: typeof DATAFLOW_VERSION === 'string' ? DATAFLOW_VERSION : '0.0.0',
} as const;

/** The page of a rule where people can read it; undefined where the pages are published nowhere. */
export function rulePage(rule: string): string | undefined {
  return typeof DATAFLOW_RULE_PAGES === 'string' && DATAFLOW_RULE_PAGES !== '' ? `${DATAFLOW_RULE_PAGES}${rule}.md` : undefined;
}
