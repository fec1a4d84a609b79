// Documents and terms of a checklist, in the shapes of the protocol.
import type { AgreementItem, DocumentItem as DocumentView } from '../engine/views/checklist.js';
import type { AgreementTerms, DocumentItem } from '../protocol/checklist.js';
import { guidanceOf } from './filing-course.js';
import { findingItem, item, spot, type Translation } from './payload.js';

/** A document of a filing; `path` is where its file would be, from the root of the project. */
export function documentItem(
  { id, name, mandatory, state, file, exists, owner, due, place, findings, guidance, headings }: DocumentView,
  path: string | undefined,
  to: Translation,
): Omit<DocumentItem, 'drafted'> {
  return {
    id,
    name: name[to.language],
    mandatory,
    status: state,
    file: file ?? null,
    fileUri: path === undefined ? null : to.scene.uriOf(to.project, path),
    exists: exists ?? null,
    owner: owner ?? null,
    due: due ?? null,
    ...spot(place, to),
    findings: findings.map((one) => findingItem(one, to)),
    guidance: guidance ? guidanceOf(guidance, to) : null,
    headings: headings.map((heading) => ({
      id: heading.id,
      number: heading.number,
      name: heading.name[to.language],
      guidance: guidanceOf(heading.guidance, to),
    })),
  };
}

/** An agreement with the terms that are asked of it. */
export function agreementTerms({ agreement, terms, findings }: AgreementItem, to: Translation): AgreementTerms {
  return {
    agreement: item(agreement, to),
    terms: terms.map(({ id, name, level, met, where, place, guidance }) => ({
      id,
      name: name[to.language],
      level,
      met,
      where: where ?? null,
      ...spot(place, to),
      guidance: guidanceOf(guidance, to),
    })),
    findings: findings.map((one) => findingItem(one, to)),
  };
}
