import pc from 'picocolors';
import type { Outcome } from '../engine/law/mechanism.js';
import type { Severity } from '../engine/rule.js';

/** Colours for a terminal, or none. Nothing is ever said by colour alone. */
export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly outcome: (outcome: Outcome, text: string) => string;
}

/** `auto` colours where a terminal reads along and NO_COLOR is not set. */
export function paint(mode: 'auto' | 'always' | 'never' = 'auto'): Paint {
  const colors = mode === 'auto' ? pc : pc.createColors(mode === 'always');
  const bySeverity = { error: colors.red, warning: colors.yellow, info: colors.cyan, hint: colors.dim };
  const byOutcome = {
    'security-assessment': colors.red,
    'standard-contract-or-certification': colors.yellow,
    'standard-contract': colors.yellow,
    certification: colors.yellow,
    undetermined: colors.magenta,
    exempt: colors.green,
    none: colors.dim,
  };
  return { bold: colors.bold, dim: colors.dim, severity: (severity, text) => bySeverity[severity](text), outcome: (outcome, text) => byOutcome[outcome](text) };
}
