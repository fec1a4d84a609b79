const first = 0x2460;

/** `③` for 3; beyond what has a character of its own, the number. */
export function circled(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(first + number - 1) : String(number);
}
