// Generated from server/src/engine/rules by `npm run generate`. Do not edit.
import type { Rule } from '../rule.js';
import { rule as chineseNameMissing } from '../rules/chinese-name-missing.js';
import { rule as coreDataLeaves } from '../rules/core-data-leaves.js';
import { rule as creditCodeInvalid } from '../rules/credit-code-invalid.js';
import { rule as dataIsImportant } from '../rules/data-is-important.js';
import { rule as dateOrder } from '../rules/date-order.js';
import { rule as definitionDuplicate } from '../rules/definition-duplicate.js';
import { rule as definitionUnused } from '../rules/definition-unused.js';
import { rule as exportedVolumeExceeds } from '../rules/exported-volume-exceeds.js';
import { rule as exporterIsCiio } from '../rules/exporter-is-ciio.js';
import { rule as locationContradicts } from '../rules/location-contradicts.js';
import { rule as mechanismUndetermined } from '../rules/mechanism-undetermined.js';
import { rule as populationsMayOverlap } from '../rules/populations-may-overlap.js';
import { rule as processedVolumeExceeds } from '../rules/processed-volume-exceeds.js';
import { rule as referenceUnknown } from '../rules/reference-unknown.js';
import { rule as regimeChangesVerdict } from '../rules/regime-changes-verdict.js';
import { rule as sensitiveVolumeExceeds } from '../rules/sensitive-volume-exceeds.js';
import { rule as shape } from '../rules/shape.js';
import { rule as syntax } from '../rules/syntax.js';
import { rule as volumeMissing } from '../rules/volume-missing.js';
import { rule as volumeNearsThreshold } from '../rules/volume-nears-threshold.js';
import { rule as volumeSplit } from '../rules/volume-split.js';
import { rule as volumeStale } from '../rules/volume-stale.js';

export const rules: readonly Rule[] = [chineseNameMissing, coreDataLeaves, creditCodeInvalid, dataIsImportant, dateOrder, definitionDuplicate, definitionUnused, exportedVolumeExceeds, exporterIsCiio, locationContradicts, mechanismUndetermined, populationsMayOverlap, processedVolumeExceeds, referenceUnknown, regimeChangesVerdict, sensitiveVolumeExceeds, shape, syntax, volumeMissing, volumeNearsThreshold, volumeSplit, volumeStale];
