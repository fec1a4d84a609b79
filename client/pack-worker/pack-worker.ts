import type { FromPackWorker, PackOrder } from '../../server/src/protocol/pack.js';

/** A worker that makes one pack, as the extension holds it. */
export interface PackWorker {
  send(order: PackOrder): void;
  /** Ends it, whatever it does. */
  end(): void;
}

/** Hears what a worker tells. */
export type HearPackWorker = (message: FromPackWorker) => void;
