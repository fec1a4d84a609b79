// What the worker does on every platform: it takes an order, and tells how it goes and what came of it.
import type * as pack from '../../server/src/pack/make-pack.js';
import type { PackProgress, PackRequest } from '../../server/src/pack/pack.js';
import type { FromPackWorker, PackOrder } from '../../server/src/protocol/pack.js';

/** The code that makes packs, as its bundle exports it. */
export type PackCode = Pick<typeof pack, 'makePack'>;

/** Makes what was ordered with the code that `load` brings. Nothing is thrown: a fault is told like everything else. */
export async function servePack(order: PackOrder, load: () => Promise<PackCode>, say: (message: FromPackWorker) => void): Promise<void> {
  try {
    const { makePack } = await load();
    const tell = ({ done, of, doing }: PackProgress) => say({ tells: 'progress', done, of, doing });
    // Whoever wants it to stop ends the worker.
    const made = await makePack(requestOf(order), order.assets, { tell, stopped: () => false });
    say('refusal' in made ? { tells: 'refusal', refusal: made.refusal } : { tells: 'pack', pack: made });
  } catch (fault) {
    say({ tells: 'fault', fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
  }
}

function requestOf({ input, subject, readingCopies, figuresOnly, commit }: PackOrder): PackRequest {
  const { files, config, lock, unreadable, existing, asOf, regime } = input;
  return { project: { files, config, lock, unreadable, existing, today: asOf, asOf, regime }, subject, readingCopies, figuresOnly, commit };
}
