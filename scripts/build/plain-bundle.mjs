/** What all bundles have in common. */
export const plainBundle = {
  bundle: true,
  // Node 20 knows all of ES2023; told of Node itself, esbuild would make some regular expressions anew at every call.
  target: 'es2023',
  minify: true,
  // Chinese as it is written: escaped, each character would take twice the bytes.
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};
