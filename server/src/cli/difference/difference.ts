import type { Language } from '../../engine/text.js';
import { isBeyondScope } from './beyond-scope.js';
import type { ComparedProject } from './compared-project.js';
import { differenceWords } from './difference-words.js';

/** Two states of all projects that somebody asked about. */
export interface Difference {
  /** What the sides are called: a name of git with the id of its commit, or the working tree. */
  readonly before: SideName;
  readonly after: SideName;
  readonly projects: readonly ComparedProject[];
  readonly language: Language;
  /** The folder in which the command runs. */
  readonly cwd: string;
}

export interface SideName {
  readonly name: string;
  /** Undefined for the working tree. */
  readonly commit: string | undefined;
}

/** How a side is shown: `main (1a2b3c4d5e)`. */
export function sideWords({ name, commit }: SideName): string {
  if (commit === undefined || commit.startsWith(name)) return name;
  return `${name} (${commit.slice(0, 10)})`;
}

/** Whether verdicts moved, obligations came, or a flow left the scope that was approved for it. */
export function callsForAttention({ projects }: Difference): boolean {
  return projects.some(
    ({ difference: { verdicts, obligations }, findings }) =>
      verdicts.some(({ kind }) => kind === 'moved') || obligations.added.length > 0 || findings.added.some(isBeyondScope),
  );
}

/** `2 verdicts moved, 1 new obligation, 12 there before`. */
export function countWords(projects: readonly ComparedProject[], language: Language): string {
  const words = differenceWords[language];
  const sum = (numberOf: (project: ComparedProject) => number) => projects.reduce((total, project) => total + numberOf(project), 0);
  const verdicts = (wanted: string) => sum(({ difference }) => difference.verdicts.filter(({ kind }) => kind === wanted).length);
  const { counts } = words;
  const parts = [
    [verdicts('moved'), counts.moved],
    [verdicts('added'), counts.newFlows],
    [verdicts('removed'), counts.removedFlows],
    [sum(({ difference }) => difference.obligations.added.length), counts.obligations],
    [sum(({ difference }) => difference.obligations.gone.length), counts.obligationsGone],
    [sum(({ difference }) => difference.definitions.length), counts.definitions],
    [sum(({ findings }) => findings.added.filter(isBeyondScope).length), counts.beyond],
    [sum(({ findings }) => findings.added.filter((finding) => !isBeyondScope(finding)).length), counts.findings],
    [sum(({ findings }) => findings.gone.length), counts.findingsGone],
  ] as const;
  const told = parts.flatMap(([number, say]) => (number === 0 ? [] : [say(number)]));
  const kept = sum(({ findings }) => findings.kept);
  return [...(told.length === 0 ? [words.nothing] : told), ...(kept === 0 ? [] : [counts.kept(kept)])].join(words.comma);
}
