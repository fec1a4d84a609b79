import type { Finding, FindingCounts } from '../finding.js';
import type { ProjectConfig } from '../generated/config-types.js';
import { catalogues, regimes } from '../generated/law-data.js';
import type { Regime } from '../generated/regime-types.js';
import type { Day } from '../law/regimes.js';
import type { ReadLock } from '../lock/read-lock.js';
import type { Definition } from '../model/definition.js';
import type { FileView, ProjectView } from '../queries/project-view.js';
import type { Bench } from './bench.js';
import type { LiveJudgement } from './live-judgement.js';
import type { LiveModel } from './live-model.js';

/** A live project as queries see it. What is due is done before findings are told; everything else is done when it is asked for. */
export class LiveView implements ProjectView {
  readonly catalogues = catalogues;
  readonly regimes = regimes;

  constructor(
    private readonly bench: Bench,
    private readonly project: {
      readonly model: LiveModel;
      readonly config: ProjectConfig;
      readonly lock: ReadLock | undefined;
      readonly settle: () => void;
      readonly settleTotals: () => void;
      readonly fileExists: ((path: string) => boolean) | undefined;
    },
  ) {}

  get model(): LiveModel {
    return this.project.model;
  }

  /** Verdicts learn that they are out of date once the totals below them are done again. */
  get judgement(): LiveJudgement {
    this.project.settleTotals();
    return this.bench.judgement;
  }

  get regime(): Regime {
    return this.judgement.regime;
  }

  get asOf(): Day {
    return this.judgement.asOf;
  }

  get fileExists(): ((path: string) => boolean) | undefined {
    return this.project.fileExists;
  }

  get config(): ProjectConfig {
    return this.project.config;
  }

  get lock(): ReadLock | undefined {
    return this.project.lock;
  }

  get findings(): readonly Finding[] {
    this.project.settle();
    const { told } = this.bench;
    return told.paths.flatMap((path) => told.of(path));
  }

  get findingCounts(): FindingCounts {
    this.project.settle();
    return this.bench.told.counts;
  }

  findingCountsIn(definition: Definition): FindingCounts {
    this.project.settle();
    return this.bench.told.countsWithin(definition);
  }

  findingsOf(path: string): readonly Finding[] {
    this.project.settle();
    return this.bench.told.of(path);
  }

  findingsIn(definition: Definition): readonly Finding[] {
    this.project.settle();
    return this.bench.told.within(definition);
  }

  findingsOutside(path: string): readonly Finding[] {
    this.project.settle();
    return this.bench.told.outside(path);
  }

  get files(): readonly FileView[] {
    return this.model.files;
  }

  file(path: string): FileView | undefined {
    return this.model.file(path)?.source;
  }

  definitionAt(path: string, offset: number): Definition | undefined {
    const file = this.model.file(path);
    const entry = file?.source.entryAt(offset);
    return entry && file?.definitions.get(entry);
  }
}
