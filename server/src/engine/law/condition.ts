// Conditions of a regime, answered yes, no or unknown, with the facts used and what to ask.
import type { Regime } from '../generated/regime-types.js';
import type { Answer } from './answer.js';
import type { Ask } from './ask.js';
import type { Case } from './case.js';
import { classAsks } from './class-asks.js';
import type { Fact } from './fact.js';
import { isOfClass } from './flow-facts.js';
import { anyNumber, exactly, meets } from './interval.js';
import { countryOf } from './places.js';
import { inForce } from './regimes.js';
import { all, any, not, type Truth, truth } from './truth.js';

export type Condition = Regime['decisions'][number]['when'];

/** Answers a condition for one flow. */
export function answer(condition: Condition, about: Case): Answer {
  if ('always' in condition) return { truth: 'yes', facts: [], asks: [] };
  if ('all' in condition) return joined('no', condition.all, (one) => answer(one, about));
  if ('any' in condition) return joined('yes', condition.any, (one) => answer(one, about));
  if ('not' in condition) {
    const inner = answer(condition.not, about);
    return { ...inner, truth: not(inner.truth) };
  }
  return atom(condition, about);
}

function atom(condition: Exclude<Condition, { always: true } | { all: unknown } | { any: unknown } | { not: unknown }>, about: Case): Answer {
  if ('carries' in condition) return carries(condition.carries, about);
  if ('exports' in condition) return exportsNobody(about);
  if ('exporterIs' in condition) return about.once(condition, () => isCiio(about));
  if ('exempted' in condition) return isExempted(about);
  if ('processed' in condition) return about.once(condition, () => processed(condition.processed, about));
  if ('total' in condition) return about.once(condition, () => total(condition.total, about));
  if ('agreementKind' in condition) return agreementKind(condition.agreementKind, about);
  if ('place' in condition) return inGreaterBayArea(about);
  return zone(condition.zone, about);
}

/** Asks operands until one settles the answer; that one is then enough. Operands that do not bear on the answer drop out of it. */
function joined<T>(settling: 'yes' | 'no', operands: readonly T[], ask: (operand: T) => Answer): Answer {
  const asked: Answer[] = [];
  for (const operand of operands) {
    const found = ask(operand);
    if (found.truth === settling) return { ...found, asks: [] };
    asked.push(found);
  }
  const open = asked.filter((one) => one.truth === 'unknown');
  const facts = asked.flatMap((one) => one.facts);
  if (open.length > 0) return { truth: 'unknown', facts, asks: open.flatMap((one) => one.asks) };
  return { truth: not(settling), facts, asks: [] };
}

function single(fact: Fact, asks: () => readonly Ask[]): Answer {
  return { truth: fact.truth, facts: [fact], asks: fact.truth === 'unknown' ? asks() : [] };
}

function carries(what: 'personal' | 'sensitive' | 'important' | 'core', about: Case): Answer {
  const { ofClass } = about.facts;
  if (what === 'personal') return single({ kind: 'carries', what, truth: ofClass.personal }, () => classAsks(about.facts));
  if (what === 'core') return single({ kind: 'carries', what, truth: ofClass.core }, () => classAsks(about.facts));
  if (what === 'sensitive') return carriesSensitive(about);
  const declared = single({ kind: 'carries', what, truth: ofClass.important }, () => classAsks(about.facts));
  return about.regime.sectorRules ? joined('yes', [declared, ...sectorAnswers(about)], (one) => one) : declared;
}

/** A figure for the people with sensitive data says more than the class of a category that only some of them carry. */
function carriesSensitive(about: Case): Answer {
  const { flow, ofClass } = about.facts;
  const people = about.own('sensitive');
  const byFigure: Truth = people.low > 0 ? 'yes' : truth(people.high > 0) === 'no' ? 'no' : 'unknown';
  const given = flow.value.sensitiveIndividuals !== undefined;
  const asks = (): readonly Ask[] => (given ? [{ kind: 'sensitive-figure', at: flow, path: ['sensitiveIndividuals'] }] : classAsks(about.facts));
  return single({ kind: 'carries', what: 'sensitive', truth: given ? byFigure : ofClass.sensitive }, asks);
}

