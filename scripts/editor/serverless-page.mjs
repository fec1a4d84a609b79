import { quietSettings } from './quiet-settings.mjs';

/**
 * The page that starts an editor without a server.
 * @param {URL} address of the page
 */
export function serverlessPage({ host }) {
  const at = (/** @type {string} */ path) => ({ scheme: 'http', authority: host, path });
  const configuration = {
    productConfiguration: { nameShort: 'Code', nameLong: 'Code' },
    additionalBuiltinExtensions: [at('/memory'), at('/extension')],
    configurationDefaults: quietSettings,
    folderUri: { scheme: 'memory', path: '/workspace' },
  };
  return `<!DOCTYPE html>
<html><head><meta charset="utf-8"><link rel="stylesheet" href="/editor/out/vs/workbench/workbench.web.main.css"></head><body></body>
<script src="/editor/out/vs/loader.js"></script>
<script src="/editor/out/vs/webPackagePaths.js"></script>
<script>
const paths = Object.fromEntries(Object.entries(self.webPackagePaths).map(([name, path]) => [name, location.origin + '/editor/node_modules/' + name + '/' + path]));
require.config({ baseUrl: location.origin + '/editor/out', recordStats: false, paths });
</script>
<script src="/editor/out/vs/workbench/workbench.web.main.nls.js"></script>
<script src="/editor/out/vs/workbench/workbench.web.main.js"></script>
<script>
require(['vs/workbench/workbench.web.main'], ({ create, URI }) => {
  const { folderUri, additionalBuiltinExtensions, ...rest } = ${JSON.stringify(configuration)};
  const workspaceProvider = { workspace: { folderUri: URI.revive(folderUri) }, trusted: true, open: async () => true };
  create(document.body, { ...rest, additionalBuiltinExtensions: additionalBuiltinExtensions.map((one) => URI.revive(one)), workspaceProvider });
});
</script></html>`;
}
