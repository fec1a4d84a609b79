import { Worker } from 'node:worker_threads';
import type { HearPackWorker, PackWorker } from './pack-worker.js';

/** Starts the worker whose script is a file of this machine. */
export function startNodeWorker(script: string, hear: HearPackWorker): PackWorker {
  const worker = new Worker(script);
  worker.on('message', hear);
  worker.on('error', (fault) => hear({ tells: 'fault', fault: String(fault) }));
  // One that was ended has been heard already, and nobody listens any more.
  worker.on('exit', (code) => hear({ tells: 'fault', fault: `the worker ended with ${code}` }));
  return { send: (order) => worker.postMessage(order), end: () => void worker.terminate() };
}
