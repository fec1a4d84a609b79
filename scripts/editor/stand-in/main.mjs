// Runs extension tests as VS Code would when it is started with `--extensionTestsPath`, in the web editor and a browser without a display.
// Ends with 0 where the tests ended well.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArguments, getChromium } from '../get-chromium.mjs';
import { getWebEditor } from '../web-editor.mjs';
import { startWebServer } from '../web-server.mjs';
import { workbenchAddress } from '../workbench-address.mjs';
import { readCommandLine } from './command-line.mjs';
import { forwardLog } from './forward-log.mjs';

const minutes = 5;
const asked = readCommandLine(process.argv.slice(2));
const own = mkdtempSync(join(tmpdir(), 'dataflow-editor-'));
const folders = { userData: asked.userData ?? join(own, 'user'), extensions: asked.extensions ?? join(own, 'extensions') };
mkdirSync(folders.extensions, { recursive: true });

/** @type {(result: { code: number, why?: string }) => void} */
let end = () => undefined;
/** @type {Promise<{ code: number, why?: string }>} */
const ended = new Promise((resolve) => {
  end = resolve;
});
process.on('SIGINT', () => end({ code: 130 }));
process.on('SIGTERM', () => end({ code: 143 }));
const timer = setTimeout(() => end({ code: 1, why: `no result after ${minutes} minutes` }), minutes * 60_000);

const editor = await getWebEditor(console.error);
const server = await startWebServer(editor, folders, { onEnd: () => end({ code: 1, why: 'the server ended' }) });
const browser = await chromium.launch({ executablePath: getChromium(console.error), args: chromiumArguments, handleSIGINT: false, handleSIGTERM: false });
browser.on('disconnected', () => end({ code: 1, why: 'the browser went away' }));
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
page.on('crash', () => end({ code: 1, why: 'the page crashed' }));
await forwardLog(page);
await page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => end({ code }));
await page.goto(workbenchAddress(server, asked.opening));

const { code, why } = await ended;
clearTimeout(timer);
await browser.close();
await server.stop();
rmSync(own, { recursive: true, force: true });
if (why !== undefined) console.error(`The tests did not end: ${why}`);
process.exitCode = code;
