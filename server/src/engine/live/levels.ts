/** Levels of readers: each reads only what lower levels make. */
export const levels = { facts: 0, contribution: 1, subtotal: 2, totals: 3, answer: 4, verdict: 5, check: 6, record: 7 } as const;
