/** A setting that says nothing that is understood. */
export class SettingFault extends Error {}

const reasons = ['error', 'warning', 'verdict', 'never'] as const;

/** What makes a build fail. */
export type Reason = (typeof reasons)[number];

/** What a build is told. */
export interface Settings {
  /** Files and folders to check; none: the folder itself. */
  readonly paths: readonly string[];
  /** Commit to compare with, where it is not the one that a change is made against. */
  readonly since: string | undefined;
  /** Whether only what came since then is told. */
  readonly onlyNew: boolean;
  readonly failOn: ReadonlySet<Reason>;
  readonly format: string | undefined;
  readonly baseline: string | undefined;
  readonly maxWarnings: string | undefined;
  readonly comment: boolean;
  /** Kept out of every process that is started. */
  readonly token: string | undefined;
  /** Day, body of rules and language, as options of a command that judges. */
  readonly judged: readonly string[];
}

/** The folder in which everything happens. */
export function workingDirectory(env: NodeJS.ProcessEnv): string {
  return said(env, 'WORKING_DIRECTORY') ?? '.';
}

/** Reads the settings of a build from its environment. Throws SettingFault. */
export function readSettings(env: NodeJS.ProcessEnv): Settings {
  return {
    paths: lines(said(env, 'PATHS') ?? ''),
    since: said(env, 'SINCE'),
    onlyNew: truth(env, 'ONLY_NEW', true),
    failOn: failOn(said(env, 'FAIL_ON') ?? 'error'),
    format: said(env, 'FORMAT'),
    baseline: said(env, 'BASELINE'),
    maxWarnings: said(env, 'MAX_WARNINGS'),
    comment: truth(env, 'COMMENT', false),
    token: said(env, 'TOKEN'),
    judged: [option('--as-of', said(env, 'AS_OF')), option('--regime', said(env, 'REGIME')), option('--language', said(env, 'LANGUAGE'))].flat(),
  };
}

/** An option in one word, so that no value can be taken for an option of its own. */
export function option(name: string, value: string | undefined): readonly string[] {
  return value === undefined ? [] : [`${name}=${value}`];
}

/** The environment without what no other process is to see. */
export function withoutToken(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'DATAFLOW_TOKEN'));
}

function said(env: NodeJS.ProcessEnv, name: string): string | undefined {
  const value = env[`DATAFLOW_${name}`]?.trim();
  return value === '' ? undefined : value;
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function truth(env: NodeJS.ProcessEnv, name: string, usual: boolean): boolean {
  const value = said(env, name)?.toLowerCase();
  if (value === undefined) return usual;
  if (value !== 'true' && value !== 'false') throw new SettingFault(`${shown(name)} is true or false, not ${value}`);
  return value === 'true';
}

function failOn(text: string): ReadonlySet<Reason> {
  return new Set(text.split(/[\s,]+/).map((word) => reasons.find((reason) => reason === word) ?? unknownReason(word)));
}

function unknownReason(word: string): never {
  throw new SettingFault(`${shown('FAIL_ON')} lists ${reasons.join(', ')}, not ${word}`);
}

function shown(name: string): string {
  return name.toLowerCase().replaceAll('_', '-');
}
