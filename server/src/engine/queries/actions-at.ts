// Everything that can be done at a place. Where YAML cannot read an entry, only fixes of that are offered.
import type { Finding } from '../finding.js';
import type { Action, ActionKind, ActionPlace } from './action.js';
import { declareAccess } from './declare-access.js';
import { declareFiling } from './declare-filing.js';
import { declareRenewal } from './declare-renewal.js';
import { defineAgreement, shareAgreement } from './define-agreement.js';
import { defineMissing } from './define-missing.js';
import { findingsAt } from './findings-at.js';
import { fixActions } from './fix-actions.js';
import { fixAll } from './fix-all.js';
import { insideAt } from './inside.js';
import { mergeAgreements } from './merge-agreements.js';
import { removeUseless } from './remove-useless.js';
import { rewriteMapStyle } from './rewrite-map-style.js';
import { rewriteText } from './rewrite-text.js';
import { rewriteYears } from './rewrite-years.js';
import { turnOffRule } from './turn-off-rule.js';
import { waiveFinding } from './waive-finding.js';

/** Actions at a place, of the kinds that are asked for. */
export function actionsAt(place: ActionPlace, wants: (kind: ActionKind) => boolean): readonly Action[] {
  const found = [
    ...(wants('quickfix') ? quickFixes(place) : []),
    ...(wants('refactor.extract') ? [...mergeAgreements(place), ...shareAgreement(place)] : []),
    ...(wants('refactor.rewrite') ? rewrites(place) : []),
    ...(wants('source.fixAll.dataflow') ? fixAll(place) : []),
  ];
  return found.filter(({ id }, index) => found.findIndex((other) => other.id === id) === index);
}

// Whoever selects a whole file looks at no list of all that could be done in it.
const mostFindings = 50;

function quickFixes(place: ActionPlace): readonly Action[] {
  const findings = findingsAt(place.project, place.file.path, place.span).filter(({ waiver }) => waiver === undefined);
  const few = findings.slice(0, mostFindings);
  const answers = few.flatMap((finding, number) => [...fixActions(finding, number), ...answersTo(place, finding)]);
  return [...answers, ...few.flatMap((finding) => waiveFinding(place, finding)), ...few.flatMap((finding) => turnOffRule(place, finding))];
}

function answersTo(place: ActionPlace, finding: Finding): readonly Action[] {
  return [defineMissing, defineAgreement, declareFiling, declareRenewal, declareAccess, removeUseless].flatMap((answer) => answer(place, finding));
}

function rewrites(place: ActionPlace): readonly Action[] {
  const inside = insideAt(place);
  return inside ? [...rewriteText(inside), ...rewriteYears(inside), ...rewriteMapStyle(inside)] : [];
}
