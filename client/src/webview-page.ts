// The page around a webview: what it may load, and in which language it speaks.

import { env, l10n, Uri, type Webview } from 'vscode';
import { randomUUID } from './random-id.js';

export interface WebviewPage {
  /** Name of the bundle in `dist/webview`: its script and its styles. */
  readonly bundle: 'diagram' | 'checklist';
  readonly title: string;
}

/** Folders that a webview may load from. */
export function webviewRoots(extension: Uri): readonly Uri[] {
  return [Uri.joinPath(extension, 'dist', 'webview')];
}

/** The page. It runs our scripts alone, and reaches no network. */
export function webviewPage(webview: Webview, extension: Uri, { bundle, title }: WebviewPage): string {
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', 'webview', file)).toString();
  const nonce = randomUUID();
  // Mermaid draws with style elements and attributes, which no nonce can allow.
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource} 'unsafe-inline'`,
    `img-src ${webview.cspSource} data: blob:`,
    `font-src ${webview.cspSource}`,
  ].join('; ');
  return `<!doctype html>
<html lang="${escaped(env.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" id="vscode-codicon-stylesheet" nonce="${nonce}" href="${address('codicon.css')}">
<link rel="stylesheet" href="${address(`${bundle}.css`)}">
<script type="application/json" id="words">${JSON.stringify(l10n.bundle ?? {}).replaceAll('<', '\\u003c')}</script>
<script type="module" nonce="${nonce}" src="${address(`${bundle}.js`)}"></script>
</head>
<body></body>
</html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
