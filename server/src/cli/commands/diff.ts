import { commitOf, mergeBaseOf } from '../../git/commits.js';
import { environmentLanguage, type ProjectOptions } from '../analyse-projects.js';
import { type Asked, askedIn, type State, stateAt, stateNow } from '../compare/base-side.js';
import { comparedProjects } from '../difference/compared-project.js';
import { callsForAttention, type Difference } from '../difference/difference.js';
import { differenceJson } from '../difference/difference-json.js';
import { differenceMarkdown } from '../difference/difference-markdown.js';
import { differenceText } from '../difference/difference-text.js';
import { differenceWords } from '../difference/difference-words.js';
import { Misuse } from '../misuse.js';
import { paint } from '../paint.js';

export interface DiffOptions extends ProjectOptions {
  readonly format: 'text' | 'json' | 'markdown';
  readonly project?: readonly string[] | undefined;
  readonly mergeBase?: boolean | undefined;
  readonly exitCode?: boolean | undefined;
}

/** Tells what is different between two states of projects. Returns 1 where that was asked for and verdicts moved, obligations came or an approved scope was left. */
export function diff(base: string, head: string | undefined, options: DiffOptions): number {
  const cwd = process.cwd();
  const wanted = sidesOf(base, head, options.mergeBase === true);
  const asked = askedIn(options.project ?? [], cwd);
  const after = wanted.head === undefined ? stateNow(asked) : stateAt(wanted.head, asked);
  const before = baseState(wanted, asked);
  if (after.projects.length === 0 && before.projects.length === 0 && options.project)
    throw new Misuse(`no dataflow files under ${options.project.join(', ')}, neither at ${wanted.base} nor now`);
  const projects = comparedProjects(before, after, options);
  const language = languageOf(
    projects.map((project) => project.after.language),
    options,
  );
  const difference: Difference = {
    before: { name: wanted.base, commit: before.commit },
    after: { name: wanted.head ?? differenceWords[language].workingTree, commit: after.commit },
    projects,
    language,
    cwd,
  };
  process.stdout.write(written(difference, options));
  return options.exitCode === true && callsForAttention(difference) ? 1 : 0;
}

function written(difference: Difference, { format, project = [] }: DiffOptions): string {
  switch (format) {
    case 'text':
      return differenceText(difference, paint());
    case 'json':
      return differenceJson(difference);
    case 'markdown':
      return differenceMarkdown(difference, project.join(' '));
  }
}

interface Wanted {
  readonly base: string;
  readonly head: string | undefined;
  /** Whether the base is where the way of both parted. */
  readonly parted: boolean;
}

/** What git writes as `a..b` and `a...b` is understood too. */
function sidesOf(base: string, head: string | undefined, parted: boolean): Wanted {
  const [, left, dots, right] = /^(.+?)(\.{2,3})(.*)$/.exec(base) ?? [];
  if (left === undefined || head !== undefined) return { base, head, parted };
  return { base: left, head: right || 'HEAD', parted: parted || dots === '...' };
}

function baseState({ base, head, parted }: Wanted, asked: Asked): State {
  const { repository } = asked;
  if (!parted) return stateAt(base, asked);
  return stateAt(mergeBaseOf(repository, commitOf(repository, base), commitOf(repository, head ?? 'HEAD')), asked);
}

function languageOf(languages: readonly ('en' | 'zh')[], options: DiffOptions): 'en' | 'zh' {
  if (languages.length === 0) return options.language ?? environmentLanguage();
  return languages.every((language) => language === 'zh') ? 'zh' : 'en';
}
