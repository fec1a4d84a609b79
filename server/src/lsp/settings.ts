import { isDay } from '../engine/law/days.js';
import type { Day } from '../engine/law/regimes.js';
import type { Language } from '../engine/text.js';

/** What the client sets; the settings of a project go before it. */
export interface Settings {
  readonly regime?: string | undefined;
  readonly asOf?: Day | undefined;
  readonly language?: Language | undefined;
}

/** Settings of the client where they may differ from folder to folder. */
export interface SettingsByFolder {
  readonly own: Settings;
  /** By address of the folder; one that is not here has those above. */
  readonly byFolder: ReadonlyMap<string, Settings>;
}

/** Reads settings that come from a client; what is not as it should be counts as left out. */
export function readSettings(given: unknown): Settings {
  const own = field(given, 'dataflow');
  const from = typeof own === 'object' && own !== null ? own : given;
  const regime = field(from, 'regime');
  const asOf = field(from, 'asOf');
  return {
    regime: typeof regime === 'string' && regime !== '' ? regime : undefined,
    asOf: typeof asOf === 'string' && isDay(asOf) ? asOf : undefined,
    language: languageOf(field(from, 'language')),
  };
}

/** The language of a locale such as `zh-cn`; English for all others. */
export function localeLanguage(locale: string | undefined): Language {
  return typeof locale === 'string' && /^zh\b/i.test(locale.replaceAll('_', '-')) ? 'zh' : 'en';
}

function languageOf(value: unknown): Language | undefined {
  return value === 'en' || value === 'zh' ? value : undefined;
}

function field(from: unknown, name: string): unknown {
  return typeof from === 'object' && from !== null && Object.hasOwn(from, name) ? Object.entries(from).find(([key]) => key === name)?.[1] : undefined;
}
