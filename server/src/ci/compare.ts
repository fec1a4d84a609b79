import { at, listAt, textAt } from './json.js';
import { askDataflow } from './run-dataflow.js';
import { option, type Settings } from './settings.js';

/** What is different since a commit. */
export interface Compared {
  /** The comparison as a comment; its first line is the mark by which the comment is found again. */
  readonly markdown: string;
  /** How many flows need another mechanism than before. */
  readonly moved: number;
  readonly hasChanged: boolean;
  /** Whether verdicts moved, obligations came, or an approved scope was left. */
  readonly callsForAttention: boolean;
}

/** Compares the files as they are with the commit at which they parted from a base. */
export function compare({ paths, judged }: Settings, base: string): Compared | { readonly fault: string } {
  const words = (format: string) => [
    'diff',
    '--merge-base',
    `--format=${format}`,
    ...paths.flatMap((path) => option('--project', path)),
    ...judged,
    '--',
    shown(base),
  ];
  const asked = askDataflow(words('json'));
  if (asked.code !== 0) return { fault: asked.complaint };
  const told = askDataflow(words('markdown'));
  if (told.code !== 0) return { fault: told.complaint };
  const report: unknown = JSON.parse(asked.output);
  const projects = listAt(report, 'projects');
  return {
    markdown: told.output,
    moved: projects.flatMap((project) => listAt(project, 'verdicts')).filter((verdict) => textAt(verdict, 'change') === 'moved').length,
    hasChanged: projects.some(hasChanged),
    callsForAttention: at(report, 'attention') === true,
  };
}

const lists = [
  ['verdicts'],
  ['totals'],
  ['obligations', 'added'],
  ['obligations', 'gone'],
  ['definitions'],
  ['settings'],
  ['findings', 'added'],
  ['findings', 'gone'],
];

function hasChanged(project: unknown): boolean {
  return textAt(project, 'state') !== 'both' || lists.some((path) => listAt(project, ...path).length > 0);
}

/** A commit as people read it; other names stay as they are. */
function shown(base: string): string {
  return /^[0-9a-f]{40,}$/.test(base) ? base.slice(0, 12) : base;
}
