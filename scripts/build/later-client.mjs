// The language client's code in a file of its own, so that an editor opens before it is read.

export const laterClient = {
  name: 'later-client',
  setup(build) {
    build.onResolve({ filter: /^\.\/language-client-node\.js$/ }, () => ({ path: './language-client.cjs', external: true }));
  },
};
