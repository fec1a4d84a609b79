import { GitFault } from './git-fault.js';
import type { Repository } from './repository.js';
import { runGit } from './run-git.js';

/** Contents by id, read in one go; `too-large` for what has more bytes than wanted. Throws GitFault where one is not there, as in a clone that left contents out. */
export function contentsOf(repository: Repository, ids: Iterable<string>, mostBytes: number): ReadonlyMap<string, Buffer | 'too-large'> {
  const sizes = sizesOf(repository, [...new Set(ids)]);
  const small = [...sizes].flatMap(([id, size]) => (size <= mostBytes ? [id] : []));
  const output = small.length === 0 ? Buffer.alloc(0) : ask(repository, '--batch', small);
  const found = new Map<string, Buffer | 'too-large'>([...sizes.keys()].map((id) => [id, 'too-large']));
  // Per content: a line `<id> blob <bytes>`, the bytes, a line end.
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at);
    const [id = '', , bytes] = output.toString('utf8', at, end).split(' ');
    const begin = end + 1;
    at = begin + Number(bytes) + 1;
    found.set(id, output.subarray(begin, at - 1));
  }
  return found;
}

function sizesOf(repository: Repository, ids: readonly string[]): ReadonlyMap<string, number> {
  if (ids.length === 0) return new Map();
  const lines = ask(repository, '--batch-check', ids).toString('utf8').trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [id = '', kind, bytes] = line.split(' ');
      if (kind !== 'blob') throw new GitFault(`the content ${id} of an older commit is not in this clone; fetch it first (\`git fetch --refetch\`)`);
      return [id, Number(bytes)];
    }),
  );
}

function ask({ root }: Repository, how: '--batch' | '--batch-check', ids: readonly string[]): Buffer {
  const { code, output, complaint } = runGit(root, ['cat-file', how], `${ids.join('\n')}\n`);
  if (code !== 0) throw new GitFault(`files of an older commit cannot be read: ${complaint}`);
  return output;
}
