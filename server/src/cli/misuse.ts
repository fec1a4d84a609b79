/** The command was called in a way that it cannot serve; the message says why. Ends with exit code 2. */
export class Misuse extends Error {}
