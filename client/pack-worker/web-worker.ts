// The worker in a browser, where it has no folder of its own: the order says where the code is.
import type { PackOrder } from '../../server/src/protocol/pack.js';
import { servePack } from './serve-pack.js';

self.onmessage = ({ data }: MessageEvent<PackOrder>) =>
  void servePack(
    data,
    () => import(data.code ?? ''),
    (message) => self.postMessage(message),
  );
