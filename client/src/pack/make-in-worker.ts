import type { CancellationToken, Uri } from 'vscode';
import type { FromPackWorker, PackOrder } from '../../../server/src/protocol/pack.js';
import type { Platform } from '../platform.js';

type Progress = Extract<FromPackWorker, { tells: 'progress' }>;
type Outcome = Exclude<FromPackWorker, Progress>;

export interface Making {
  readonly platform: Platform;
  readonly extension: Uri;
  readonly order: PackOrder;
  readonly token: CancellationToken;
  readonly tell: (progress: Progress) => void;
}

/** What came of an order; undefined where somebody called it off. The worker is gone afterwards in any case. */
export async function makeInWorker({ platform, extension, order, token, tell }: Making): Promise<Outcome | undefined> {
  let settle: (outcome: Outcome | undefined) => void = () => undefined;
  const settled = new Promise<Outcome | undefined>((resolve) => {
    settle = resolve;
  });
  const worker = await platform.startPackWorker(extension, (message) => (message.tells === 'progress' ? tell(message) : settle(message)));
  const listening = token.onCancellationRequested(() => settle(undefined));
  try {
    if (token.isCancellationRequested) return undefined;
    worker.send(order);
    return await settled;
  } finally {
    listening.dispose();
    worker.end();
  }
}
