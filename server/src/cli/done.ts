/** Ends a command with an exit code, once everything is written. */
export function done(code: number): void {
  process.exitCode = code;
}
