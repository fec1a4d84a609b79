// A page of the extension in a browser, without the editor: the same head and policy, the colours of a theme, and an ear for what it says.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { chromiumArguments, getChromium } from '../../scripts/editor/get-chromium.mjs';

export type ThemeName = 'light' | 'dark' | 'high-contrast' | 'high-contrast-light';

export interface StandInOptions {
  /** Name of the bundle in `dist/webview`. */
  readonly bundle: string;
  readonly language?: 'en' | 'zh-cn';
  readonly theme?: ThemeName;
  readonly width?: number;
  /** What the page kept of itself before. */
  readonly state?: unknown;
}

export interface StandIn {
  readonly page: Page;
  /** Gives the page a message, as the extension would; resolves once it was drawn. */
  tell(message: unknown): Promise<void>;
  /** What the page said, oldest first. */
  said(): Promise<readonly unknown[]>;
  /** What the page keeps of itself. */
  kept(): Promise<unknown>;
  /** What went wrong in it, breaches of its policy included. */
  readonly faults: readonly string[];
}

interface Theme {
  readonly body: string;
  readonly variables: Readonly<Record<string, string>>;
}

const origin = 'http://page.localhost';
const themes: Readonly<Record<ThemeName, Theme>> = JSON.parse(readFileSync('test/webview/themes.json', 'utf8'));

/** The words of an element as they are seen. */
export async function shown(element: Locator): Promise<string> {
  return (await element.allInnerTexts()).join('\n');
}

/** Opens pages in one browser, which lives as long as the tests of a file. */
export function usePages(): (options: StandInOptions) => Promise<StandIn> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: getChromium(() => undefined), args: chromiumArguments });
  });
  afterAll(() => browser?.close());
  return async (options) => {
    if (!browser) throw new Error('no browser');
    const context = await browser.newContext({ viewport: { width: options.width ?? 1000, height: 900 } });
    return openIn(await context.newPage(), options);
  };
}

async function openIn(page: Page, options: StandInOptions): Promise<StandIn> {
  const faults: string[] = [];
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.route(`${origin}/**`, (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: head(options) });
    return route.fulfill({ path: join('dist', 'webview', path), headers: { 'access-control-allow-origin': '*' } });
  });
  await page.goto(origin);
  return {
    page,
    faults,
    said: () => page.evaluate('said'),
    kept: () => page.evaluate('kept'),
    async tell(message) {
      await page.evaluate(`new Promise((drawn) => { window.postMessage(${JSON.stringify(message)}); setTimeout(() => requestAnimationFrame(drawn)); })`);
    },
  };
}

function head({ bundle, language = 'en', theme = 'light', state }: StandInOptions): string {
  const { body, variables } = themes[theme];
  const style = Object.entries(variables).map(([name, value]) => `--vscode-${name}: ${value};`);
  const policy = `default-src 'none'; script-src 'nonce-n'; style-src ${origin} 'unsafe-inline'; img-src ${origin} data: blob:; font-src ${origin}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Page</title>
<style>:root { ${style.join(' ')} --vscode-font-family: sans-serif; --vscode-editor-font-family: monospace; } body { background: var(--vscode-editor-background); }</style>
<link rel="stylesheet" id="vscode-codicon-stylesheet" href="${origin}/codicon.css">
<link rel="stylesheet" href="${origin}/${bundle}.css">
<script type="application/json" id="words">${language === 'en' ? '{}' : words().replaceAll('<', '\\u003c')}</script>
<script nonce="n">
var said = [], kept = ${JSON.stringify(state ?? null)};
function acquireVsCodeApi() {
  return { postMessage: (message) => said.push(message), getState: () => kept ?? undefined, setState: (state) => { kept = state; } };
}
</script>
<script type="module" nonce="n" src="${origin}/${bundle}.js"></script>
</head>
<body class="${body}"></body>
</html>`;
}

/** What the extension gives to its pages where the editor speaks Chinese. */
function words(): string {
  const areas = readdirSync('l10n/zh-cn').map((file): object => JSON.parse(readFileSync(join('l10n/zh-cn', file), 'utf8')));
  return JSON.stringify(Object.assign({}, ...areas));
}
