// Where two values differ. The order of keys says nothing.

export interface KeyChange {
  readonly path: readonly string[];
  /** Undefined where the key was added. */
  readonly before: unknown;
  /** Undefined where the key is gone. */
  readonly after: unknown;
}

/** The smallest parts in which two values differ. A list of plain values is one part. */
export function keyChanges(before: unknown, after: unknown, path: readonly string[] = []): readonly KeyChange[] {
  if (saysSame(before, after)) return [];
  if (!isMap(before) || !isMap(after)) return [{ path, before, after }];
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => keyChanges(Reflect.get(before, key), Reflect.get(after, key), [...path, key]));
}

/** Whether two values say the same, whatever the order of their keys. */
export function saysSame(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length && keys.every((key) => Object.hasOwn(right, key) && saysSame(Reflect.get(left, key), Reflect.get(right, key)))
  );
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
