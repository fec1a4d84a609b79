/** The making was called off between two steps; nothing of it is left. */
export class Stopped extends Error {
  override readonly name = 'Stopped';

  constructor() {
    super('the making of the pack was stopped');
  }
}
