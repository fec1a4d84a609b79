// What a form is filled in for: a handler, a scene, a recipient, an agreement, a link, or the whole of a filing.
import type { Definition } from '../../../engine/model/definition.js';
import { recipientOf } from '../../content/recipient-of.js';
import type { Scene } from '../../content/scene.js';
import type { PackSource } from '../../content/source.js';

export interface FormSubject {
  /** Before the dot of the ids of its blanks: `recipient.tansei-parts`; undefined for the whole, whose blanks bear the id of their part. */
  readonly id: string | undefined;
  readonly flows: readonly Definition<'flow'>[];
  /** Fields that another paper asks too, with the id of the blank that both share. */
  readonly shared?: Readonly<Record<string, string>>;
  readonly exporter?: Definition<'exporter'> | undefined;
  readonly recipient?: Definition<'recipient'> | undefined;
  readonly agreement?: Definition<'agreement'> | undefined;
}

/** The whole of what a pack is about. */
export function wholeSubject({ flows }: PackSource): FormSubject {
  return { id: undefined, flows };
}

/** One handler. Its blanks bear its id only where there are several. */
export function handlerSubject(exporter: Definition<'exporter'>, { flows, exporters, analysis: { judgement } }: PackSource): FormSubject {
  const own = exporters.length > 1 ? flows.filter((flow) => judgement.of(flow)?.facts.exporter === exporter) : flows;
  return { id: exporters.length > 1 ? `handler.${exporter.id}` : 'handler', flows: own, exporter };
}

/** One scene; its blanks bear the id of its first flow. */
export function sceneSubject({ flows, recipient }: Scene): FormSubject {
  return { id: `scene.${flows[0]?.id}`, flows, recipient };
}

/** The overseas recipients, each with the flows that it gets. */
export function recipientSubjects({ recipients, flows, analysis }: PackSource): readonly FormSubject[] {
  const byRecipient = new Map<Definition<'recipient'> | undefined, Definition<'flow'>[]>();
  for (const flow of flows) {
    const recipient = recipientOf(flow, analysis);
    byRecipient.set(recipient, [...(byRecipient.get(recipient) ?? []), flow]);
  }
  return recipients.map((recipient) => ({ id: `recipient.${recipient.id}`, flows: byRecipient.get(recipient) ?? [], recipient }));
}

/** The agreements, each with the flows that rely on it. */
export function agreementSubjects({ agreements, flows, analysis: { model } }: PackSource): readonly FormSubject[] {
  const byAgreement = new Map<string | undefined, Definition<'flow'>[]>();
  for (const flow of flows) byAgreement.set(flow.value.agreement, [...(byAgreement.get(flow.value.agreement) ?? []), flow]);
  return agreements.map((agreement) => ({
    id: `agreement.${agreement.id}`,
    flows: byAgreement.get(agreement.id) ?? [],
    agreement,
    recipient: model.tables.recipient.get(agreement.value.with),
  }));
}

/** Recipients of flows without an agreement, each with these flows. */
export function subjectsWithoutAgreement(source: PackSource): readonly FormSubject[] {
  const { tables } = source.analysis.model;
  const uncovered = new Set(source.flows.filter(({ value }) => tables.agreement.get(value.agreement) === undefined));
  return recipientSubjects(source).flatMap((subject) => {
    const flows = subject.flows.filter((flow) => uncovered.has(flow));
    return flows.length === 0 ? [] : [{ ...subject, flows }];
  });
}
