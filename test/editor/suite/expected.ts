/** Compares by what is written down, which is how a person would. */
export function same(actual: unknown, expected: unknown): void {
  const [left, right] = [JSON.stringify(actual, null, 1), JSON.stringify(expected, null, 1)];
  if (left !== right) throw new Error(`got\n${left}\nand not\n${right}`);
}

/** Something that is to be found in a text. */
export function contains(text: string, part: string): void {
  if (!text.includes(part)) throw new Error(`«${part}» is not in\n${text}`);
}

/** Asks until the answer is there; the last word of a server may be under way. */
export async function eventually<T>(what: string, ask: () => T | undefined | Promise<T | undefined>, seconds = 10): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    if (Date.now() > end) throw new Error(`${what} did not come within ${seconds} seconds`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
