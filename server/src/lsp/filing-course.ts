// How a filing goes on, in the shapes of the protocol: stages, deadlines, what comes next, and what the catalogues say.
import type { Deadline } from '../engine/law/deadline.js';
import { placeOf } from '../engine/model/definition.js';
import type { FilingChecklist, StepItem } from '../engine/views/checklist.js';
import { progressText } from '../engine/views/checklist-words.js';
import { actorName, deadlineBasis, deadlineTitle, isOpen } from '../engine/views/deadline-words.js';
import type { Guidance as GuidanceView } from '../engine/views/guidance.js';
import { durationText, nextText, planLines, stageDates, standingLine } from '../engine/views/timeline-words.js';
import { confidenceText, provisionTitle } from '../engine/wording/provisions.js';
import type { Basis, DeadlineItem, FilingItem, Guidance, StageItem } from '../protocol/checklist.js';
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
    deadlines: timeline.deadlines.filter(isOpen).map((deadline) => deadlineItem(deadline, to)),
    progress: { ...progress, text: progressText(progress)[language] },
  };
}

/** A deadline with what it was counted from. */
export function deadlineItem(deadline: Deadline, to: Translation): DeadlineItem {
  const { catalogues } = to.project;
  return {
    id: deadline.id,
    day: deadline.day,
    what: deadlineTitle(deadline, catalogues)[to.language],
    actor: deadline.actor ? actorName(deadline.actor)[to.language] : null,
    past: deadline.past,
    basis: deadlineBasis(deadline, catalogues).map((text) => text[to.language]),
    ...spot(placeOf(deadline.at, deadline.path), to),
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
    provisions: provisions.map((id) => ({
      title: provisionTitle(id, project.catalogues)[language],
      gist: project.catalogues.provisions[id]?.gist[language] ?? '',
      url: project.catalogues.sources[project.catalogues.provisions[id]?.source ?? '']?.url ?? null,
    })),
    confidence,
    sure: confidenceText(confidence)[language],
    note: note?.[language] ?? null,
  };
}
