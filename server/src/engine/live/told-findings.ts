import { isEcho } from '../echoes.js';
import { countFindings, type Finding, type FindingCounts, inSourceOrder } from '../finding.js';
import type { Found } from '../found.js';
import type { Day } from '../law/regimes.js';
import type { Definition } from '../model/definition.js';
import { waiverFor } from '../waivers.js';
import type { FindingsByPlace } from './findings-by-place.js';
import { levels } from './levels.js';
import type { LiveModel } from './live-model.js';
import { Reader, type Tracker } from './tracker.js';

/** Findings as they are told: without echoes, under the records that cover them, in source order. */
export class ToldFindings {
  private readonly records: Records;

  constructor(
    tracker: Tracker,
    private readonly parts: { readonly model: LiveModel; readonly places: FindingsByPlace; readonly asOf: Day },
  ) {
    this.records = new Records(tracker, parts);
  }

  /** Paths of files in which something may have been found. */
  get paths(): readonly string[] {
    return [...this.parts.places.paths].sort();
  }

  of(path: string): readonly Finding[] {
    return this.told(path, this.parts.places.of(path));
  }

  within(definition: Definition): readonly Finding[] {
    return this.told(definition.file, this.parts.places.within(definition));
  }

  /** Those of a file that stand in no definition. */
  outside(path: string): readonly Finding[] {
    return this.told(path, this.parts.places.outside(path));
  }

  /** How many there are. Nothing is put in order for it. */
  get counts(): FindingCounts {
    return countFindings(this.withRecords(this.parts.places.all()));
  }

  countsWithin(definition: Definition): FindingCounts {
    return countFindings(this.withRecords(this.parts.places.within(definition)));
  }

  dispose(): void {
    this.records.dispose();
  }

  private *withRecords(found: Iterable<Found>): Iterable<Pick<Finding, 'severity' | 'waiver'>> {
    const recordOf = this.records.get();
    for (const one of found) if (!isEcho(one, this.parts.model.file(one.place.file)?.source)) yield { severity: one.severity, waiver: recordOf(one) };
  }

  private told(path: string, found: readonly Found[]): readonly Finding[] {
    const file = this.parts.model.file(path)?.source;
    const recordOf = this.records.get();
    return inSourceOrder(found.filter((one) => !isEcho(one, file)).map((one) => one.under(recordOf(one))));
  }
}

/** The records that are in force, sorted out again only when one of them changes. */
class Records extends Reader {
  private kept: ReturnType<typeof waiverFor> | undefined;

  constructor(
    tracker: Tracker,
    private readonly about: { readonly model: LiveModel; readonly asOf: Day },
  ) {
    super(tracker, levels.facts);
  }

  get(): ReturnType<typeof waiverFor> {
    this.refresh();
    this.kept ??= this.read();
    return this.kept;
  }

  protected override compute(): boolean {
    this.kept = this.read();
    return true;
  }

  private read(): ReturnType<typeof waiverFor> {
    return waiverFor(this.about.model, this.about.asOf);
  }
}
