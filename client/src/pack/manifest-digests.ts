/** Digests of the files that the `manifest.json` of a pack lists, by path; undefined where the text is none of ours. */
export function manifestDigests(text: string): ReadonlyMap<string, string> | undefined {
  const told = parsed(text);
  if (!isObject(told) || !isObject(told['program']) || told['program']['name'] !== 'dataflow-compliance' || !Array.isArray(told['outputs'])) return undefined;
  const outputs: readonly unknown[] = told['outputs'];
  return new Map(outputs.flatMap((one) => (isObject(one) && typeof one['path'] === 'string' ? [[one['path'], String(one['sha256'])] as const] : [])));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
