// Files of a workspace where there is neither a disk nor a machine behind the editor. What they are stands before this text.
const vscode = require('vscode');

/** @type {Map<string, Uint8Array>} */
const files = new Map(Object.entries(globalThis.filesOfWorkspace).map(([path, text]) => [path, new TextEncoder().encode(text)]));
const changes = new vscode.EventEmitter();

/** @param {string} path */
function isFolder(path) {
  return path === '/' || [...files.keys()].some((file) => file.startsWith(`${path}/`));
}

/** @param {string} path */
function filesAt(path) {
  return [...files.keys()].filter((file) => file === path || file.startsWith(`${path}/`));
}

const memory = {
  onDidChangeFile: changes.event,
  watch: () => ({ dispose: () => undefined }),
  stat({ path }) {
    const bytes = files.get(path);
    if (bytes) return { type: vscode.FileType.File, ctime: 0, mtime: 0, size: bytes.length };
    if (isFolder(path)) return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    throw vscode.FileSystemError.FileNotFound(path);
  },
  readDirectory({ path }) {
    const below = [...files.keys()].filter((file) => file.startsWith(`${path}/`)).map((file) => file.slice(path.length + 1).split('/'));
    return [...new Map(below.map(([name, ...rest]) => [name, rest.length > 0 ? vscode.FileType.Directory : vscode.FileType.File]))];
  },
  readFile({ path }) {
    const bytes = files.get(path);
    if (!bytes) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  },
  writeFile(uri, bytes) {
    const type = files.has(uri.path) ? vscode.FileChangeType.Changed : vscode.FileChangeType.Created;
    files.set(uri.path, bytes);
    changes.fire([{ type, uri }]);
  },
  createDirectory: () => undefined,
  delete: (uri) => {
    for (const path of filesAt(uri.path)) files.delete(path);
    changes.fire([{ type: vscode.FileChangeType.Deleted, uri }]);
  },
  rename(from, to) {
    for (const path of filesAt(from.path)) {
      files.set(`${to.path}${path.slice(from.path.length)}`, files.get(path));
      files.delete(path);
    }
    changes.fire([
      { type: vscode.FileChangeType.Deleted, uri: from },
      { type: vscode.FileChangeType.Created, uri: to },
    ]);
  },
};

exports.activate = ({ subscriptions }) => {
  subscriptions.push(vscode.workspace.registerFileSystemProvider('memory', memory, { isCaseSensitive: true }));
};
