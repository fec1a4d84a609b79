import type { Finding } from '../finding.js';
import { rules } from '../index.js';
import { type Definition, kindOf } from '../model/definition.js';
import type { Suggestion } from './offer.js';
import type { ProjectView } from './project-view.js';
import type { Situation } from './situation.js';

/** Ids of rules; those that found something in the project, at the address that was written, first. */
export function ruleSuggestions({ project, written }: Situation): readonly Suggestion[] {
  const found = project ? rulesFound(project, written(['at'])) : new Set();
  return rules.map(({ id, summary }) => ({ label: id, kind: 'rule', parts: [id], detail: summary, about: ['rule', id], rank: found.has(id) ? 0 : 1 }));
}

/** Of more definitions nobody waits to hear what was found. */
const comparable = 1000;

/** What was found in a project and is not accepted yet; nothing where that would take too long. */
export function openFindings(project: ProjectView): readonly Finding[] {
  return project.model.all.length > comparable ? [] : project.findings.filter(({ waiver }) => waiver === undefined);
}

function rulesFound(project: ProjectView, address: string | undefined): ReadonlySet<string> {
  const definition = address === undefined ? undefined : definitionOf(project, address);
  const found = definition ? project.findingsIn(definition).filter(({ waiver }) => waiver === undefined) : openFindings(project);
  return new Set(found.map(({ rule }) => rule));
}

function definitionOf({ model }: ProjectView, address: string): Definition | undefined {
  const dot = address.indexOf('.');
  const kind = kindOf(address.slice(0, dot));
  return kind && model.tables[kind].get(address.slice(dot + 1));
}
