import type { LoadedProject } from '../load-project.js';

/** A project at two times; one of them is undefined where it was added or removed. */
export interface ProjectPair {
  readonly now: LoadedProject | undefined;
  readonly before: LoadedProject | undefined;
}

/** Projects are the same where their folders are, or where one folder is gone and another came that says most of the same. */
export function pairedProjects(now: readonly LoadedProject[], before: readonly LoadedProject[]): readonly ProjectPair[] {
  const gone = new Set(before.filter(({ root }) => !now.some((one) => one.root === root)));
  const pairs = now.map((one): ProjectPair => {
    const earlier = before.find(({ root }) => root === one.root) ?? likest(one, [...gone]);
    if (earlier) gone.delete(earlier);
    return { now: one, before: earlier };
  });
  return [...pairs, ...[...gone].map((one): ProjectPair => ({ now: undefined, before: one }))];
}

/** Of some projects the one that says most of what a project says, and at least half of it. */
export function likest(one: LoadedProject, others: readonly LoadedProject[]): LoadedProject | undefined {
  const own = linesOf(one);
  const [best] = others.map((other) => ({ other, shared: sharedShare(own, linesOf(other)) })).sort((left, right) => right.shared - left.shared);
  return best && best.shared >= 0.5 ? best.other : undefined;
}

/** The files of before that were renamed, by what they are called now. */
export function renamedFiles({ now, before }: ProjectPair): ReadonlyMap<string, string> {
  const left = (before?.files ?? []).filter(({ path }) => !now?.files.some((file) => file.path === path));
  const came = (now?.files ?? []).filter(({ path }) => !before?.files.some((file) => file.path === path));
  return new Map(
    left.flatMap(({ path, text }) => {
      const own = new Set(linesIn(text));
      const [best] = came.map((file) => ({ file, shared: sharedShare(own, new Set(linesIn(file.text))) })).sort((one, other) => other.shared - one.shared);
      return best && best.shared >= 0.5 ? [[path, best.file.path] as const] : [];
    }),
  );
}

function linesOf({ files }: LoadedProject): ReadonlySet<string> {
  return new Set(files.flatMap(({ text }) => linesIn(text)));
}

function linesIn(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && line !== 'dataflow: 1');
}

function sharedShare(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const line of own) if (other.has(line)) shared += 1;
  return own.size === 0 ? 0 : shared / own.size;
}
