// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { gitRepository } from '../kit/git-repository.js';
import { drawn } from '../kit/mermaid.js';
import { smallProject } from '../kit/small-project.js';

test('the diagram of a comment is what Mermaid can read, whatever names hold', async () => {
  const hostile = (people: number) => smallProject({ id: 'sync', people }).replace('en: Staff system', "en: 'Staff ``` <b> | % system'");
  using repository = gitRepository({ 'flows.dataflow.yaml': hostile(9_000) });
  repository.write('flows.dataflow.yaml', hostile(11_000));
  const { stdout } = repository.run('diff', 'HEAD', '--format', 'markdown');
  const [, fence = '', text = ''] = /\n(`{3,})mermaid\n([\s\S]*?\n)\1\n/.exec(stdout) ?? [];
  expect(text).not.toContain(fence);
  const { edges } = await drawn(text);
  expect(edges.filter(({ label }) => label.includes('◆ S → ● A'))).toHaveLength(1);
});