/** Sector rules that make personal information of many people important data. A flow that moves nobody's data has no part in it. */
function sectorAnswers(about: Case): readonly Answer[] {
  const sectors = new Set(about.facts.categories.flatMap((category) => sectorWithRule(category, about) ?? []));
  return [...sectors].flatMap((sector) => {
    const rule = about.catalogues.sectors[sector]?.importantByPeople;
    if (!rule) return [];
    const { interval, asks } = about.sectorPeople(sector);
    const bound = { above: rule.above };
    const covered = about.facts.categories.filter((category) => sectorWithRule(category, about) === sector);
    const personal = any(covered.map((category) => isOfClass(category, 'personal', 'sensitive')));
    const crowd = single({ kind: 'sector-people', sector, people: interval, bound, truth: meets(interval, bound) }, () => asks);
    const people = single({ kind: 'carries', what: 'personal', truth: personal }, () => classAsks(about.facts));
    return [joined('no', [people, somebody(about), crowd], (one) => one)];
  });
}

function somebody(about: Case): Answer {
  const nobody = exportsNobody(about);
  return { ...nobody, truth: not(nobody.truth) };
}

/** The sector whose people rule covers a category of this flow, if there is one. */
export function sectorWithRule(category: Case['facts']['categories'][number], about: Pick<Case, 'facts' | 'catalogues'>): string | undefined {
  const sector = category.value.sector ?? about.facts.exporter?.value.sector;
  const rule = sector === undefined ? undefined : about.catalogues.sectors[sector]?.importantByPeople;
  if (sector === undefined || !rule) return undefined;
  const excepted = category.value.subjects !== undefined && (rule.exceptSubjects ?? []).includes(category.value.subjects);
  return excepted || isOfClass(category, 'personal', 'sensitive') === 'no' ? undefined : sector;
}

function exportsNobody(about: Case): Answer {
  const people = about.own('personal');
  const asks = (): readonly Ask[] =>
    about.facts.ofClass.personal === 'unknown' ? classAsks(about.facts) : [{ kind: 'figure', at: about.facts.flow, path: ['individuals'] }];
  return single({ kind: 'nobody', people, truth: meets(people, { atMost: 0 }) }, asks);
}

/** An operator is a CIIO only once it was notified; in a sector of the CIIO list silence means unknown (CII Regulations Arts. 2, 8-10). */
function isCiio(about: Case): Answer {
  const { exporter } = about.facts;
  if (!exporter) return single({ kind: 'ciio', truth: 'unknown' }, () => exporterAsks(about));
  const { ciio, sector } = exporter.value;
  const listed = sector !== undefined && about.catalogues.sectors[sector]?.ciio === true;
  const known: Truth = ciio === 'unknown' || (ciio === undefined && listed) ? 'unknown' : truth(ciio === true);
  return single({ kind: 'ciio', truth: known }, () => [{ kind: 'ciio', at: exporter, path: ['ciio'] }]);
}

function exporterAsks({ facts }: Case): readonly Ask[] {
  return facts.source ? [{ kind: 'exporter', at: facts.source, path: ['operator'] }] : [{ kind: 'exporter', at: facts.flow, path: ['from'] }];
}

/** Whether the exemption that the flow claims exists in the regime on that day and its conditions hold. */
function isExempted(about: Case): Answer {
  const claimed = about.facts.flow.value.exemption;
  const exemption = claimed === undefined ? undefined : about.regime.exemptions[claimed];
  if (claimed === undefined || claimed === 'none') return { truth: 'no', facts: [], asks: [] };
  if (!exemption || !inForce(exemption, about.day)) return single({ kind: 'exempted', exemption: claimed, truth: 'no' }, () => []);
  const inner = answer(exemption.when, about);
  return { truth: inner.truth, facts: [{ kind: 'exempted', exemption: claimed, truth: inner.truth }, ...inner.facts], asks: inner.asks };
}

