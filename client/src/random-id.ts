/** A text that nobody can guess. */
export function randomUUID(): string {
  return crypto.randomUUID().replaceAll('-', '');
}
