// Where the files of a project are, in folders of any kind.
import { FileType, RelativePattern, Uri, workspace } from 'vscode';

const glob = '**/{*.dataflow.yaml,*.dataflow.yml,dataflow.yaml,dataflow.config.yaml,dataflow.lock.yaml}';
const wanted = /^(?:.*\.dataflow\.ya?ml|dataflow(?:\.config|\.lock)?\.yaml)$/;
const elsewhere: ReadonlySet<string> = new Set(['node_modules', '.git']);

/** The files of ours below a folder. The editor cannot search every kind of folder, and then its search never ends: a walk finds them there. */
export async function findFiles(folder: Uri): Promise<readonly Uri[]> {
  const search = workspace.findFiles(new RelativePattern(folder, glob), '**/{node_modules,.git}/**');
  if (alwaysSearched.has(folder.scheme)) return search;
  return (await Promise.race([search, patience()])) ?? walk(folder);
}

const alwaysSearched: ReadonlySet<string> = new Set(['file', 'vscode-remote', 'vscode-vfs']);

function patience(): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), 2000));
}

// A folder far away answers slowly, and nobody waits for the last of it.
const mostFolders = 1000;

async function walk(root: Uri): Promise<readonly Uri[]> {
  const found: Uri[] = [];
  const folders = [root];
  for (let walked = 0; walked < mostFolders; walked++) {
    const folder = folders.shift();
    if (!folder) break;
    for (const [name, type] of await entries(folder)) {
      if (type === FileType.Directory && !elsewhere.has(name)) folders.push(Uri.joinPath(folder, name));
      if (type === FileType.File && wanted.test(name)) found.push(Uri.joinPath(folder, name));
    }
  }
  return found;
}

async function entries(folder: Uri): Promise<readonly [string, FileType][]> {
  try {
    return await workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
