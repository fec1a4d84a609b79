import { type GitRepository, gitRepository } from '../kit/git-repository.js';
import { smallProject } from '../kit/small-project.js';

export const file = 'flows.dataflow.yaml';

// Too few people for an assessment, enough for one, and enough with a mistake.
export const few = smallProject({ id: 'sync', people: 9_000 });
export const many = smallProject({ id: 'sync', people: 11_000 });
export const broken = many.replace('to: acme-de', 'to: nobody');

/** The first line of a comparison. */
export const mark = '<!-- dataflow diff -->';

/** So that a test says the same on every day. */
export const asOf = { 'as-of': '2026-11-23' };

/** A checkout in which a change was made, and the commit that it was made against. */
export function changed(before: string, after: string): GitRepository & { readonly base: string } {
  const repository = gitRepository({ [file]: before });
  const base = repository.git('rev-parse', 'HEAD').trim();
  repository.write(file, after);
  repository.commit('change');
  return { ...repository, base };
}
