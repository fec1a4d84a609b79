import type { Outcome } from '../../../engine/law/mechanism.js';
import type { Language } from '../../../engine/text.js';
import { markOf } from '../../../engine/wording/marks.js';
import { mechanismName } from '../../../engine/wording/mechanism-names.js';
import type { Tone, Toned } from '../workbook.js';

/** The tone of an outcome. */
const tones: Readonly<Record<Outcome, Tone>> = {
  'security-assessment': 'grave',
  'standard-contract-or-certification': 'middle',
  'standard-contract': 'middle',
  certification: 'middle',
  undetermined: 'open',
  exempt: 'light',
  none: 'light',
};

/** An outcome as its mark and its name: `● A 数据出境安全评估`. */
export function verdictCell(outcome: Outcome, language: Language): Toned {
  return { tone: tones[outcome], value: `${markOf(outcome)} ${mechanismName(outcome)[language]}` };
}
