// The worker on a desktop or a remote machine.
import { parentPort } from 'node:worker_threads';
import type { PackOrder } from '../../server/src/protocol/pack.js';
import { servePack } from './serve-pack.js';

const beside = new URL('pack.js', import.meta.url).href;

parentPort?.on(
  'message',
  (order: PackOrder) =>
    void servePack(
      order,
      () => import(beside),
      (message) => parentPort?.postMessage(message),
    ),
);
