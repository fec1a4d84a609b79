import { relative, sep } from 'node:path';
import { contentsOf } from '../../git/contents.js';
import { GitFault } from '../../git/git-fault.js';
import { type Repository, repositoryAt } from '../../git/repository.js';
import { entriesOf, stagedEntries, type TreeEntry } from '../../git/tree.js';
import { configName, isDataflowName, lockName } from '../../project/file-names.js';
import type { FileTree, FolderEntry } from '../../project/file-tree.js';
import { isFolder, mostBytes, type ReadText, textOf, tooLarge, unreadable } from '../../project/read-text.js';

/** A file or link of a commit, and the repository that holds its content: with submodules there are several. */
interface Held {
  readonly entry: TreeEntry;
  readonly repository: Repository;
}

type Node = Held | ReadonlyMap<string, FolderEntry>;

const mostLinks = 40;

/** The files of a commit, at the paths that they have when it is checked out. Nothing is checked out, and nothing fetched. */
export function commitTree(repository: Repository, commit: string): FileTree {
  return treeOf(repository, entriesOf(repository, commit));
}

/** The files as they are staged for the next commit. */
export function stagedTree(repository: Repository): FileTree {
  return treeOf(repository, stagedEntries(repository));
}

function treeOf(repository: Repository, entries: readonly TreeEntry[]): FileTree {
  const nodes = nodesOf(repository, entries);
  const contents = new Map<string, Buffer | 'too-large'>();
  const contentOf = ({ entry, repository: own }: Held): Buffer | 'too-large' => {
    if (!contents.has(entry.content)) for (const [id, content] of contentsOf(own, wanted(entry, own, nodes), mostBytes)) contents.set(id, content);
    return contents.get(entry.content) ?? 'too-large';
  };
  const resolved = (path: string) => follow(inTree(repository, path), nodes, contentOf);
  return {
    kindOf: (path) => {
      const node = resolved(path);
      if (node === undefined || typeof node === 'string') return undefined;
      return 'entry' in node ? 'file' : 'folder';
    },
    entriesOf: (folder) => {
      const node = resolved(folder);
      return node instanceof Map ? [...node.values()] : [];
    },
    read: (path) => readNode(resolved(path), contentOf),
  };
}

function readNode(node: ReturnType<typeof follow>, contentOf: (held: Held) => Buffer | 'too-large'): ReadText {
  if (node === 'loop') return unreadable('ELOOP');
  if (node === undefined) return unreadable('ENOENT');
  if (!('entry' in node)) return isFolder;
  const content = contentOf(node);
  return content === 'too-large' ? tooLarge : textOf(content);
}

/** What is read with an entry: all that any project may want, so that git is asked once. */
function wanted(entry: TreeEntry, repository: Repository, nodes: ReadonlyMap<string, Node>): readonly string[] {
  const isWanted = ({ path, kind }: TreeEntry) => kind === 'link' || isProjectFile(path.slice(path.lastIndexOf('/') + 1));
  const others = [...nodes.values()].flatMap((node) => ('entry' in node && node.repository === repository && isWanted(node.entry) ? [node.entry.content] : []));
  return [entry.content, ...others];
}

function isProjectFile(name: string): boolean {
  return isDataflowName(name) || name === configName || name === lockName;
}

/** All files, links and folders by their paths from the top folder of the repository; the top folder is the empty path. */
function nodesOf(repository: Repository, entries: readonly TreeEntry[], at = '', nodes = new Map<string, Node>()): ReadonlyMap<string, Node> {
  const folders = new Map<string, Map<string, FolderEntry>>();
  const folder = (path: string): Map<string, FolderEntry> => {
    const known = folders.get(path);
    if (known) return known;
    const made = new Map<string, FolderEntry>();
    folders.set(path, made);
    nodes.set(path, made);
    if (path !== at) enter(path, true);
    return made;
  };
  const enter = (path: string, isFolder: boolean): void => {
    const slash = path.lastIndexOf('/');
    const name = path.slice(slash + 1);
    folder(slash === -1 ? '' : path.slice(0, slash)).set(name, { name, isFolder });
  };
  // A project is not looked for above the repository that it lies in.
  folder(at).set('.git', { name: '.git', isFolder: true });
  nodes.set(joined(at, '.git'), new Map());
  for (const entry of entries) {
    const path = joined(at, entry.path);
    if (entry.kind === 'submodule') {
      folder(path);
      addSubmodule(repository, entry, path, nodes);
    } else {
      enter(path, false);
      nodes.set(path, { entry, repository });
    }
  }
  return nodes;
}

/** A submodule that is not checked out has no files on the disk either. */
function addSubmodule({ root }: Repository, { path, content }: TreeEntry, at: string, nodes: Map<string, Node>): void {
  const inner = innerRepository(`${root}/${path}`);
  if (inner === undefined) return;
  try {
    nodesOf(inner, entriesOf(inner, content), at, nodes);
  } catch (fault) {
    if (fault instanceof GitFault)
      throw new GitFault(`the submodule ${path} lacks its commit ${content.slice(0, 10)}; fetch it first (\`git submodule update --init\`)`);
    throw fault;
  }
}

function innerRepository(folder: string): Repository | undefined {
  try {
    const inner = repositoryAt(folder);
    return inner.root === folder ? inner : undefined;
  } catch {
    return undefined;
  }
}

/** What a path leads to, links in it followed; a link that leads out of the repository leads nowhere. */
function follow(path: string | undefined, nodes: ReadonlyMap<string, Node>, contentOf: (held: Held) => Buffer | 'too-large'): Node | 'loop' | undefined {
  if (path === undefined) return undefined;
  const open = path.split('/').reverse();
  let at = '';
  for (let links = 0; open.length > 0; ) {
    const part = open.pop() ?? '';
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (at === '') return undefined;
      at = folderOf(at);
      continue;
    }
    const next = joined(at, part);
    const node = nodes.get(next);
    if (node === undefined) return undefined;
    if (!('entry' in node) || node.entry.kind !== 'link') {
      at = next;
      continue;
    }
    links += 1;
    if (links > mostLinks) return 'loop';
    const content = contentOf(node);
    if (content === 'too-large' || content.toString('utf8').startsWith('/')) return undefined;
    open.push(...content.toString('utf8').split('/').reverse());
  }
  return nodes.get(at);
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

function joined(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}

/** A path from the top folder of the repository; undefined for one outside. */
function inTree({ root }: Repository, path: string): string | undefined {
  const inside = relative(root, path).split(sep).join('/');
  return inside === '..' || inside.startsWith('../') ? undefined : inside;
}
