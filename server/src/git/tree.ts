import { GitFault } from './git-fault.js';
import type { Repository } from './repository.js';
import { runGit } from './run-git.js';

/** Something that a commit holds: a file, a link, or the commit at which it has a submodule. */
export interface TreeEntry {
  /** From the top folder of the repository, with `/`. */
  readonly path: string;
  /** Id of its content; of a submodule that of its commit. */
  readonly content: string;
  readonly kind: 'file' | 'link' | 'submodule';
}

/** All that a commit holds, in the order of git. */
export function entriesOf({ root }: Repository, commit: string): readonly TreeEntry[] {
  const { code, output, complaint } = runGit(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
  if (code !== 0) throw new GitFault(`the files of ${commit} cannot be listed: ${complaint}`);
  return parsed(output, /^(\d+) \w+ (\w+)\t(.*)$/s);
}

/** All that is staged for the next commit. Of a file that is in conflict nothing is staged yet. */
export function stagedEntries({ root }: Repository): readonly TreeEntry[] {
  const { code, output, complaint } = runGit(root, ['ls-files', '--stage', '-z', '--full-name']);
  if (code !== 0) throw new GitFault(`the staged files cannot be listed: ${complaint}`);
  return parsed(output, /^(\d+) (\w+) 0\t(.*)$/s);
}

function parsed(output: Buffer, line: RegExp): readonly TreeEntry[] {
  return output
    .toString('utf8')
    .split('\0')
    .flatMap((text): readonly TreeEntry[] => {
      const [, mode, content, path] = line.exec(text) ?? [];
      if (content === undefined || path === undefined) return [];
      return [{ path, content, kind: mode === '160000' ? 'submodule' : mode === '120000' ? 'link' : 'file' }];
    });
}
