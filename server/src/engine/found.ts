import type { Finding } from './finding.js';
import { addressOf, type Definition, definitionOf } from './model/definition.js';
import type { AnyRule, Report, Severity } from './rule.js';
import type { Text } from './text.js';

/** A rule as a project asks it. */
export interface AskedRule {
  readonly rule: AnyRule;
  /** Severity that the project or the regime sets. */
  readonly set: Severity | undefined;
  /** Provisions that the regime binds to the rule. */
  readonly bound: readonly string[];
}

/** A finding as its rule reported it; what costs something to tell is put together when somebody asks. */
export class Found implements Finding {
  /** The same finding under the record that covered it last. */
  private covered: { readonly found: Found; readonly record: Definition<'waiver'>['entry'] } | undefined;

  constructor(
    private readonly asked: AskedRule,
    private reported: Report,
    readonly waiver: Definition<'waiver'> | undefined,
  ) {}

  get rule(): string {
    return this.asked.rule.id;
  }

  get severity(): Severity {
    return this.asked.set ?? this.reported.severity ?? this.asked.rule.severity;
  }

  get place(): Finding['place'] {
    return this.reported.place;
  }

  get message(): Text {
    return typeof this.reported.message === 'function' ? this.reported.message() : this.reported.message;
  }

  get why(): Text {
    return this.reported.why ?? this.asked.rule.why;
  }

  get remedy(): Text {
    return this.reported.remedy ?? this.asked.rule.remedy;
  }

  get related(): Finding['related'] {
    return this.reported.related ?? [];
  }

  get fix(): Finding['fix'] {
    return this.reported.fix?.();
  }

  get provisions(): readonly string[] {
    return [...new Set([...(this.reported.provisions ?? []), ...this.asked.bound])];
  }

  /** The same finding under a record that accepts it. While the record is not written anew, this is the same object. */
  under(waiver: Definition<'waiver'> | undefined): Found {
    if (!waiver) return this;
    if (this.covered?.found.waiver !== waiver || this.covered.record !== waiver.entry) {
      this.covered = { found: new Found(this.asked, this.reported, waiver), record: waiver.entry };
    }
    return this.covered.found;
  }

  /** Takes over from a later report what it does not say but would do. */
  renewed(later: Found): this {
    this.reported = later.reported;
    this.covered?.found.renewed(later);
    return this;
  }

  /** Two findings with the same mark say the same at the same place. */
  get mark(): string {
    const message = typeof this.reported.message === 'function' ? '' : this.reported.message.en;
    const related = this.related.map(({ place, message }) => `${markOf(place)} ${message.en}`);
    return [this.rule, this.severity, markOf(this.place), message, this.remedy.en, this.provisions.join(), ...related].join('\n');
  }
}

function markOf(place: Finding['place']): string {
  const definition = definitionOf(place);
  return definition ? `${place.file} ${addressOf(definition)} ${place.key}` : `${place.file} ${place.span.start} ${place.span.end}`;
}
