// How a filing goes on, in the shapes of the protocol: stages, deadlines, what comes next, and what the catalogues say.
import { placeOf } from '../engine/model/definition.js';
import type { FilingChecklist, StepItem } from '../engine/views/checklist.js';
import { progressText } from '../engine/views/checklist-words.js';
import { actorName, deadlineBasis, deadlineTitle, isOpen } from '../engine/views/deadline-words.js';
import type { Guidance as GuidanceView } from '../engine/views/guidance.js';
import { durationText, nextText, planLines, stageDates, standingLine } from '../engine/views/timeline-words.js';
import { confidenceText, provisionTitle } from '../engine/wording/provisions.js';
import type { Basis, FilingItem, Guidance, StageItem } from '../protocol/checklist.js';
import { findingItem, spot, type Translation } from './payload.js';

/** The part of a checklist that tells of time. */
export function courseOf(checklist: FilingChecklist, to: Translation): Pick<FilingItem, 'standing' | 'next' | 'plan' | 'stages' | 'deadlines' | 'progress'> {
  const { timeline, steps, progress } = checklist;
  const { project, language } = to;
  return {
    standing: standingLine(timeline)[language],
    next: nextText(timeline, project)?.[language] ?? null,
    plan: planLines(timeline, project).map(({ label, line }) => ({ label: label[language], text: line[language] })),
    stages: steps.map((step) => stageItem(step, to)),
    deadlines: timeline.deadlines.filter(isOpen).map((deadline) => ({
      id: deadline.id,
      day: deadline.day,
      what: deadlineTitle(deadline, project.catalogues)[language],
      actor: deadline.actor ? actorName(deadline.actor)[language] : null,
      past: deadline.past,
      basis: deadlineBasis(deadline, project.catalogues).map((text) => text[language]),
      ...spot(placeOf(deadline.at, deadline.path), to),
    })),
    progress: { ...progress, text: progressText(progress)[language] },
  };
}

function stageItem(step: StepItem, to: Translation): StageItem {
  const { id, name, actor, order, isPart, isFurther, progress, late, findings } = step;
  const { language } = to;
  return {
    id,
    name: name[language],
    actor: actorName(actor)[language],
    order,
    isPart,
    isFurther,
    progress,
    late,
    when: stageDates(step)[language],
    duration: durationText(step)[language],
    basis: basisOf(step, to),
    findings: findings.map((one) => findingItem(one, to)),
  };
}

/** What the catalogues say of an item. */
export function guidanceOf(guidance: GuidanceView, to: Translation): Guidance {
  return { gist: guidance.gist[to.language], commonFault: guidance.commonFault?.[to.language] ?? null, ...basisOf(guidance, to) };
}

function basisOf({ provisions, confidence, note }: Pick<GuidanceView, 'provisions' | 'confidence' | 'note'>, { project, language }: Translation): Basis {
  return {
    provisions: provisions.map((id) => provisionTitle(id, project.catalogues)[language]),
    confidence,
    sure: confidenceText(confidence)[language],
    note: note?.[language] ?? null,
  };
}
