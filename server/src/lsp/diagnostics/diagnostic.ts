// A finding as the protocol wants it. What was made once is kept with the finding, because a keystroke changes few of them.
import { type Diagnostic, type DiagnosticRelatedInformation, DiagnosticSeverity, DiagnosticTag, type Range } from 'vscode-languageserver-protocol';
import type { Finding } from '../../engine/finding.js';
import { addressOf, DefinitionPlace, type Place } from '../../engine/model/definition.js';
import type { Severity } from '../../engine/rule.js';
import type { Language, Text } from '../../engine/text.js';
import type { Encoding, Lines } from '../positions.js';
import { codeEscaped } from './markdown.js';
import { Spots } from './spots.js';
import { waiverText } from './waiver-text.js';

/** What the client can show, and in which words. */
export interface Manner {
  readonly language: Language;
  readonly encoding: Encoding;
  readonly related: boolean;
  readonly markup: boolean;
  readonly tags: readonly DiagnosticTag[];
  /** Folder of the pages on rules, as a URI with a slash at its end; undefined where there is none. */
  readonly rulePages: string | undefined;
}

/** A project as diagnostics need it. */
export interface Surroundings {
  lines(path: string): Lines | undefined;
  uri(path: string): string;
}

interface Kept {
  readonly message: Text;
  readonly waiver: Finding['waiver'];
  diagnostic: Diagnostic;
  /** Where the related places stand. */
  related: readonly Range[];
}

/** Makes diagnostics of findings. The same finding at the same place gives the same object. */
export class Translator {
  private readonly kept = new WeakMap<Finding, Kept>();
  private readonly spots: Spots;

  constructor(
    private readonly manner: Manner,
    private readonly around: Surroundings,
  ) {
    this.spots = new Spots(manner.encoding);
  }

  get language(): Language {
    return this.manner.language;
  }

  translateAll(findings: readonly Finding[]): readonly Diagnostic[] {
    this.spots.forget();
    return findings.map((finding) => this.translate(finding));
  }

  private translate(finding: Finding): Diagnostic {
    const kept = this.keptOf(finding);
    const range = this.rangeOf(finding.place);
    const related = this.manner.related ? finding.related : [];
    const stays = range === kept.diagnostic.range && related.every(({ place }, index) => this.rangeOf(place) === kept.related[index]);
    if (stays) return kept.diagnostic;
    const { relatedInformation: _, ...rest } = kept.diagnostic;
    const information = related.flatMap(({ place, message }) => this.relatedAt(place, message));
    kept.related = related.map(({ place }) => this.rangeOf(place));
    kept.diagnostic = { ...rest, range, ...(information.length === 0 ? {} : { relatedInformation: information }) };
    return kept.diagnostic;
  }

  /** Words may hold numbers that change while the finding stays. */
  private keptOf(finding: Finding): Kept {
    const { message, waiver } = finding;
    const known = this.kept.get(finding);
    if (known && known.message.en === message.en && known.message.zh === message.zh && known.waiver === waiver) return known;
    const kept = { message, waiver, diagnostic: this.withoutPlaces(finding, message), related: [] };
    this.kept.set(finding, kept);
    return kept;
  }

  private withoutPlaces(finding: Finding, message: Text): Diagnostic {
    const { manner } = this;
    const { rule, waiver, place } = finding;
    const tag = rule === 'definition-unused' && manner.tags.includes(DiagnosticTag.Unnecessary) ? [DiagnosticTag.Unnecessary] : [];
    const address = place instanceof DefinitionPlace ? addressOf(place.definition) : undefined;
    return {
      range: nowhere,
      severity: waiver ? DiagnosticSeverity.Hint : severities[finding.severity],
      code: rule,
      ...(manner.rulePages === undefined ? {} : { codeDescription: { href: `${manner.rulePages}${rule}.md` } }),
      source: 'dataflow',
      message: this.words(finding, message),
      ...(tag.length === 0 ? {} : { tags: tag }),
      data: { rule, ...(address === undefined ? {} : { address }) },
    };
  }

  /** What is the matter, then what to do about it; of a waived finding, why it was accepted. */
  private words({ why, remedy, waiver }: Finding, message: Text): Diagnostic['message'] {
    const { language, markup } = this.manner;
    const next = waiver ? waiverText(waiver.value, language) : remedy[language];
    if (!markup) return `${message[language]}\n${next}`;
    return { kind: 'markdown', value: [message[language], next, ...(waiver ? [] : [why[language]])].map(codeEscaped).join('\n\n') };
  }

  private rangeOf(place: Place): Range {
    const lines = this.around.lines(place.file);
    return lines ? this.spots.rangeOf(place, lines) : nowhere;
  }

  private relatedAt(place: Place, message: Text): DiagnosticRelatedInformation[] {
    if (!this.around.lines(place.file)) return [];
    return [{ location: { uri: this.around.uri(place.file), range: this.rangeOf(place) }, message: message[this.manner.language] }];
  }
}

export const nowhere: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Whether two diagnostics show the same. */
export function isSame(left: Diagnostic, right: Diagnostic): boolean {
  return (
    left === right ||
    (sameRange(left.range, right.range) &&
      left.code === right.code &&
      left.severity === right.severity &&
      JSON.stringify(left.message) === JSON.stringify(right.message) &&
      sameRelated(left.relatedInformation ?? [], right.relatedInformation ?? []) &&
      left.data?.address === right.data?.address)
  );
}

function sameRange(left: Range, right: Range): boolean {
  return (
    left.start.line === right.start.line &&
    left.start.character === right.start.character &&
    left.end.line === right.end.line &&
    left.end.character === right.end.character
  );
}

function sameRelated(left: readonly DiagnosticRelatedInformation[], right: readonly DiagnosticRelatedInformation[]): boolean {
  return (
    left.length === right.length &&
    left.every((one, index) => {
      const other = right[index];
      return (
        other !== undefined && one.message === other.message && one.location.uri === other.location.uri && sameRange(one.location.range, other.location.range)
      );
    })
  );
}
