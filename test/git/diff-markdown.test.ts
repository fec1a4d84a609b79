import { describe, expect, test } from 'vitest';
import { gitRepository } from '../kit/git-repository.js';
import { smallProject } from '../kit/small-project.js';

const few = smallProject({ id: 'sync', people: 9_000 });
const many = smallProject({ id: 'sync', people: 11_000 });
const file = 'flows.dataflow.yaml';

describe('a comment for a pull request', () => {
  test('begins with its mark and the summary, and draws what changed', () => {
    using repository = gitRepository({ [file]: few });
    repository.write(file, many);
    const { stdout } = repository.run('diff', 'HEAD', '--format', 'markdown');
    const lines = stdout.split('\n');
    expect(lines[0]).toBe('<!-- dataflow diff -->');
    expect(stdout).toContain('**1 verdict moved, 1 new obligation');
    expect(stdout).toMatch(/<details><summary>Diagram<\/summary>\n\n```mermaid\n---\ntitle:/);
    expect(stdout).toContain('◆ S → ● A');
    expect(repository.run('diff', 'HEAD', '--format', 'markdown', '--project', '.').stdout).toMatch(/^<!-- dataflow diff \. -->/);
  });

  test('is never longer than GitHub takes, and says so where something is left out', () => {
    using repository = gitRepository({ 'README.md': 'x' });
    for (let part = 0; part < 60; part += 1) {
      const flows = Array.from({ length: 12 }, (_, index) => ({ id: `flow-${part}-${index}`, people: 11_000 + index }));
      repository.write(`p${part}/dataflow.config.yaml`, '');
      repository.write(`p${part}/a.dataflow.yaml`, smallProject(...flows));
    }
    const { stdout } = repository.run('diff', 'HEAD', '--format', 'markdown');
    expect(stdout.length).toBeLessThan(65_536);
    expect(stdout).toContain('Something is left out here');
    expect(stdout.split('```').length % 2).toBe(1);
    expect((stdout.match(/<details>/g) ?? []).length).toBe((stdout.match(/<\/details>/g) ?? []).length);
  });
});
