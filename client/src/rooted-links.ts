// A preview of Markdown refuses links to `file:`, and takes those that begin at the first folder of the workspace.

/** Makes links to files begin at a folder, `/` standing for it; others stay as they are. */
export function rootedLinks(markdown: string, folder: string): string {
  return markdown.replace(/\]\(([a-z][a-z\d+.-]*:\/\/[^)\s#]*)(#[^)\s]*)?\)/g, (link: string, uri: string, fragment = '') => {
    const path = pathBetween(folder, uri);
    return path === undefined ? link : `](/${path}${fragment})`;
  });
}

/** The way from a folder to a file, with `..` where it leads out; undefined where they are not of one origin. */
function pathBetween(folder: string, uri: string): string | undefined {
  const [from, to] = [folder, uri].map((address) => /^([^:]+:\/\/[^/]*)\/(.*)$/.exec(address));
  if (!from || !to || from[1] !== to[1]) return undefined;
  const [folders, steps] = [from[2] ?? '', to[2] ?? ''].map((path) => path.split('/').filter((step) => step !== ''));
  if (!folders || !steps) return undefined;
  const apart = folders.findIndex((step, index) => step !== steps[index]);
  const shared = apart === -1 ? folders.length : apart;
  return [...folders.slice(shared).map(() => '..'), ...steps.slice(shared)].join('/');
}
