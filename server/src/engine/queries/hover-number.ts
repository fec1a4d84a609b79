import type { Definition } from '../model/definition.js';
import { count, inChineseUnits } from '../wording/people.js';
import { type Card, lineBlock } from './hover-card.js';
import { sumTable } from './hover-sums.js';
import type { Voice } from './hover-voice.js';

/** A number of people as both languages write it; in a flow with the running total and how far the threshold is. */
export function numberHover(voice: Voice, number: number, flow: Definition<'flow'> | undefined): Card {
  const verdict = flow && voice.project.judgement.of(flow);
  const totals = verdict && verdict.crossBorder !== 'no' ? voice.project.judgement.totalsFor(verdict) : undefined;
  const table = flow && totals && sumTable(voice, flow, totals);
  const written = [count(number), inChineseUnits(number) ?? []].flat().join(' · ');
  return [...lineBlock([{ strong: written }]), ...(table ? [table] : [])];
}
