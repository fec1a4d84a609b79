import type { Day } from '../engine/law/regimes.js';
import type { Files } from './files.js';

/** What the surroundings of the server provide. */
export interface Platform {
  /** Files that can be read without the client; undefined where there is no disk. */
  readonly disk: Files | undefined;
  /** Folder of the pages on rules, as a URI with a slash at its end; undefined where they are not at hand. */
  readonly rulePages: string | undefined;
  /** A clock in milliseconds, for slices of long work. */
  now(): number;
  /** Today where the user is. */
  today(): Day;
  exit(code: number): void;
  /** Ends this process when that one has ended. */
  follow(processId: number): void;
}

declare const DATAFLOW_RULE_PAGES: string;

/** Where the pages on rules are on the net; undefined where they are not. */
export const publicRulePages: string | undefined = DATAFLOW_RULE_PAGES === '' ? undefined : DATAFLOW_RULE_PAGES;

/** A date of the local calendar. */
export function localDay(date: Date): Day {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