function processed(bound: Extract<Condition, { processed: unknown }>['processed'], about: Case): Answer {
  const { exporter } = about.facts;
  const given = exporter?.value.processedIndividuals;
  // Whoever sends people's data abroad processes it.
  const people = typeof given === 'number' ? exactly(given) : { ...anyNumber, low: about.total('personal').interval.low };
  const asks = (): readonly Ask[] => (exporter ? [{ kind: 'processed', at: exporter, path: ['processedIndividuals'] }] : exporterAsks(about));
  return single({ kind: 'processed', people, bound, truth: meets(people, bound) }, asks);
}

function total(question: Extract<Condition, { total: unknown }>['total'], about: Case): Answer {
  const { of, ...bound } = question;
  const { interval, asks } = about.total(of);
  return single({ kind: 'total', measure: of, people: interval, bound, truth: meets(interval, bound) }, () =>
    about.facts.exporter ? asks : exporterAsks(about),
  );
}

function agreementKind(wanted: string, about: Case): Answer {
  return single({ kind: 'agreement', wanted, truth: truth(about.facts.agreement?.value.kind === wanted) }, () => []);
}

function inGreaterBayArea(about: Case): Answer {
  const { exporter, recipient, flow } = about.facts;
  const { places } = about.catalogues;
  const partner = (country: string | undefined): Truth =>
    country === undefined ? 'unknown' : truth(places.greaterBayArea.partners.includes(countryOf(country, places) ?? ''));
  const onward = onwardFrom(recipient, about).map((id) => partner(about.recipients(id)?.value.country));
  const value = all([inArea(exporter, about), partner(recipient?.value.country), ...onward]);
  return single({ kind: 'greater-bay-area', truth: value }, () => [{ kind: 'city', at: exporter ?? flow, path: exporter ? ['city'] : ['from'] }]);
}

/** Everybody whom the data may reach after the recipient, however many hands it passes through. */
function onwardFrom(recipient: Case['facts']['recipient'], about: Case): readonly string[] {
  const reached = new Set<string>();
  const open = [...(recipient?.value.onwardTo ?? [])];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(about.recipients(id)?.value.onwardTo ?? []));
  }
  return [...reached];
}

/** A province elsewhere settles it, and then the city. */
function inArea(exporter: Case['facts']['exporter'], about: Case): Truth {
  const { city, region } = exporter?.value ?? {};
  const area = about.catalogues.places.greaterBayArea;
  if (region !== undefined && region !== area.region) return 'no';
  if (city !== undefined) return truth(area.cities.some(({ id, code }) => id === city || code === city));
  return 'unknown';
}

function zone(aspect: Extract<Condition, { zone: unknown }>['zone'], about: Case): Answer {
  const { exporter } = about.facts;
  const id = exporter?.value.pilotZone ?? '?';
  const found = about.catalogues['pilot-zones'][id];
  const asks = (): readonly Ask[] => (exporter ? [{ kind: 'zone', at: exporter, path: ['pilotZone'] }] : exporterAsks(about));
  // Only a flow that claims the zone asks for it, so a zone left out is a fact that is missing.
  if (exporter?.value.pilotZone === undefined) return single({ kind: 'zone', zone: id, aspect, truth: 'unknown' }, asks);
  if (!found) return single({ kind: 'zone', zone: id, aspect, truth: 'no' }, () => []);
  if (aspect === 'in-force')
    return single({ kind: 'zone', zone: id, aspect, truth: truth(found.editions.some(({ published }) => published <= about.day)) }, asks);
  if (aspect === 'admits-ciio') return single({ kind: 'zone', zone: id, aspect, truth: found.ciio === 'outside' ? 'no' : 'unknown' }, asks);
  // Which rows of a list touch personal information is not on record here: the exporter's statement stands, marked as unverified.
  return single({ kind: 'zone', zone: id, aspect, truth: truth(found.freesPersonalInformation !== false) }, asks);
}
