import type { ArtifactChange, Fix, Location, LogicalLocation, Result, Suppression } from 'sarif';
import type { Finding } from '../../engine/finding.js';
import { rules } from '../../engine/index.js';
import { addressOf, type Definition, definitionOf, placeOf } from '../../engine/model/definition.js';
import type { Severity } from '../../engine/rule.js';
import { isReasoned } from '../../engine/waivers.js';
import { withLineEnds } from '../line-ends.js';
import { textOf } from '../report-check.js';
import { waiverRecord } from '../waiver-record.js';
import { type ReviewedFinding, whereIs } from './review.js';
import { artifactLocation, physicalLocation, regionOf } from './sarif-places.js';

const levels = { error: 'error', warning: 'warning', info: 'note', hint: 'note' } as const;
const ruleIndexes = new Map(rules.map(({ id }, index) => [id, index]));

/** The level of a severity. */
export function sarifLevel(severity: Severity): 'error' | 'warning' | 'note' {
  return levels[severity];
}

/** A finding as a result of a run. */
export function sarifResult(found: ReviewedFinding, base: string): Result & { readonly ruleId: string; readonly ruleIndex: number } {
  const { finding, one, fingerprint, baselineState } = found;
  const { language, analysis } = one;
  const definition = definitionOf(finding.place);
  const related = finding.related.map(
    ({ place, message }, index): Location => ({ id: index + 1, physicalLocation: physicalLocation(place, one, base), message: { text: message[language] } }),
  );
  const suppressions = suppressionsOf(found, base);
  const fixes = fixesOf(found, base);
  return {
    ruleId: finding.rule,
    ruleIndex: ruleIndexes.get(finding.rule) ?? -1,
    level: sarifLevel(finding.severity),
    message: { text: finding.message[language] },
    locations: [
      {
        physicalLocation: physicalLocation(finding.place, one, base),
        ...(definition ? { logicalLocations: [logicalLocation(definition)] } : {}),
      },
    ],
    partialFingerprints: { 'dataflowFinding/v1': fingerprint },
    ...(baselineState === undefined ? {} : { baselineState }),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
    ...(suppressions.length === 0 ? {} : { suppressions }),
    ...(fixes.length === 0 ? {} : { fixes }),
    properties: {
      severity: finding.severity,
      why: finding.why[language],
      remedy: finding.remedy[language],
      provisions: finding.provisions,
      regime: analysis.regime.id,
      asOf: analysis.asOf,
    },
  };
}

function logicalLocation(definition: Definition): LogicalLocation {
  return { name: definition.id, fullyQualifiedName: addressOf(definition), kind: 'object' };
}

/** A waiver that holds accepts a finding; one that has expired, and would have covered it, is to be looked at again and suppresses nothing. */
function suppressionsOf({ finding, one }: ReviewedFinding, base: string): Suppression[] {
  if (finding.waiver) return [suppression(finding.waiver, 'accepted', one, base)];
  return expiredWaivers(finding, one).map((waiver) => suppression(waiver, 'underReview', one, base));
}

function expiredWaivers({ rule, place }: Finding, { analysis: { model, asOf } }: ReviewedFinding['one']): readonly Definition<'waiver'>[] {
  const definition = definitionOf(place);
  if (!definition) return [];
  const address = addressOf(definition);
  return model.tables.waiver.list.filter(
    ({ value }) => value.rule === rule && value.at === address && isReasoned(value.reason) && value.expires !== undefined && value.expires < asOf,
  );
}

function suppression(waiver: Definition<'waiver'>, status: 'accepted' | 'underReview', one: ReviewedFinding['one'], base: string): Suppression {
  const { owner, ticket, expires } = waiver.value;
  return {
    kind: 'external',
    status,
    justification: waiverRecord(waiver, one.language),
    location: { physicalLocation: physicalLocation(placeOf(waiver), one, base) },
    properties: { ...(owner === undefined ? {} : { owner }), ...(ticket === undefined ? {} : { ticket }), ...(expires === undefined ? {} : { expires }) },
  };
}

/** Safe fixes alone: a reader of the log may apply them without a person who decides. */
function fixesOf({ finding: { fix }, one }: ReviewedFinding, base: string): Fix[] {
  if (!fix?.safe) return [];
  const files = [...new Set(fix.edits.map(({ place }) => place.file))];
  const artifactChanges = files.map((file): ArtifactChange => {
    const edits = fix.edits.filter(({ place }) => place.file === file);
    return {
      artifactLocation: artifactLocation(whereIs({ file, span: { start: 0, end: 0 } }, one, base).file, base),
      replacements: edits.map(({ place, text }) => ({
        deletedRegion: regionOf(whereIs(place, one, base)),
        insertedContent: { text: withLineEnds(text, textOf(one, file)) },
      })),
    };
  });
  return [{ description: { text: fix.title[one.language] }, artifactChanges }];
}
