import { format } from 'node:util';

/**
 * Prints what extensions print. The workbench's own log comes the same way; what the extension host sends is told by the call that brings it.
 * @param {import('playwright-core').Page} page
 */
export async function forwardLog(page) {
  await page.exposeFunction('printForExtension', (/** @type {string} */ kind, /** @type {unknown[]} */ values) => {
    (kind === 'error' || kind === 'warn' ? process.stderr : process.stdout).write(`${format(...values)}\n`);
  });
  await page.addInitScript({ content: `(${tell})()` });
}

// Runs in the page.
const tell = `() => {
  if (window !== window.top) return;
  window.codeAutomationLog = (kind, values) => {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 40;
    const ofExtension = new Error().stack.includes('$logExtensionHostMessage');
    Error.stackTraceLimit = limit;
    if (!ofExtension) return;
    window.printForExtension(kind, values.map((value) => {
      try {
        return value instanceof Error ? value.stack : JSON.parse(JSON.stringify(value ?? String(value)));
      } catch {
        return String(value);
      }
    }));
  };
}`;
