/** What may stand in the package of the extension, and nothing else. */
const wanted = [
  /^(?:package\.json|package\.nls(?:\.[\w-]+)?\.json|README\.md|readme\.md|CHANGELOG\.md|changelog\.md|LICENSE|LICENSE\.txt)$/,
  /^dist\/(?:client\.cjs|client-web\.js|language-client\.cjs|server\.js|server-worker\.js|cli\.js|commands\.js|pack\.js|pack-worker\.js|pack-worker-web\.js|resvg\.wasm|package\.json|sample\.json|THIRD-PARTY-NOTICES\.txt)$/,
  /^dist\/pack-fonts\/(?:[\w-]+\.ttf|OFL\.txt)$/,
  /^dist\/webview\/[\w-]+\.(?:js|css|ttf)$/,
  /^docs\/(?:rules\/)?[\w.-]+\.md$/,
  /^l10n\/bundle\.l10n(?:\.[\w-]+)?\.json$/,
  /^media\/(?:icon\.png|(?:activity|file-light|file-dark)\.svg)$/,
  /^media\/walkthrough\/[\w.-]+\.svg$/,
  /^syntaxes\/(?:(?:dataflow|markdown)\.tmLanguage|language-configuration|snippets)\.json$/,
];

/** Without one of these the extension does not work, or must not be given away. */
const needed = [
  ...['package.json', 'package.nls.json', 'package.nls.zh-cn.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'dist/THIRD-PARTY-NOTICES.txt'],
  ...['dist/client.cjs', 'dist/client-web.js', 'dist/server.js', 'dist/server-worker.js', 'dist/package.json', 'l10n/bundle.l10n.zh-cn.json'],
  ...['dist/pack.js', 'dist/pack-worker.js', 'dist/pack-worker-web.js', 'dist/resvg.wasm'],
  ...['media/icon.png', 'media/activity.svg', 'media/file-light.svg', 'media/file-dark.svg', 'docs/rules/README.md'],
  ...['syntaxes/dataflow.tmLanguage.json', 'syntaxes/markdown.tmLanguage.json', 'syntaxes/language-configuration.json', 'syntaxes/snippets.json'],
];

/** Packed, in bytes. A file that nobody meant to pack shows here even where its name fits. */
export const sizeLimit = 12_000_000;

/** What is wrong with a list of packed files, for a manifest that names some of them. */
export function faultsOf(files, { main, browser, icon, contributes }) {
  const surplus = files.filter((file) => !wanted.some((pattern) => pattern.test(file))).map((file) => `not wanted: ${file}`);
  const named = [main, browser, icon, ...pathsIn(contributes)].map((path) => path.replace(/^\.\//, ''));
  const missing = [...new Set([...needed, ...named])].filter((file) => !files.includes(file));
  return [...surplus, ...missing.map((file) => `missing: ${file}`)];
}

function pathsIn(value) {
  if (typeof value === 'string') return /^(?:\.\/)?(?:dist|docs|media|syntaxes)\/[\w./-]+\.\w+$/.test(value) ? [value] : [];
  return value === null || typeof value !== 'object' ? [] : Object.values(value).flatMap(pathsIn);
}
