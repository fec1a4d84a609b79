import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createTwoFilesPatch } from 'diff';
import type { LockedFiling } from '../../engine/generated/lock-types.js';
import { compareScope } from '../../engine/lock/compare-scope.js';
import { writeLock } from '../../engine/lock/write-lock.js';
import { changeText } from '../../engine/wording/scope-changes.js';
import { lockName } from '../../project/file-names.js';
import { type AnalysedProject, analyseOne, analyseProjects, type ProjectOptions } from '../analyse-projects.js';
import { choice, type Lockable, lockable, lockableFilings, mustBeWritable } from '../lock-scopes.js';
import { Misuse } from '../misuse.js';
import { paint } from '../paint.js';
import { lockCheckText, lockedText } from '../report-lock.js';
import { writeWhole } from '../write-new.js';

export interface LockOptions extends ProjectOptions {
  readonly project?: string | undefined;
  readonly update?: boolean | undefined;
  readonly check?: boolean | undefined;
  readonly diff?: boolean | undefined;
}

/** Writes the approved scope of filings into the lock; or says what stands against it, or how it would change. Words that are paths name the project. */
export function lock(words: readonly string[], options: LockOptions): number {
  const cwd = process.cwd();
  const paths = [...(options.project === undefined ? [] : [options.project]), ...words.filter((word) => existsSync(word))];
  const ids = words.filter((word) => !existsSync(word));
  if (options.check && ids.length > 0) throw new Misuse(`--check looks at every filing of a project; there is no folder ${ids[0]}`);
  if (options.check) return checkLock(paths, options, cwd);
  const one = analyseOne(paths, options, cwd);
  if (options.diff) return showDifference(one, ids, cwd);
  if (ids.length === 0) throw new Misuse(`name the filings to lock; ${choice(one.analysis)}`);
  return writeScopes(one, ids, options.update === true);
}

/** Both rules count here, whatever the settings of the project say about them. */
function checkLock(paths: readonly string[], options: LockOptions, cwd: string): number {
  const severities = { 'scope-exceeded': 'error', 'lock-invalid': 'error' } as const;
  const colours = paint();
  const checked = analyseProjects(paths, { ...options, severities }, cwd).map((one) => lockCheckText(one, colours, cwd));
  process.stdout.write(checked.map(({ text }) => text).join(''));
  return checked.every(({ isFine }) => isFine) ? 0 : 1;
}

function showDifference(one: AnalysedProject, ids: readonly string[], cwd: string): number {
  const { analysis, project } = one;
  const wanted = ids.length === 0 ? lockableFilings(analysis) : ids.map((id) => lockable(id, analysis));
  const scopes = wanted.map(({ id }) => id);
  mustBeWritable(analysis, scopes);
  const shown = relative(cwd, join(project.root, lockName)) || lockName;
  const before = project.lock?.text ?? '';
  const after = textWith(one, wanted);
  if (before !== after) process.stdout.write(createTwoFilesPatch(shown, shown, before, after, '', '', { context: 2 }).replace(/^Index: .*\n=+\n/, ''));
  return 0;
}

function writeScopes(one: AnalysedProject, ids: readonly string[], update: boolean): number {
  const { analysis, project } = one;
  const wanted = ids.map((id) => lockable(id, analysis));
  mustBeWritable(analysis, update ? ids : []);
  const changed = wanted.filter(({ locked, scope }) => locked && locked !== scope);
  if (changed.length > 0 && !update) throw new Misuse(changed.map((scope) => refusal(scope, one)).join('\n'));
  if (wanted.some(({ locked, scope }) => locked !== scope)) writeWhole(join(project.root, lockName), textWith(one, wanted));
  const colours = paint();
  process.stdout.write(wanted.map((scope) => lockedText(scope, one, colours)).join(''));
  return 0;
}

/** The text of the lock with these blocks in it; the others stay as they are. */
function textWith({ analysis, project }: AnalysedProject, wanted: readonly Lockable[]): string {
  const kept = analysis.lock?.filings ?? new Map<string, LockedFiling>();
  const isSame = project.lock && wanted.every(({ scope, locked }) => scope === locked);
  return isSame ? project.lock.text : writeLock(new Map([...kept, ...wanted.map(({ id, scope }) => [id, scope] as const)]));
}

function refusal({ id, scope, locked }: Lockable, { analysis: { catalogues }, language }: AnalysedProject): string {
  const changes = locked
    ? compareScope(locked, scope).map((change) => `  ${changeText(change, { flow: change.flow, filing: id, approved: locked }, catalogues)[language]}`)
    : [];
  const others = changes.length === 0 ? ['  its result, or facts that no rule compares'] : changes;
  return [`${id} is locked already, and its scope is another now; --update writes it all the same:`, ...others].join('\n');
}
