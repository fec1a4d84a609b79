// Shows the extension at work: opens a copy of the examples in VS Code, in a browser on this machine. Ctrl+C ends all of it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const built = spawnSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit', env: { ...process.env, DATAFLOW_QUIET: '1' } });
if (built.status !== 0) process.exit(1);

const { root } = await import('./editor/cache.mjs');
const { copyExample } = await import('./editor/example-folder.mjs');
const { getWebEditor } = await import('./editor/web-editor.mjs');
const { startWebServer } = await import('./editor/web-server.mjs');
const { workbenchAddress } = await import('./editor/workbench-address.mjs');

const own = realpathSync(mkdtempSync(join(tmpdir(), 'dataflow-start-')));
const folder = join(own, 'examples');
const folders = { userData: join(own, 'user'), extensions: join(own, 'extensions') };
mkdirSync(folders.extensions);
try {
  copyExample(folder);
  const server = await startWebServer(await getWebEditor(console.log), folders, { onEnd: () => leave(1) });
  const leave = async (code) => {
    await server.stop();
    rmSync(own, { recursive: true, force: true });
    process.exit(code);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => void leave(0));
  const address = workbenchAddress(server, { folder, extension: root, files: [join(folder, 'car-maker/flows.dataflow.yaml')] });
  console.log(`\nThe examples, in a copy that you may change, are open at\n\n  ${address}\n\nCtrl+C ends the editor and removes the copy.`);
  openBrowser(address);
} catch (fault) {
  rmSync(own, { recursive: true, force: true });
  console.error(fault instanceof Error ? fault.message : fault);
  process.exit(1);
}

/** In the browser that people use, where the machine has one; whoever sets BROWSER=none opens the address by hand. */
function openBrowser(address) {
  const { DISPLAY, WAYLAND_DISPLAY, BROWSER } = process.env;
  const shown = process.platform === 'darwin' || DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined;
  if (!shown || BROWSER === 'none') return;
  const opener = spawn(process.platform === 'darwin' ? 'open' : 'xdg-open', [address], { detached: true, stdio: 'ignore' });
  opener.on('error', () => undefined);
  opener.unref();
}
