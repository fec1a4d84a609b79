import { Uri, workspace } from 'vscode';
import type { HearPackWorker, PackWorker } from '../../pack-worker/pack-worker.js';

/** Starts the worker from the text of its script, as one that comes from elsewhere may not be named; the code that makes packs is handed to it in the same way. */
export async function startWebWorker(extension: Uri, hear: HearPackWorker): Promise<PackWorker> {
  const [script, code] = await Promise.all(['pack-worker-web.js', 'pack.js'].map((name) => scriptAddress(Uri.joinPath(extension, 'dist', name))));
  const worker = new Worker(script ?? '', { name: 'dataflow-pack' });
  worker.onmessage = ({ data }) => hear(data);
  worker.onerror = ({ message }) => hear({ tells: 'fault', fault: message });
  return {
    send: (order) => worker.postMessage({ ...order, code }),
    end() {
      worker.terminate();
      for (const address of [script, code]) URL.revokeObjectURL(address ?? '');
    },
  };
}

async function scriptAddress(uri: Uri): Promise<string> {
  const bytes = await workspace.fs.readFile(uri);
  return URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: 'text/javascript' }));
}
