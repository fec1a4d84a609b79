// Generated from server/src/engine/rules by `npm run generate`. Do not edit.
import type { Rule } from '../rule.js';
import { rule as referenceUnknown } from '../rules/reference-unknown.js';
import { rule as shape } from '../rules/shape.js';
import { rule as syntax } from '../rules/syntax.js';

export const rules: readonly Rule[] = [referenceUnknown, shape, syntax];
