import type { Page } from 'playwright-core';

/** Notes what a page does that it may not. */
export function watchPage(page: Page, trespasses: string[]): void {
  page.setDefaultTimeout(45_000);
  page.on('response', (response) => {
    const { protocol, hostname } = new URL(response.url());
    // Resources of a webview have addresses of a network, and come from the extension by way of a service worker.
    if (/^https?:|^wss?:/.test(protocol) && hostname !== '127.0.0.1' && !response.fromServiceWorker()) trespasses.push(`loaded ${response.url()}`);
  });
  page.on('requestfailed', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const wanted = request.failure()?.errorText === 'net::ERR_NAME_NOT_RESOLVED';
    if (wanted && /^https?:|^wss?:/.test(protocol) && hostname !== '127.0.0.1') trespasses.push(`wanted ${request.url()}`);
  });
  page.on('console', (message) => {
    if (/content security policy/i.test(message.text())) trespasses.push(message.text());
  });
}
