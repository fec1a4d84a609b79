import type { Finding } from '../../engine/finding.js';

/** Whether a finding tells that a flow goes beyond the scope that was approved for it. */
export function isBeyondScope({ rule }: Finding): boolean {
  return rule === 'scope-exceeded';
}
