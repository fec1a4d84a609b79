// Mermaid with flowcharts alone: what it would load later for other diagrams and layouts is left out.

const kept = /\/(flowDiagram|dagre|sizeCapture)-/;

/** To be used where Mermaid is bundled into one file. */
export const mermaidFlowcharts = {
  name: 'mermaid-flowcharts',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, kind, importer }) =>
      kind === 'dynamic-import' && /[\\/]mermaid[\\/]dist[\\/]/.test(importer) && !kept.test(path) ? { path, namespace: 'left-out' } : undefined,
    );
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: "throw new Error('flowcharts only');" }));
  },
};

/** Leaves Mermaid to a file of its own, which the page loads when it draws for the first time. */
export const mermaidApart = {
  name: 'mermaid-apart',
  setup(build) {
    build.onResolve({ filter: /\/mermaid-flowchart\.js$/ }, () => ({ path: './mermaid-flowchart.js', external: true }));
  },
};
