import type { ProjectConfig } from '../generated/config-types.js';
import { regimes } from '../generated/law-data.js';
import type { Regime } from '../generated/regime-types.js';
import { rules } from '../generated/rules.js';
import { chooseRegime, type Day } from '../law/regimes.js';
import { readConfig } from '../model/config.js';
import type { Problem } from '../model/model.js';

export const ruleIds: ReadonlySet<string> = new Set(rules.map(({ id }) => id));

/** Settings of a project: the text of its `dataflow.config.yaml`. */
export interface ConfigFile {
  readonly path: string;
  readonly text: string;
}

/** Which law is applied and on which day: what the settings of the project say, and what is taken where they are silent. */
export class LawChoice {
  /** The regime to apply where the settings name none. */
  fallback: string | undefined;
  private file: ConfigFile | undefined;
  private read: ReturnType<typeof readConfig> = { config: {}, problems: [] };

  /** `today` is the day of evaluation where the settings name none. */
  constructor(public today: Day) {}

  setFile(file: ConfigFile | undefined): void {
    this.file = file;
    this.read = file ? readConfig(file.path, file.text, ruleIds) : { config: {}, problems: [] };
  }

  get path(): string | undefined {
    return this.file?.path;
  }

  get config(): ProjectConfig {
    return this.read.config;
  }

  /** What is wrong with the settings. */
  get problems(): readonly Problem[] {
    return this.read.problems;
  }

  get asOf(): Day {
    return this.config.asOf ?? this.today;
  }

  /** Id of the regime that is asked for. */
  get wanted(): string | undefined {
    return this.config.regime ?? this.fallback;
  }

  /** Undefined where its name is not known, or none was in force. */
  get regime(): Regime | undefined {
    return chooseRegime(regimes, this.wanted, this.asOf);
  }
}
