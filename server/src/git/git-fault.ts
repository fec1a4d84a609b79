/** Why git has no answer, in words for whoever asked. */
export class GitFault extends Error {
  override readonly name = 'GitFault';
}
