import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type GitRepository, gitRepository } from '../kit/git-repository.js';
import { smallProject } from '../kit/small-project.js';

const file = 'flows.dataflow.yaml';
const few = smallProject({ id: 'sync', people: 9_000 });
const many = smallProject({ id: 'sync', people: 11_000 });
const hook = '.git/hooks/pre-commit';

/** A repository in which the command line is installed as a package is. */
function withProgram(files: Readonly<Record<string, string>>): GitRepository {
  const repository = gitRepository({ '.gitignore': 'node_modules\n', ...files });
  mkdirSync(join(repository.path, 'node_modules/.bin'), { recursive: true });
  const program = join(repository.path, 'node_modules/.bin/dataflow');
  writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${resolve('dist/cli.js')}' "$@"\n`);
  chmodSync(program, 0o755);
  return repository;
}

function commits(repository: GitRepository, ...words: readonly string[]): boolean {
  try {
    repository.git('commit', '--quiet', '--message', 'next', ...words);
    return true;
  } catch {
    return false;
  }
}

describe('the hook', () => {
  test('lets a commit pass that brings nothing new, and stops one that does', () => {
    using repository = withProgram({ [file]: few, 'notes.md': 'x' });
    expect(repository.run('hook', 'install').status).toBe(0);
    expect(statSync(join(repository.path, hook)).mode & 0o111).toBeGreaterThan(0);
    repository.write(file, `${few}# a comment\n`);
    expect(commits(repository, '--all')).toBe(true);
    repository.write(file, many);
    expect(commits(repository, '--all')).toBe(false);
    expect(commits(repository, '--all', '--no-verify')).toBe(true);
  });

  test('judges what is staged, and not what lies beside it', () => {
    using repository = withProgram({ [file]: few });
    repository.run('hook', 'install');
    repository.write(file, many);
    repository.git('add', file);
    repository.write(file, few);
    expect(commits(repository)).toBe(false);
    repository.write(file, `${few}# a comment\n`);
    repository.git('add', file);
    repository.write(file, many);
    expect(commits(repository)).toBe(true);
  });

  test('says nothing of commits without dataflow files', () => {
    using repository = withProgram({ [file]: many, 'notes.md': 'x' });
    repository.run('hook', 'install');
    repository.write('notes.md', 'y');
    expect(commits(repository, '--all')).toBe(true);
  });

  test('lets the last dataflow file go', () => {
    using repository = withProgram({ [file]: many, 'notes.md': 'x' });
    repository.run('hook', 'install');
    repository.git('rm', '-q', file);
    expect(commits(repository)).toBe(true);
  });

  test('leaves a merge alone', () => {
    using repository = withProgram({ [file]: few, 'notes.md': 'x' });
    repository.git('switch', '-qc', 'topic');
    repository.write(file, many);
    repository.write('notes.md', 'mine');
    repository.commit();
    repository.git('switch', '-q', 'main');
    repository.write('notes.md', 'yours');
    repository.commit();
    repository.run('hook', 'install');
    expect(() => repository.git('merge', '--quiet', 'topic')).toThrow();
    repository.write('notes.md', 'both');
    expect(commits(repository, '--all')).toBe(true);
  });

  test('checks the first commit as a whole', () => {
    using repository = withProgram({});
    repository.git('update-ref', '-d', 'HEAD');
    repository.run('hook', 'install');
    repository.write(file, many);
    repository.git('add', '--all');
    expect(commits(repository)).toBe(false);
  });
});

describe('installing', () => {
  test('again writes the same; uninstalling takes it away', () => {
    using repository = gitRepository({ [file]: few });
    repository.run('hook', 'install');
    const text = readFileSync(join(repository.path, hook), 'utf8');
    expect(repository.run('hook', 'install').status).toBe(0);
    expect(readFileSync(join(repository.path, hook), 'utf8')).toBe(text);
    expect(repository.run('hook', 'install', '--print').stdout).toBe(text);
    expect(repository.run('hook', 'uninstall').status).toBe(0);
    expect(existsSync(join(repository.path, hook))).toBe(false);
    expect(repository.run('hook', 'uninstall').status).toBe(0);
  });

  test('never touches the hook of somebody else, and prints what to add', () => {
    using repository = gitRepository({ [file]: few });
    repository.write(hook, '#!/bin/sh\nexit 0\n');
    const { status, stdout, stderr } = repository.run('hook', 'install');
    expect([status, stderr]).toEqual([1, expect.stringContaining('stays as it is')]);
    expect(stdout).toContain('check --staged --since HEAD');
    expect(repository.run('hook', 'uninstall').status).toBe(1);
    expect(readFileSync(join(repository.path, hook), 'utf8')).toBe('#!/bin/sh\nexit 0\n');
  });

  test('goes where the repository keeps its hooks, beside the scripts of husky', () => {
    using repository = gitRepository({ [file]: few });
    repository.git('config', 'core.hooksPath', 'tools/hooks');
    repository.run('hook', 'install');
    expect(existsSync(join(repository.path, 'tools/hooks/pre-commit'))).toBe(true);
    repository.git('config', 'core.hooksPath', '.husky/_');
    repository.run('hook', 'install');
    expect(existsSync(join(repository.path, '.husky/pre-commit'))).toBe(true);
  });

  test('writes nothing into hooks that other repositories share', () => {
    using repository = gitRepository({ [file]: few });
    using shared = gitRepository();
    repository.git('config', 'core.hooksPath', shared.path);
    expect(repository.run('hook', 'install').status).toBe(2);
    expect(existsSync(join(shared.path, 'pre-commit'))).toBe(false);
  });

  test('works in a linked work tree', () => {
    using repository = gitRepository({ [file]: few });
    repository.git('worktree', 'add', '-q', 'tree', '-b', 'other');
    expect(repository.runIn('tree', 'hook', 'install').status).toBe(0);
    expect(existsSync(join(repository.path, hook))).toBe(true);
  });
});
